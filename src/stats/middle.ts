/** The middle of some values as exact sums: the median is sum ÷ count. */
export interface Middle {
  sum: number;
  /** 1 for an odd number of values, 2 for an even one, 0 for none. */
  count: number;
}

/**
 * The sum and the number of the middle values: one division away from the median, and free of rounding while values are
 * whole. Values in any order; none give 0 of 0. The list stays as it is. Throws nothing. Read by metrics that are medians.
 *
 * @example middleOf([9, 1, 4, 2]) // { sum: 6, count: 2 }
 */
export function middleOf(values: ArrayLike<number>): Middle {
  const sorted = new Float64Array(values).sort();
  const half = sorted.length >> 1;
  if (sorted.length === 0) return { sum: 0, count: 0 };
  return sorted.length % 2 === 1
    ? { sum: sorted[half]!, count: 1 }
    : { sum: sorted[half - 1]! + sorted[half]!, count: 2 };
}
