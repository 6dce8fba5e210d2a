import { middleOf } from '../stats/middle.ts';

/** Middle values by group: sum ÷ count is the median, n is of how many. */
export interface Middles {
  sum: Float64Array;
  /** 1 or 2 middle values, 0 of nothing. */
  count: Float64Array;
  n: Float64Array;
}

/**
 * The middle values of each group: one division away from its median. `groupOf` gives each value's group, 0 to groups − 1;
 * values of a negative group are left out. Whole values. Throws nothing.
 *
 * @example Array.from(middlesBy([0, 0, -1, 0], [9, 1, 5, 4], 1).sum) // [4]
 */
export function middlesBy(groupOf: ArrayLike<number>, values: ArrayLike<number>, groups: number): Middles {
  const ends = new Int32Array(groups + 1);
  for (let index = 0; index < groupOf.length; index++) if (groupOf[index]! >= 0) ends[groupOf[index]! + 1]!++;
  for (let group = 0; group < groups; group++) ends[group + 1]! += ends[group]!;
  const place = ends.slice(0, groups);
  const sorted = new Int32Array(ends[groups]!);
  for (let index = 0; index < groupOf.length; index++) {
    const group = groupOf[index]!;
    if (group >= 0) sorted[place[group]!++] = values[index]!;
  }
  const sum = new Float64Array(groups);
  const count = new Float64Array(groups);
  const n = new Float64Array(groups);
  for (let group = 0; group < groups; group++) {
    const own = sorted.subarray(ends[group]!, ends[group + 1]!);
    const middle = middleOf(own);
    sum[group] = middle.sum;
    count[group] = middle.count;
    n[group] = own.length;
  }
  return { sum, count, n };
}
