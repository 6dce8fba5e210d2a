import { betaFactor, incompleteBeta } from './incomplete-beta.ts';
import { normalQuantile } from './normal-quantile.ts';

const MOST_STEPS = 200;

/**
 * The share x with I_x(a, b) = p: Newton steps on the log-odds of x, kept between the sides that are known to be too low and
 * too high.
 *
 * p: a share above 0 and below 1; a, b: numbers of at least 1. Right to about 1e-14 relative. Throws nothing.
 * (R: qbeta(p, a, b).)
 *
 * @example betaQuantile(0.9, 50, 751).toFixed(12) // '0.073581912828'
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return 1;
  let [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let odds = Math.log(a / b) + normalQuantile(p) * Math.sqrt(1 / a + 1 / b);
  for (let step = 0; step < MOST_STEPS; step++) {
    const [x, y] = sharesOf(odds);
    const { lower, upper } = incompleteBeta(x, y, a, b);
    const isTooLow = lower < p;
    if (isTooLow) low = odds;
    else high = odds;
    // Newton on the logarithm of the smaller side, which is nearly straight far from the middle.
    const change =
      p < 0.5
        ? (Math.log(p / lower) * lower) / betaFactor(x, y, a, b)
        : (Math.log(upper / (1 - p)) * upper) / betaFactor(x, y, a, b);
    const next = odds + change;
    // Newton squares the error: behind a step this small nothing is left to find.
    if (Math.abs(change) <= 1e-9) return sharesOf(next)[0];
    odds = next > low && next < high ? next : between(low, high, odds, isTooLow);
  }
  return sharesOf(odds)[0];
}

/** x and 1 − x of log-odds, both with all their digits. */
function sharesOf(odds: number): [number, number] {
  const small = 1 / (1 + Math.exp(Math.abs(odds)));
  const large = 1 / (1 + Math.exp(-Math.abs(odds)));
  return odds < 0 ? [small, large] : [large, small];
}

function between(low: number, high: number, odds: number, isTooLow: boolean): number {
  if (Number.isFinite(low) && Number.isFinite(high)) return (low + high) / 2;
  return isTooLow ? odds + 1 : odds - 1;
}
