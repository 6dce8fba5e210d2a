/** A table shows at most so many names; the smallest of a longer list stand together in one row. */
export const mostNames = 50;

/**
 * Codes of names in the order of a language's alphabet, "rep 2" before "rep 10".
 *
 * @example byName([0, 1], ['rep 10', 'rep 2'], 'en') // [1, 0]
 */
export function byName(codes: readonly number[], names: readonly string[], tag: string): number[] {
  return [...codes].sort((a, b) => names[a]!.localeCompare(names[b]!, tag, { numeric: true }));
}

/**
 * The codes that get a row of their own, the largest ones by name, and the others; of equal ones the earlier code is the larger.
 *
 * @example shownNames([0, 1], (code) => code, ['Bo', 'Ann'], 'en') // { own: [1, 0], rest: [] }
 */
export function shownNames(
  codes: readonly number[],
  sizeOf: (code: number) => number,
  names: readonly string[],
  tag: string,
): { own: number[]; rest: number[] } {
  const bySize = [...codes].sort((a, b) => sizeOf(b) - sizeOf(a) || a - b);
  return { own: byName(bySize.slice(0, mostNames), names, tag), rest: bySize.slice(mostNames) };
}
