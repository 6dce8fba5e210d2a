import { ticksPerMinute } from '../log/ticks.ts';
import { type Evidence, evaluate, isCounted } from '../metric/evaluate.ts';
import { isRowMeasure } from '../metric/measure.ts';
import {
  type Declaration,
  isOfLog,
  type MetricId,
  metricIds,
  metrics,
  type Topic,
  topics,
} from '../metric/metrics.ts';
import type { Tally } from '../metric/tally.ts';
import { minimumN } from '../plan/measured.ts';

const ticksPerHour = 60 * ticksPerMinute;

/** A topic that has metrics of the log alone. */
export type LogTopic = Exclude<Topic, 'plan'>;

/** Why there is no number: nothing to divide by; too few; half were not sold; nobody was followed for so long. */
export type Blank = 'none' | 'few' | 'notReached' | 'tooEarly';

/** One metric of the period. */
export interface MetricRow {
  id: MetricId;
  /** Its interval only where the value is a share of enough entries, and a sample of what could have been. */
  evidence: Evidence;
  /** What stands in place of a number; null where there is one. */
  blank: Blank | null;
  /** Of how many, or of how many hours where it is divided by time; null where that says nothing or k of n stands already. */
  of: { n: number; isHours: boolean } | null;
}

/** Every metric that the log alone answers: by topic those with something to show, then the others. */
export interface OtherMetrics {
  topics: readonly { topic: LogTopic; rows: readonly MetricRow[] }[];
  nothing: readonly MetricId[];
}

/**
 * The metrics of a tally's only group, in the order of their declaration. A metric with nothing to show, or made of
 * activities that the team does not have, is only named; the article's ten stand wherever the team has their activities.
 */
export function otherMetrics(tally: Tally): OtherMetrics {
  const { catalogue } = tally.log;
  const nothing: MetricId[] = [];
  const rowsOf = new Map<Topic, MetricRow[]>();
  for (const id of metricIds.filter(isOfLog)) {
    const { source, topic }: Declaration = metrics[id];
    const row = metricRow(id, evaluate(id, tally, 0));
    if (!isCounted(id, catalogue) || (source !== 'article' && isNothing(row))) nothing.push(id);
    else rowsOf.set(topic, [...(rowsOf.get(topic) ?? []), row]);
  }
  return {
    topics: topics.flatMap((topic) => {
      const rows = rowsOf.get(topic);
      return topic !== 'plan' && rows ? [{ topic, rows }] : [];
    }),
    nothing,
  };
}

function metricRow(id: MetricId, evidence: Evidence): MetricRow {
  const { unit, topic }: Declaration = metrics[id];
  const { value, n, k } = evidence;
  const isShown = unit === 'share' && topic !== 'keeping' && value !== null && n !== null && n >= minimumN;
  return {
    id,
    evidence: { value, k, n, interval: isShown ? evidence.interval : null },
    blank: blankOf(id, evidence),
    of: ofWhat(id, evidence),
  };
}

function blankOf(id: MetricId, { value, n }: Evidence): Blank | null {
  const { formula }: Declaration = metrics[id];
  if (formula.form === 'soldWithin' && n !== null && n > 0) {
    if (value === null) return 'tooEarly';
    return n < minimumN ? 'few' : null;
  }
  if (formula.form === 'soldMedian' && value === null && n !== null && n > 0) return 'notReached';
  return value === null ? 'none' : null;
}

function ofWhat(id: MetricId, { k, n }: Evidence): MetricRow['of'] {
  const { formula, unit }: Declaration = metrics[id];
  if (n === null || n === 0 || (unit === 'share' && k !== null && n < minimumN)) return null;
  const isTime = formula.form === 'ratio' && isRowMeasure(formula.n) && formula.n.of === 'ticks';
  return { n: isTime ? n / ticksPerHour : n, isHours: isTime };
}

/** Nothing counted; or no money and no time at all, which say nothing of what they are divided by. */
function isNothing({ id, blank, evidence: { value, n } }: MetricRow): boolean {
  const { formula }: Declaration = metrics[id];
  const isAmount = formula.form === 'ratio' && ['cents', 'ticks'].includes(formula.k.of);
  return blank === 'none' || (value === 0 && (n === null || isAmount));
}
