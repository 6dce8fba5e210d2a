import type { Words } from '../locale/words.ts';
import { isMeasured, minimumN } from '../plan/measured.ts';
import { perDay } from '../plan/need.ts';
import { roundUp } from '../stats/round-up.ts';
import { caveatsOf, headroomOf, type LeverRow, type Levers, stepName } from './levers.ts';
import type { Advice, FunnelReportRow, PlanInputs, Report } from './report.ts';

/** So many levers are put into words; the table has all of them. */
const mostSentences = 3;

/**
 * What to work on, in words: the levers by what is still to gain up to their benchmarks, and the lowest rate as a second
 * opinion; without any benchmark the step with the lowest rate among those that are measured well enough to rank.
 */
export function adviceFor(
  funnel: readonly FunnelReportRow[],
  levers: Levers,
  inputs: PlanInputs,
  stageNeeds: Report['plan']['stageNeeds'],
  words: Words,
): Advice {
  const say = words.summary.advice;
  const plain = (headline: string) => ({ headline, more: [], isRanked: false, notes: [] });
  if (funnel.length < 2) return plain(words.report.noStages);
  if (funnel.every(({ count }) => count === 0)) return plain(say.empty);
  const steps = funnel.slice(1);
  if (steps.every(({ count, n }) => count > n!)) return plain(say.notComparable);
  if (steps.every(({ count, n }) => count === n)) return plain(say.nothingLost);
  const measured = steps.filter(({ count, n }) => isMeasured({ k: count, n }));
  const lowest = lowestOf(funnel, measured);
  if (!lowest) return plain(say.tooFew(minimumN));
  const held = levers.rows.filter(({ benchmark }) => benchmark !== null);
  if (held.length === 0) return byLowest(funnel, lowest, measured.length < steps.length, words);
  const gains = held.filter((row) => headroomOf(row) > 1);
  const names = { from: lowest.from, to: lowest.row.name };
  const second =
    gains[0] && stepName(gains[0]) === stepName(names)
      ? say.lowestSame
      : say.lowestOther(
          stepName(names),
          words.number(lowest.row.count),
          words.number(lowest.row.n!),
          words.percent(lowest.row.stepConversion!),
        );
  const unranked = steps.flatMap((row, index) =>
    measured.includes(row) ? [] : [stepName({ from: funnel[index]!.name, to: row.name })],
  );
  const missing = unranked.length > 0 ? [say.unranked(unranked)] : [];
  if (gains.length === 0) return { ...plain(say.nothingToGain), notes: [second, ...missing] };
  const [headline, ...more] = gains
    .slice(0, mostSentences)
    .map((row) =>
      leverSentence(
        row,
        amountsOf(row.rate / row.benchmark!.share, funnel, inputs, stageNeeds),
        caveatsOf(row, levers, words),
        words,
      ),
    );
  return { headline: headline!, more, isRanked: true, notes: [`${say.order} ${second}`, ...missing] };
}

/** "Raise calls → appointments from 15% to 20%: 750 calls instead of 1,000, 36 a workday instead of 48." */
function leverSentence(
  row: LeverRow,
  saves: ReturnType<typeof amountsOf>,
  caveats: readonly string[],
  words: Words,
): string {
  return words.summary.advice.lever(
    stepName(row),
    words.percent(row.rate),
    words.percent(row.benchmark!.share),
    saves,
    caveats,
  );
}

/** What the target takes, and what with so much of it; null where that is the same, or a yellow cell is no plan's. */
function amountsOf(
  rest: number,
  funnel: readonly FunnelReportRow[],
  { target, rate, workdays }: PlanInputs,
  stageNeeds: Report['plan']['stageNeeds'],
): Parameters<Words['summary']['advice']['lever']>[3] {
  const [first, last] = [funnel[0]!, funnel[funnel.length - 1]!];
  const isByCalls = stageNeeds === 'callsThenCounts';
  const [size, by] = isByCalls ? [1, rate] : [first.count, last.count];
  if (stageNeeds === 'none' || by === null || by <= 0 || (isByCalls && by > 1)) return null;
  if (target === null || target < 0 || workdays === null || workdays < 1) return null;
  const [now, needed] = [roundUp((target * size) / by), roundUp(((target * size) / by) * rest)];
  if (needed === now) return null;
  const [perDayNow, perDayThen] = [perDay(now, workdays)!, perDay(needed, workdays)!];
  return { needed, now, perDay: perDayThen, perDayNow, first: isByCalls ? null : first.name };
}

/** Without a benchmark: the lowest rate, and what one point more would do. */
function byLowest(
  funnel: readonly FunnelReportRow[],
  { from, row }: { from: string; row: FunnelReportRow },
  isPartial: boolean,
  words: Words,
): Advice {
  const say = words.summary.advice;
  const sentence = isPartial ? say.lowestMeasured : say.lowest;
  const rate = row.stepConversion!;
  const more: string[] = [];
  const first = funnel[0]!;
  const reached = funnel[funnel.length - 1]!.count;
  if (rate > 0 && rate + 0.01 <= 1 && reached > 0 && reached <= first.count) {
    const needed = roundUp((first.count * rate) / (rate + 0.01));
    if (needed < first.count)
      more.push(
        say.onePoint(words.percent(rate + 0.01), words.number(needed), words.number(first.count), first.name),
      );
  }
  return {
    headline: sentence(from, row.name, words.number(row.count), words.number(row.n!), words.percent(rate)),
    more,
    isRanked: false,
    notes: [`${say.lowestWhy} ${say.noBenchmark}`],
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
