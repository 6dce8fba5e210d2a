import { deviance } from './deviance.ts';
import { stirlingError } from './stirling.ts';

/**
 * The binomial probability of k successes in n, by Loader's saddle-point expansion: no digit is lost at ten million calls.
 *
 * Γ(n+1) ÷ Γ(k+1) ÷ Γ(n−k+1) · p^k · q^(n−k) for numbers 0 ≤ k ≤ n that need not be whole, so that beta densities are
 * made of it as well. q = 1 − p is handed in because it is known better where p is near 1. Throws nothing.
 * Source: Loader, Fast and accurate computation of binomial probabilities (2000) (R: dbinom).
 *
 * @example binomialTerm(50, 1000, 0.05, 0.95).toFixed(12) // '0.057787983714'
 */
export function binomialTerm(k: number, n: number, p: number, q: number): number {
  if (p === 0) return k === 0 ? 1 : 0;
  if (q === 0) return k === n ? 1 : 0;
  if (k === 0) return Math.exp(n * logOf(q, p));
  if (k === n) return Math.exp(n * logOf(p, q));
  const failures = n - k;
  const errors = stirlingError(n) - stirlingError(k) - stirlingError(failures);
  const exponent = errors - deviance(k, n * p) - deviance(failures, n * q);
  return Math.exp(exponent) * Math.sqrt(n / k / failures / (2 * Math.PI));
}

function logOf(share: number, rest: number): number {
  return share < 0.5 ? Math.log(share) : Math.log1p(-rest);
}
