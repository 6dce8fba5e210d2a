import type { Catalogue, Stage } from '../log/catalogue.ts';
import { type Evidence, evaluate } from '../metric/metric.ts';
import { sumOf, type Tally } from '../metric/tally.ts';
import { quotient } from '../stats/quotient.ts';
import type { BreakdownRow } from './report.ts';

/** Count of every stage of the funnel in one group. */
export function stageCounts(sums: Tally, group: number, stages: readonly Stage[]): number[] {
  return stages.map(({ kinds }) => sumOf(sums, 'counts', group, kinds));
}

/** One row of a breakdown: everything a table by rep or by month shows of one group. */
export function breakdownRow(
  label: string,
  sums: Tally,
  group: number,
  catalogue: Catalogue,
  stages: readonly Stage[],
): BreakdownRow {
  const counts = stageCounts(sums, group, stages);
  const metric = (id: Parameters<typeof evaluate>[0]) => evaluate(id, sums, group, catalogue);
  return {
    label,
    stages: counts,
    firstStep: counts.length > 2 ? ratio(counts[1]!, counts[0]!) : null,
    overall: ratio(counts[counts.length - 1] ?? 0, counts.length > 1 ? counts[0]! : 0),
    lost: sumOf(sums, 'counts', group, catalogue.kindsOfRole('lost')),
    winRate: metric('winRate'),
    revenue: metric('revenue'),
    averageDealValue: metric('averageDealValue'),
  };
}

function ratio(k: number, n: number): Evidence {
  return { value: quotient(k, n), k, n };
}
