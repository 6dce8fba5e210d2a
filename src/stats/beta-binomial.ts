import { binomialTerm } from './binomial-term.ts';
import { deviance } from './deviance.ts';
import { gaussLegendre } from './gauss-legendre.ts';
import type { Sides } from './incomplete-beta.ts';
import { stirlingError } from './stirling.ts';

/** Terms added one by one at either end of a sum before it is worth an integral. */
const FIRST_TERMS = 64;
const LAST_TERMS = 32;
/** An integral replaces terms that change by less than this share from one to the next. */
const SMOOTH = 0.05;
/** Standard deviations that one panel of an integral covers. */
const PANEL = 4.5;
/** What cannot change the digits of a sum that count. */
const NEGLIGIBLE = 1e-15;

/** A distribution of successes in n trials whose rate is itself uncertain: beta with parameters a and b. */
export interface BetaBinomial {
  readonly n: number;
  readonly a: number;
  readonly b: number;
}

/**
 * The chance of k successes as a function of k, which need not be whole.
 *
 * n: a whole number above 0; a, b: numbers of at least ½; k from 0 to n. Built of Loader's saddle-point terms about the rate
 * (k + a) ÷ (n + a + b), so that neither ten million trials nor a rate known to ten digits costs any. Throws nothing.
 *
 * @example betaBinomialTerm({ n: 3, a: 1, b: 1 })(2).toFixed(12) // '0.250000000000'
 */
export function betaBinomialTerm({ n, a, b }: BetaBinomial): (k: number) => number {
  const total = n + a + b;
  const known = stirlingError(a + b) - stirlingError(a) - stirlingError(b) - stirlingError(total);
  return (k) => {
    const [successes, failures] = [k + a, n - k + b];
    const [p, q] = [successes / total, failures / total];
    const rate = deviance(a, (a + b) * p) + deviance(b, (a + b) * q);
    const exponent = known + stirlingError(successes) + stirlingError(failures) - rate;
    const scale = (a / successes) * (b / failures) * (total / (a + b));
    return binomialTerm(k, n, p, q) * Math.exp(exponent) * Math.sqrt(scale);
  };
}

/**
 * The chances of fewer than k successes (`lower`) and of at least k (`upper`); the smaller one has all its digits.
 *
 * k: a whole number; 0 gives upper 1, k above n gives upper 0. Throws nothing.
 * Source: the sum of the terms; long runs of them by the midpoint form of Euler and Maclaurin's formula (DLMF 2.10.1).
 *
 * @example betaBinomialSides({ n: 1000, a: 5.5, b: 95.5 }, 50).upper.toFixed(9) // '0.532959246'
 */
export function betaBinomialSides({ n, a, b }: BetaBinomial, k: number): Sides {
  if (k <= 0) return { lower: 0, upper: 1 };
  if (k > n) return { lower: 1, upper: 0 };
  if (k <= (n / (a + b)) * a) {
    const lower = sumBelow({ n, a, b }, k);
    return { lower, upper: 1 - lower };
  }
  const upper = sumBelow({ n, a: b, b: a }, n - k + 1);
  return { lower: 1 - upper, upper };
}

/** The chance of fewer than `end` successes, end from 1 to n. */
function sumBelow(about: BetaBinomial, end: number): number {
  const termAt = betaBinomialTerm(about);
  let k = end - 1;
  let term = termAt(k);
  if (term === 0) return 0;
  let sum = term;
  for (let added = 1; k > 0; added++) {
    const ratio = ratioBelow(about, k);
    if (ratio < 1 && (term * ratio) / (1 - ratio) < NEGLIGIBLE * sum) return sum;
    if (added >= FIRST_TERMS && k > 2 * LAST_TERMS && Math.abs(1 - ratio) < SMOOTH) {
      return sum + smoothSum(about, termAt, k, sum) + sumOfLast(about, termAt(LAST_TERMS - 1));
    }
    term *= ratio;
    k--;
    sum += term;
  }
  return sum;
}

/** The term of k − 1 as a multiple of the term of k. */
function ratioBelow({ n, a, b }: BetaBinomial, k: number): number {
  return (k / (k - 1 + a)) * ((n - k + b) / (n - k + 1));
}

/** The terms from LAST_TERMS − 1 down to 0, of which the first is given. */
function sumOfLast(about: BetaBinomial, first: number): number {
  let term = first;
  let sum = term;
  for (let k = LAST_TERMS - 1; k > 0; k--) {
    term *= ratioBelow(about, k);
    sum += term;
  }
  return sum;
}

/**
 * The terms from LAST_TERMS to end − 1 as an integral over the log-odds of k ÷ n, panel by panel from the top until what
 * follows is negligible, with the corrections of both ends.
 */
function smoothSum(about: BetaBinomial, termAt: (k: number) => number, end: number, sum: number): number {
  const { n, a, b } = about;
  const countAt = (logOdds: number) => n / (1 + Math.exp(-logOdds));
  const density = (logOdds: number) => {
    const k = countAt(logOdds);
    return (termAt(k) * k * (n - k)) / n;
  };
  const bottom = logOddsOf(LAST_TERMS - 0.5, n);
  const spread = Math.sqrt(1 / a + 1 / b + 1 / end + 1 / (n - end));
  let high = logOddsOf(end - 0.5, n);
  let integral = 0;
  while (high > bottom && density(high) * spread >= NEGLIGIBLE * (sum + integral)) {
    // The slope of the density may itself grow as fast as the odds: a panel falls by some twenty powers of e.
    const k = countAt(high);
    const slope = (Math.abs(1 - ratioBelow(about, k)) * k * (n - k)) / n;
    const low = Math.max(bottom, high - Math.min(PANEL * spread, Math.log1p(20 / slope)));
    integral += gaussLegendre(density, low, high);
    high = low;
  }
  return integral + edge(termAt, LAST_TERMS) - edge(termAt, end);
}

function logOddsOf(k: number, n: number): number {
  return Math.log(k / (n - k));
}

/** What an integral from k − ½ upwards lacks to the sum of the terms from k: central differences at k − ½. */
function edge(termAt: (k: number) => number, k: number): number {
  const [a, b, c, d] = [termAt(k - 2), termAt(k - 1), termAt(k), termAt(k + 1)];
  return (c - b) / 24 - (17 * (d - 3 * c + 3 * b - a)) / 5760;
}
