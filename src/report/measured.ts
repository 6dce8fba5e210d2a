import type { Evidence } from '../metric/evaluate.ts';
import { minimumN } from './rate.ts';

/** So many successes, and as many failures, make a share sure enough to plan with or to rank by. */
const minimumEachSide = 5;

/**
 * Whether a share may be a plan rate, a benchmark or part of a ranking: n at least 20, k and n − k at least 5.
 *
 * @example isMeasured({ k: 5, n: 100 }) // true
 */
export function isMeasured({ k, n }: Pick<Evidence, 'k' | 'n'>): boolean {
  return k !== null && n !== null && n >= minimumN && k >= minimumEachSide && n - k >= minimumEachSide;
}
