import type { Words } from '../locale/words.ts';
import { bottleneck } from '../plan/levers.ts';
import { roundUp } from '../stats/round-up.ts';
import { type FunnelReportRow, minimumN } from './report.ts';

/** What to work on, in words: the step with the lowest rate among those that are ratios of enough entries. */
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
  const isSure = ({ count, n }: FunnelReportRow) => n !== null && n >= minimumN && count <= n;
  const sure = steps.filter(isSure);
  const lowest = sure.length === 0 ? null : lowestOf(funnel, sure);
  if (!lowest) return plain(say.tooFew(minimumN));
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
    headline: say.lowest(from, row.name, words.number(row.count), words.number(row.n!), words.percent(rate)),
    more,
  };
}

function lowestOf(funnel: readonly FunnelReportRow[], sure: readonly FunnelReportRow[]) {
  let lowest: { from: string; row: FunnelReportRow } | null = null;
  for (const row of sure) {
    const from = funnel[funnel.indexOf(row) - 1]!;
    const step = bottleneck([from, row]);
    if (step && (!lowest || row.stepConversion! < lowest.row.stepConversion!))
      lowest = { from: from.name, row };
  }
  return lowest;
}
