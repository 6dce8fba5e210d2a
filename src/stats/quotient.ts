/**
 * One division of two base measures.
 *
 * Any finite numbers, the answer has the unit of numerator per denominator. Denominator 0 gives null ("no data", never
 * zero). Throws nothing.
 *
 * @example quotient(150, 1000) // 0.15
 */
export function quotient(numerator: number, denominator: number): number | null {
  return denominator === 0 ? null : numerator / denominator;
}
