/** How far, relative to a number of at least 1, binary fractions may lie from the decimals they stand for. */
export const binaryLoss = 1e-12;

/**
 * The product's one way of rounding up: the nearest whole number r when the value differs from it by no more than
 * 1e-12 · max(1, value), else the next whole number above.
 *
 * Math.ceil alone would answer 101 for 7 at 7 %, because 7 / 0.07 is 100.00000000000001 in binary.
 * A number of at least 0 in, a whole number of the same unit out. Throws nothing.
 *
 * @example roundUp(145 / 0.29) // 500
 */
export function roundUp(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= binaryLoss * Math.max(1, value) ? nearest : Math.ceil(value);
}

/**
 * The same rule downwards: the nearest whole number within the tolerance, else the next one below.
 *
 * A number of at least 0 in, a whole number of the same unit out. Throws nothing.
 *
 * @example roundDown(0.29 * 100) // 29
 */
export function roundDown(value: number): number {
  const nearest = Math.round(value);
  return Math.abs(value - nearest) <= binaryLoss * Math.max(1, value) ? nearest : Math.floor(value);
}

/**
 * A quotient rounded up by the product's rule: how many whole parts of size `denominator` cover `numerator`.
 *
 * Numbers of at least 0 in, a whole number out; denominator 0 gives null. Throws nothing.
 *
 * @example roundUpQuotient(7, 0.07) // 100
 */
export function roundUpQuotient(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : roundUp(numerator / denominator);
}
