import type { Log } from '../log/log.ts';

/**
 * Exact whole sums of a log by group and kind of activity: element `group * kinds + kind` of each array.
 * Everything that needs no prospect is computed from these four.
 */
export interface Tally {
  groups: number;
  kinds: number;
  /** Σ Count. */
  counts: Float64Array;
  /** Σ Value in hundredths. */
  cents: Float64Array;
  /** Σ Count of the rows that carry a value. */
  valued: Float64Array;
  /** Σ Minutes. */
  minutes: Float64Array;
}

/**
 * Sums a log in one pass. `groupOf` gives each row's group, 0 to groups - 1; rows with a negative group are left out.
 * An empty log gives zeros. Throws nothing.
 *
 * @example Array.from(tally({ size: 2, kinds: [0, 1], counts: [5, 2], cents: [NaN, 900], minutes: [NaN, NaN], catalogue: { kinds: ['call', 'sale'] } }, [0, 0], 1).valued) // [0, 2]
 */
export function tally(log: Log, groupOf: ArrayLike<number>, groups: number): Tally {
  const kinds = log.catalogue.kinds.length;
  const cells = groups * kinds;
  const counts = new Float64Array(cells);
  const cents = new Float64Array(cells);
  const valued = new Float64Array(cells);
  const minutes = new Float64Array(cells);
  for (let row = 0; row < log.size; row++) {
    const group = groupOf[row]!;
    if (group < 0) continue;
    const cell = group * kinds + log.kinds[row]!;
    const count = log.counts[row]!;
    counts[cell]! += count;
    const money = log.cents[row]!;
    if (!Number.isNaN(money)) {
      cents[cell]! += money;
      valued[cell]! += count;
    }
    const spent = log.minutes[row]!;
    if (!Number.isNaN(spent)) minutes[cell]! += spent;
  }
  return { groups, kinds, counts, cents, valued, minutes };
}

/**
 * Σ over some kinds (indexes into the catalogue) of one group (from 0), of one of the four sums, in its unit. No kinds give 0.
 * Throws nothing.
 *
 * @example sumOf({ groups: 2, kinds: 2, counts: [5, 2, 30, 4] }, 'counts', 1, [0, 1]) // 34
 */
export function sumOf(
  sums: Tally,
  of: 'counts' | 'cents' | 'valued' | 'minutes',
  group: number,
  kinds: readonly number[],
): number {
  let sum = 0;
  for (const kind of kinds) sum += sums[of][group * sums.kinds + kind]!;
  return sum;
}
