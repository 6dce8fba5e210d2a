/** Below this the series has not converged and the recurrence climbs. */
const SERIES_FROM = 16;

/**
 * What Stirling's formula leaves over: ln Γ(x + 1) − (x ln x − x + ½ ln 2πx).
 *
 * x: a number above 0, whole or not; the answer is right to about 1e-15 absolute. Small x climb to the series by
 * δ(x) = δ(x + 1) + (x + ½) ln(1 + 1/x) − 1. Throws nothing.
 * Source: Loader, Fast and accurate computation of binomial probabilities (2000), §2; the series is DLMF 5.11.1.
 *
 * @example stirlingError(1).toFixed(12) // '0.081061466795'
 */
export function stirlingError(x: number): number {
  let climbed = 0;
  let at = x;
  for (; at < SERIES_FROM; at += 1) climbed += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = at * at;
  const series =
    (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / at;
  return climbed + series;
}
