import { normalQuantile } from './normal-quantile.ts';

/** The 97.5 % point of the standard normal distribution (R: qnorm(.975)). */
const z95 = 1.959963984540054;

/** Two bounds around a value. */
export interface Interval {
  low: number;
  high: number;
}

/**
 * Wilson score interval for a share of `k` in `n`: low and high, shares from 0 to 1 around k ÷ n.
 *
 * k, n: counts. confidence: a share strictly between 0 and 1. Null when n is 0 or k lies outside 0 to n. k = 0 gives low 0
 * and k = n gives high 1, exactly. The low end is the product of both ends divided by the high one: no digit is lost where
 * the share is small. Throws nothing.
 * Source: Wilson, JASA 22 (1927), 209–212 (R: prop.test without the continuity correction).
 *
 * @example wilson(5, 100, 0.9)?.low.toFixed(4) // '0.0245'
 */
export function wilson(k: number, n: number, confidence: number): Interval | null {
  return intervalAt(k, n, -normalQuantile((1 - confidence) / 2));
}

/**
 * The Wilson score interval at 95 %.
 *
 * @example wilson95(5, 100)?.low.toFixed(4) // '0.0215'
 */
export function wilson95(k: number, n: number): Interval | null {
  return intervalAt(k, n, z95);
}

function intervalAt(k: number, n: number, z: number): Interval | null {
  if (n <= 0 || k < 0 || k > n) return null;
  const share = k / n;
  const z2 = z * z;
  const scale = 1 + z2 / n;
  const spread = z * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const high = (share + z2 / (2 * n) + spread) / scale;
  return { low: (share * share) / scale / high, high: k === n ? 1 : high };
}
