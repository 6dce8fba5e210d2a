import type { Words } from '../locale/words.ts';
import type { Day } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import { type Cut, wholeOf } from '../metric/cut.ts';
import { evaluate } from '../metric/evaluate.ts';
import { Tally } from '../metric/tally.ts';
import { isWithin, type Period } from '../plan/period.ts';
import { type Basis, stageCountsBy } from './basis.ts';
import { rateOf } from './rate.ts';
import type { Breakdown, BreakdownRow } from './report.ts';
import { shownNames } from './shown-names.ts';

/** What a log can be broken down by: where each row's code stands, and the codes' names. */
const dimensions = {
  rep: (log: Log) => ({ codes: log.reps, names: log.names.reps.shown }),
  segment: (log: Log) => ({ codes: log.segments, names: log.names.segments.shown }),
  source: (log: Log) => ({ codes: log.sources, names: log.names.sources.shown }),
};

/** One of what a log can be broken down by. */
export type Dimension = keyof typeof dimensions;

/** Every dimension, in the order of the summary. */
export const dimensionIds = Object.keys(dimensions) as Dimension[];

/**
 * A row per name with an entry in the period, sorted by name; after them the smallest of more than 50 together, then the rows
 * that name nobody; and the sum of all of them, computed for itself. A period without entries has no rows.
 */
export function breakdownBy(
  dimension: Dimension,
  log: Log,
  period: Period,
  basis: Basis,
  today: Day,
  words: Words,
): Breakdown {
  const { codes, names } = dimensions[dimension](log);
  const say = words.summary.breakdowns[dimension];
  const nobody = names.length;
  const groupOf = new Int32Array(log.size);
  const entries = new Array<number>(nobody + 1).fill(0);
  for (let row = 0; row < log.size; row++) {
    const code = codes[row]! < 0 ? nobody : codes[row]!;
    groupOf[row] = isWithin(log.days[row]!, period) ? code : -1;
    if (groupOf[row]! >= 0) entries[code]!++;
  }
  const met = names.map((_, code) => code).filter((code) => entries[code]! > 0);
  const { own, rest } = shownNames(met, (code) => entries[code]!, names, words.tag);
  const others = nobody + 1;
  const isOther = new Set(rest);
  const partOf = groupOf.map((code) => (isOther.has(code) ? others : code));
  const stages = log.catalogue.stages();
  const tableOf = (cut: Cut) => {
    const sums = new Tally(log, cut);
    const { counts } = stageCountsBy(log, cut, stages, basis, today);
    return (label: string, group: number) => breakdownRow(label, sums, group, counts[group]!);
  };
  const rowOf = tableOf({ ...wholeOf(period), parts: nobody + 2, partOf });
  const wholeRow = tableOf(wholeOf(period));
  return {
    rows: [
      ...own.map((code) => rowOf(names[code]!, code)),
      ...(rest.length > 0 ? [rowOf(words.summary.breakdowns.others(rest.length), others)] : []),
      ...(entries[nobody]! > 0 ? [rowOf(say.none, nobody)] : []),
    ],
    total: wholeRow(say.total, 0),
    named: met.length,
  };
}

/** One row of a breakdown: everything a table by rep or by month shows of one group, whose stages have these counts. */
export function breakdownRow(
  label: string,
  sums: Tally,
  group: number,
  counts: readonly number[],
): BreakdownRow {
  const [first, second, last] = [counts[0] ?? 0, counts[1] ?? 0, counts[counts.length - 1] ?? 0];
  const won = evaluate('winRate', sums, group);
  return {
    label,
    stages: counts,
    firstStep: rateOf({ k: second, n: first }),
    laterSteps: rateOf({ k: last, n: second }),
    overall: rateOf({ k: last, n: first }),
    lost: sums.sumOf('counts', group, sums.log.catalogue.kindsOfRole('lost')),
    winRate: rateOf({ k: won.k!, n: won.n! }),
    revenue: evaluate('revenue', sums, group),
    averageDealValue: evaluate('averageDealValue', sums, group),
  };
}
