import { incompleteBeta, type Sides } from './incomplete-beta.ts';

/**
 * The chances of fewer than k successes in n trials (`lower`) and of at least k (`upper`).
 *
 * k, n: whole numbers of at least 0; p: the rate, a share from 0 to 1. k = 0 gives upper 1, k above n gives upper 0.
 * Throws nothing. Source: the beta integral of the binomial tail, DLMF 8.17.5 (R: pbinom(k − 1, n, p)).
 *
 * @example binomialSides(50, 1000, 0.05).upper.toFixed(12) // '0.520258942913'
 */
export function binomialSides(k: number, n: number, p: number): Sides {
  if (k <= 0) return { lower: 0, upper: 1 };
  if (k > n) return { lower: 1, upper: 0 };
  const { lower, upper } = incompleteBeta(p, 1 - p, k, n - k + 1);
  return { lower: upper, upper: lower };
}
