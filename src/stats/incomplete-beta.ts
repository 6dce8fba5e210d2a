import { binomialTerm } from './binomial-term.ts';

/** Both sides of a distribution at one point; they add up to 1, and the smaller one has all its digits. */
export interface Sides {
  readonly lower: number;
  readonly upper: number;
}

const MOST_STEPS = 1_000_000;

/**
 * The regularised incomplete beta function I_x(a, b) and its complement.
 *
 * x from 0 to 1, y = 1 − x; a, b: numbers of at least 1. The smaller side is computed, the other one is what is left to 1.
 * Throws nothing. Source: DiDonato and Morris, Algorithm 708 (1992), the continued fraction BFRAC; the factor before it is
 * made of Loader's binomial probability.
 *
 * @example incompleteBeta(0.05, 0.95, 50, 951).lower.toFixed(12) // '0.520258942913'
 */
export function incompleteBeta(x: number, y: number, a: number, b: number): Sides {
  if (x <= 0) return { lower: 0, upper: 1 };
  if (y <= 0) return { lower: 1, upper: 0 };
  const excess = a > b ? (a + b) * y - b : a - (a + b) * x;
  if (excess >= 0) {
    const lower = side(x, y, a, b, excess);
    return { lower, upper: 1 - lower };
  }
  const upper = side(y, x, b, a, -excess);
  return { lower: 1 - upper, upper };
}

/**
 * The density of the beta distribution times x · y: what I_x(a, b) gains per step of the log-odds of x.
 *
 * Arguments as of `incompleteBeta`, x and y above 0. Throws nothing.
 *
 * @example betaFactor(0.5, 0.5, 1, 1).toFixed(12) // '0.250000000000'
 */
export function betaFactor(x: number, y: number, a: number, b: number): number {
  return ((a * b) / (a + b)) * binomialTerm(a, a + b, x, y);
}

/** I_x(a, b) where x lies below the mean a ÷ (a + b); excess = a − (a + b) x. */
function side(x: number, y: number, a: number, b: number, excess: number): number {
  const factor = betaFactor(x, y, a, b);
  if (factor === 0) return 0;
  const c = excess + 1;
  const c0 = b / a;
  const c1 = 1 + 1 / a;
  let share = 1;
  let s = a + 1;
  let [before, beforeDivisor, now, divisor] = [0, 1, 1, c / c1];
  let ratio = c1 / c;
  for (let n = 1; n < MOST_STEPS; n++) {
    const t = n / a;
    const w = n * (b - n) * x;
    const e = a / s;
    const alpha = share * (share + c0) * e * e * (w * x);
    const beta = n + w / s + ((1 + t) / (c1 + t + t)) * (c + n * (1 + y));
    share = 1 + t;
    s += 2;
    const next = alpha * before + beta * now;
    const nextDivisor = alpha * beforeDivisor + beta * divisor;
    const last = ratio;
    ratio = next / nextDivisor;
    if (Math.abs(ratio - last) <= 1e-16 * ratio) break;
    before = now / nextDivisor;
    beforeDivisor = divisor / nextDivisor;
    now = ratio;
    divisor = 1;
  }
  return factor * ratio;
}
