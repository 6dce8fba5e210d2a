/** The 97.5 % point of the standard normal distribution (R: qnorm(.975)). */
const z95 = 1.959963984540054;

/**
 * Wilson score interval at 95 % for a share of `k` in `n`: low and high, shares from 0 to 1 around k ÷ n.
 *
 * k, n: whole counts. Null when n is 0 or k lies outside 0 to n. k = 0 gives low 0 and k = n gives high 1, exactly.
 * Throws nothing. Source: Wilson, JASA 22 (1927), 209–212.
 *
 * @example wilson95(5, 100)?.low.toFixed(4) // '0.0215'
 */
export function wilson95(k: number, n: number): { low: number; high: number } | null {
  if (n <= 0 || k < 0 || k > n) return null;
  const share = k / n;
  const z2 = z95 * z95;
  const middle = share + z2 / (2 * n);
  const spread = z95 * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  const scale = 1 + z2 / n;
  return { low: k === 0 ? 0 : (middle - spread) / scale, high: k === n ? 1 : (middle + spread) / scale };
}
