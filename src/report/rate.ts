import type { Evidence } from '../metric/evaluate.ts';
import { minimumN } from '../plan/measured.ts';
import { quotient } from '../stats/quotient.ts';
import { wilson95 } from '../stats/wilson.ts';

/** An average of amounts over fewer sales is shown with a caveat. */
export const minimumSales = 10;

/** A share with its evidence and, where it is one of enough entries, its 95 % interval. */
export interface Rate extends Evidence {
  k: number;
  n: number;
}

/**
 * The rate of k in n: its value may exceed 1, where steps are counted by date, and is null where n is 0. The interval is given
 * from n = 20 on and only where k ≤ n. Throws nothing.
 *
 * @example rateOf({ k: 3, n: 19 }) // { value: 3 / 19, k: 3, n: 19, interval: null }
 */
export function rateOf({ k, n }: { k: number; n: number }): Rate {
  return { value: quotient(k, n), k, n, interval: n < minimumN ? null : wilson95(k, n) };
}
