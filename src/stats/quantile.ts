/**
 * The quantile of some numbers, between the two nearest ones by how close they are.
 *
 * values: in any order; share: from 0 to 1. Null for no values. Throws nothing. Source: Hyndman and Fan, American
 * Statistician 50 (1996), type 7 (R: quantile).
 *
 * @example quantile([1, 2, 3, 4], 0.75) // 3.25
 */
export function quantile(values: readonly number[], share: number): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below]! + (at - below) * (sorted[above]! - sorted[below]!);
}
