import type { Log } from '../log/log.ts';
import { type Cut, groupFinder, groupsOf } from './cut.ts';

/** Exact whole sums of the rows by group and kind of activity: element `group * kinds + kind` of each array. */
export interface RowSums {
  kinds: number;
  /** Σ Count. */
  counts: Float64Array;
  /** Σ Value in hundredths. */
  cents: Float64Array;
  /** Σ Count of the rows that carry a value. */
  valued: Float64Array;
  /** Σ Count of the rows that name a prospect. */
  named: Float64Array;
  /** Σ time spent in hundredths of a second. */
  ticks: Float64Array;
  /** How many rows there are. */
  rows: Float64Array;
}

/**
 * Sums the rows of a log by a cut and by kind of activity in one pass. An empty log gives zeros. Throws nothing.
 *
 * @example Array.from(sumRows({ size: 2, days: [0, 0], kinds: [0, 1], counts: [5, 2], cents: [NaN, 900], ticks: [NaN, NaN], prospects: [-1, 0], catalogue: { kinds: ['call', 'sale'] } }, { bounds: [0, 1], parts: 1 }).valued) // [0, 2]
 */
export function sumRows(log: Log, cut: Cut): RowSums {
  const kinds = log.catalogue.kinds.length;
  const cells = groupsOf(cut) * kinds;
  const counts = new Float64Array(cells);
  const cents = new Float64Array(cells);
  const valued = new Float64Array(cells);
  const named = new Float64Array(cells);
  const ticks = new Float64Array(cells);
  const rows = new Float64Array(cells);
  const groupOf = groupFinder(cut);
  for (let row = 0; row < log.size; row++) {
    const group = groupOf(log.days[row]!, row);
    if (group < 0) continue;
    const cell = group * kinds + log.kinds[row]!;
    const count = log.counts[row]!;
    counts[cell]! += count;
    rows[cell]! += 1;
    if (log.prospects[row]! >= 0) named[cell]! += count;
    const money = log.cents[row]!;
    if (!Number.isNaN(money)) {
      cents[cell]! += money;
      valued[cell]! += count;
    }
    const spent = log.ticks[row]!;
    if (!Number.isNaN(spent)) ticks[cell]! += spent;
  }
  return { kinds, counts, cents, valued, named, ticks, rows };
}
