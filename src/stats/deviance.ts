/**
 * The deviance x ln(x ÷ mean) + mean − x without the cancellation that the formula has near x = mean.
 *
 * x, mean: numbers above 0. The answer is at least 0. Throws nothing.
 * Source: Loader, Fast and accurate computation of binomial probabilities (2000), §3 (R: bd0).
 *
 * @example deviance(50, 40).toFixed(12) // '1.157177565710'
 */
export function deviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const v = difference / (x + mean);
  const square = v * v;
  let sum = difference * v;
  let power = 2 * x * v;
  for (let odd = 3; ; odd += 2) {
    power *= square;
    const next = sum + power / odd;
    if (next === sum) return sum;
    sum = next;
  }
}
