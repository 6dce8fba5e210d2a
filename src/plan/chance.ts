import { betaBinomialSides } from '../stats/beta-binomial.ts';
import { betaQuantile } from '../stats/beta-quantile.ts';
import { binomialSides } from '../stats/binomial.ts';
import { fewestTrials, fewestTrialsUncertain } from '../stats/fewest-trials.ts';
import { roundDown, roundUp } from '../stats/round-up.ts';

/** More calls than this nobody makes: an answer above it is a slip in an argument. */
export const mostCalls = 1e9;
/** A rate measured on more calls than this is as good as known, and sums of so many calls would lose their digits. */
const MOST_OBSERVED = 1e22;

/**
 * The fewest calls that reach the target with a given confidence: the smallest n with P(at least `target` sales in n) ≥
 * confidence.
 *
 * target: sales, at least 0, fractions rounded up; 0 needs 0 calls. closeRate: a share from 0 to 1. confidence: a share
 * strictly between 0 and 1. observedCalls: on how many calls (at least 1) the rate was measured, null where it is known;
 * then the rate itself is uncertain (Jeffreys prior). Null when the rate is known to be 0, Infinity when it takes more than
 * `mostCalls`. Throws nothing.
 *
 * @example callsForChance(50, 0.05, 0.9, 100) // 1807
 */
export function callsForChance(
  target: number,
  closeRate: number,
  confidence: number,
  observedCalls: number | null,
): number | null {
  const sales = roundUp(target);
  if (observedCalls === null && closeRate === 0) return null;
  if (sales === 0) return 0;
  if (observedCalls === null) return fewestTrials(sales, closeRate, confidence, mostCalls);
  const { a, b } = uncertainRate(closeRate, observedCalls);
  return fewestTrialsUncertain(sales, a, b, confidence, mostCalls);
}

/**
 * The smallest close rate with which `calls` reach the target with a given confidence.
 *
 * target: sales, at least 0, fractions rounded up; 0 needs a rate of 0. calls: at least 0, fractions rounded down.
 * confidence: a share strictly between 0 and 1. A share; null when the target exceeds the calls. Throws nothing.
 *
 * @example closeRateForChance(50, 800, 0.9)?.toFixed(5) // '0.07358'
 */
export function closeRateForChance(target: number, calls: number, confidence: number): number | null {
  const [sales, made] = [roundUp(target), roundDown(calls)];
  if (sales === 0) return 0;
  return sales > made ? null : betaQuantile(confidence, sales, made - sales + 1);
}

/**
 * The chance of at least `target` sales in a number of calls, a share.
 *
 * target: any number, fractions rounded up; 0 and below is certain. calls: 0 to `mostCalls`, fractions rounded down.
 * closeRate: a share from 0 to 1. observedCalls: as of `callsForChance`. Throws nothing.
 *
 * @example chanceOfTarget(50, 1000, 0.05, null).toFixed(5) // '0.52026'
 */
export function chanceOfTarget(
  target: number,
  calls: number,
  closeRate: number,
  observedCalls: number | null,
): number {
  if (target <= 0) return 1;
  const [sales, made] = [roundUp(target), roundDown(calls)];
  if (sales > made) return 0;
  if (observedCalls === null) return binomialSides(sales, made, closeRate).upper;
  return betaBinomialSides({ n: made, ...uncertainRate(closeRate, observedCalls) }, sales).upper;
}

/** What k = closeRate × observedCalls successes say about the rate, by Jeffreys: beta(k + ½, n − k + ½). */
function uncertainRate(closeRate: number, observedCalls: number): { a: number; b: number } {
  const observed = Math.min(observedCalls, MOST_OBSERVED);
  return { a: closeRate * observed + 0.5, b: (1 - closeRate) * observed + 0.5 };
}
