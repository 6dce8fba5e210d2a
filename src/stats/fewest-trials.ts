import { type BetaBinomial, betaBinomialSides, betaBinomialTerm } from './beta-binomial.ts';
import { binomialSides } from './binomial.ts';
import { binomialTerm } from './binomial-term.ts';
import type { Sides } from './incomplete-beta.ts';
import { normalQuantile } from './normal-quantile.ts';

/**
 * How far below the confidence a chance still counts as reaching it, relative to it: a tie of decimals is none of their
 * binary fractions. At 99 % two calls reach 99.99 % exactly.
 */
const TIE = 1e-14;
/** Trials that are cheaper walked than computed anew. */
const WALK = 16;

/** How the chance of a target grows with the trials. */
interface Growth {
  /** The chances of missing (`lower`) and of reaching (`upper`) the target within n trials. */
  sidesAt(n: number): Sides;
  /** The chance that the target is reached with trial n exactly. */
  gainAt(n: number): number;
}

/**
 * The fewest trials n with P(at least `target` successes in n) ≥ confidence, each a success with chance p.
 *
 * target: a whole number above 0; p: a share above 0, at most 1; confidence: a share strictly between 0 and 1. Infinity where
 * it takes more than `most`. Throws nothing. (R: target + qnbinom(confidence, target, p).)
 *
 * @example fewestTrials(50, 0.05, 0.9, 1e9) // 1180
 */
export function fewestTrials(target: number, p: number, confidence: number, most: number): number {
  const growth: Growth = {
    sidesAt: (n) => binomialSides(target, n, p),
    gainAt: (n) => (binomialTerm(target, n, p, 1 - p) * target) / n,
  };
  // Cornish and Fisher's expansion about the mean of the negative binomial.
  const z = normalQuantile(confidence);
  const skewness = ((2 - p) * (z * z - 1)) / 6;
  const guess = (target + z * Math.sqrt(target * (1 - p)) + skewness) / p;
  return search(growth, target, confidence, guess, most);
}

/**
 * The same where the rate is uncertain: beta with parameters a and b, numbers of at least ½.
 *
 * @example fewestTrialsUncertain(50, 5.5, 95.5, 0.9, 1e9) // 1807
 */
export function fewestTrialsUncertain(
  target: number,
  a: number,
  b: number,
  confidence: number,
  most: number,
): number {
  const at = (n: number): BetaBinomial => ({ n, a, b });
  const growth: Growth = {
    sidesAt: (n) => betaBinomialSides(at(n), target),
    gainAt: (n) => (betaBinomialTerm(at(n))(target) * target) / n,
  };
  return search(growth, target, confidence, guessUncertain(target, a, b, confidence), most);
}

/**
 * About the trials it takes: failures are near Gamma(target) · Gamma(b) ÷ Gamma(a), whose logarithm has the cumulants of
 * log-gammas; Cornish and Fisher's expansion about them.
 */
function guessUncertain(target: number, a: number, b: number, confidence: number): number {
  const z = normalQuantile(confidence);
  const mean = meanLog(target) + meanLog(b) - meanLog(a);
  const variance = varianceLog(target) + varianceLog(b) + varianceLog(a);
  const third = 1 / (a * a) - 1 / (target * target) - 1 / (b * b);
  const skewness = (third * (z * z - 1)) / (6 * variance);
  return target + Math.exp(mean + z * Math.sqrt(variance) + skewness);
}

/** Nearly the mean of the logarithm of a Gamma(x) variable. */
function meanLog(x: number): number {
  return Math.log(x) - 1 / (2 * x);
}

/** Nearly its variance. */
function varianceLog(x: number): number {
  return 1 / x + 1 / (2 * x * x);
}

/**
 * Newton steps on the logarithms of n and of the smaller side, on which even heavy tails are nearly straight, kept between
 * numbers of trials that are known to be too few and enough; the last few trials are walked one by one.
 */
function search(growth: Growth, target: number, confidence: number, guess: number, most: number): number {
  let [tooFew, enough] = [target - 1, most + 1];
  let n = within(Math.round(guess), tooFew, enough);
  while (enough - tooFew > 1) {
    const sides = growth.sidesAt(n);
    if (isReached(sides, confidence)) enough = n;
    else tooFew = n;
    const next = n * Math.exp(stepOf(sides, confidence) / (growth.gainAt(n) * n));
    if (Math.abs(next - n) < WALK) {
      enough = walk(growth, sides, n, confidence);
      break;
    }
    const isUseful = next > tooFew && next < enough;
    n = within(Math.round(isUseful ? next : between(tooFew, enough)), tooFew, enough);
  }
  return enough > most ? Number.POSITIVE_INFINITY : enough;
}

/** How much the logarithm of the smaller side is off, times that side. */
function stepOf({ lower, upper }: Sides, confidence: number): number {
  return confidence < 0.5 ? Math.log(confidence / upper) * upper : Math.log(lower / (1 - confidence)) * lower;
}

/** From n, whose sides are known, to the fewest trials that reach the confidence: each trial adds what it gains. */
function walk(growth: Growth, sides: Sides, from: number, confidence: number): number {
  let [n, { lower, upper }] = [from, sides];
  while (!isReached({ lower, upper }, confidence)) {
    n++;
    const gain = growth.gainAt(n);
    [lower, upper] = [lower - gain, upper + gain];
  }
  for (;;) {
    const gain = growth.gainAt(n);
    [lower, upper] = [lower + gain, upper - gain];
    if (!isReached({ lower, upper }, confidence)) return n;
    n--;
  }
}

function isReached({ lower, upper }: Sides, confidence: number): boolean {
  const tie = TIE * confidence;
  return confidence < 0.5 ? upper >= confidence - tie : lower <= 1 - confidence + tie;
}

function between(low: number, high: number): number {
  return Math.sqrt(Math.max(1, low) * high);
}

function within(n: number, tooFew: number, enough: number): number {
  return Math.min(enough - 1, Math.max(tooFew + 1, Number.isNaN(n) ? enough - 1 : n));
}
