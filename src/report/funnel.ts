import type { Day } from '../log/day.ts';
import { type Log, spanOfLog } from '../log/log.ts';
import { wholeOf } from '../metric/cut.ts';
import { type BestQuarter, bestQuarter } from '../plan/benchmark.ts';
import { type CalendarStarts, quartersBetween } from '../plan/calendar.ts';
import { changeOf } from '../plan/difference.ts';
import { funnelRows } from '../plan/funnel.ts';
import type { Period } from '../plan/period.ts';
import { type Basis, stageCountsBy } from './basis.ts';
import { rateOf } from './rate.ts';
import type { FunnelReportRow } from './report.ts';
import type { LogSpan } from './trend-spans.ts';

/** Counts of a funnel and how many prospects of a cohort are still open. */
export interface FunnelReport {
  rows: FunnelReportRow[];
  stillOpen: number;
  /** How many are still open in the compared period. */
  stillOpenThen: number;
}

/** The funnel of a period beside the compared one and the best quarter of every step. */
export function funnelReport(
  log: Log,
  period: Period,
  compared: Period | null,
  basis: Basis,
  today: Day,
  calendar: CalendarStarts,
): FunnelReport {
  const stages = log.catalogue.stages();
  const countsIn = (of: Period) => {
    const { counts, stillOpen } = stageCountsBy(log, wholeOf(of), stages, basis, today);
    return { counts: counts[0]!, stillOpen: stillOpen[0]! };
  };
  const [now, then] = [countsIn(period), compared && countsIn(compared)];
  const best = bestQuarters(log, period, basis, today, calendar);
  const table = funnelRows(stages.map(({ name }, index) => ({ name, count: now.counts[index]! })));
  const rows = table.map((row, index) => {
    const count = now.counts[index]!;
    if (index === 0)
      return { ...row, count, n: null, interval: null, earlier: null, change: null, best: null };
    const [own, earlier] = [stepOf(now.counts, index), then && stepOf(then.counts, index)];
    return {
      ...row,
      count,
      n: own.n,
      interval: rateOf(own).interval,
      earlier: earlier && rateOf(earlier),
      change: earlier && changeOf(own, earlier),
      best: best[index - 1]!,
    };
  });
  return { rows, stillOpen: now.stillOpen, stillOpenThen: then?.stillOpen ?? 0 };
}

/**
 * k of n of the step to a stage (from 1) in a list of counts.
 *
 * @example stepOf([1000, 150], 1) // { k: 150, n: 1000 }
 */
export function stepOf(counts: readonly number[], stage: number): { k: number; n: number } {
  return { k: counts[stage]!, n: counts[stage - 1]! };
}

/** The best quarter of every step, where one is measured well enough; none that the period would be compared with itself in. */
function bestQuarters(
  log: Log,
  period: Period,
  basis: Basis,
  today: Day,
  calendar: CalendarStarts,
): (BestQuarter | null)[] {
  const stages = log.catalogue.stages();
  const span = spanOfLog(log);
  const quarters = log.size === 0 ? [] : quartersBetween(span.firstDay, today, calendar);
  if (quarters.length === 0) return stages.slice(1).map(() => null);
  const bounds = [...quarters.map(({ from }) => from), quarters[quarters.length - 1]!.to + 1];
  const { counts } = stageCountsBy(log, { bounds, parts: 1 }, stages, basis, today);
  return stages
    .slice(1)
    .map((_, index) =>
      bestQuarter(
        quarters
          .map((quarter, at) => ({ quarter, ...stepOf(counts[at]!, index + 1) }))
          .filter(({ quarter }) => !isOfItself(quarter, period, span)),
      ),
    );
}

/** Whether a quarter shares days of the log with a period without being a mere part of a longer one. */
function isOfItself(quarter: Period, period: Period, { firstDay, lastDay }: LogSpan): boolean {
  const inLog = ({ from, to }: Period) =>
    [Math.max(from ?? firstDay, firstDay), Math.min(to ?? lastDay, lastDay)] as const;
  const [[from, to], [first, last]] = [inLog(quarter), inLog(period)];
  const isPart = first <= from && to <= last && last - first > to - from;
  return first <= to && from <= last && !isPart;
}
