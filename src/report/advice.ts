import type { Words } from '../locale/words.ts';
import { isMeasured, minimumN } from '../plan/measured.ts';
import { roundUp } from '../stats/round-up.ts';
import type { FunnelReportRow } from './report.ts';

/** What to work on, in words: the step with the lowest rate among those that are measured well enough to rank. */
export function adviceFor(
  funnel: readonly FunnelReportRow[],
  words: Words,
): { headline: string; more: string[] } {
  const say = words.summary.advice;
  const plain = (headline: string) => ({ headline, more: [] });
  if (funnel.length < 2) return plain(words.summary.funnel.noStages);
  if (funnel.every(({ count }) => count === 0)) return plain(say.empty);
  const steps = funnel.slice(1);
  if (steps.every(({ count, n }) => count > n!)) return plain(say.notComparable);
  if (steps.every(({ count, n }) => count === n)) return plain(say.nothingLost);
  const measured = steps.filter(({ count, n }) => isMeasured({ k: count, n }));
  const lowest = lowestOf(funnel, measured);
  if (!lowest) return plain(say.tooFew(minimumN));
  const sentence = measured.length < steps.length ? say.lowestMeasured : say.lowest;
  const { from, row } = lowest;
  const rate = row.stepConversion!;
  const more: string[] = [];
  const first = funnel[0]!;
  const reached = funnel[funnel.length - 1]!.count;
  if (rate > 0 && rate + 0.01 <= 1 && reached > 0 && reached <= first.count) {
    const needed = roundUp((first.count * rate) / (rate + 0.01));
    more.push(
      say.onePoint(words.percent(rate + 0.01), words.number(needed), words.number(first.count), first.name),
    );
  }
  more.push(say.lowestWhy);
  return {
    headline: sentence(from, row.name, words.number(row.count), words.number(row.n!), words.percent(rate)),
    more,
  };
}

/** The lowest of some steps and the stage before it; ties go to the earlier step. */
function lowestOf(
  funnel: readonly FunnelReportRow[],
  steps: readonly FunnelReportRow[],
): { from: string; row: FunnelReportRow } | null {
  const rate = (row: FunnelReportRow) => row.stepConversion!;
  const [first, ...others] = steps;
  if (!first) return null;
  const row = others.reduce((lowest, step) => (rate(step) < rate(lowest) ? step : lowest), first);
  return { from: funnel[funnel.indexOf(row) - 1]!.name, row };
}
