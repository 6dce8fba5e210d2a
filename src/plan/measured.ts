/** A share needs this many in its denominator; below it the counts themselves are shown. */
export const minimumN = 20;
/** A difference that chance alone makes no more often than this is called one. */
export const chanceLevel = 0.05;
/** So many successes, and as many failures, make a share sure enough to plan with or to rank by. */
const minimumEachSide = 5;

/** k of n: what a share was measured on; null where it was not. */
export interface Counted {
  k: number | null;
  n: number | null;
}

/**
 * Whether a share may be a plan rate, a benchmark or part of a ranking: n at least 20, k and n − k at least 5.
 *
 * @example isMeasured({ k: 5, n: 100 }) // true
 */
export function isMeasured({ k, n }: Counted): boolean {
  return k !== null && n !== null && n >= minimumN && k >= minimumEachSide && n - k >= minimumEachSide;
}
