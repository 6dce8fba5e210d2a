/**
 * Holm's step-down correction of p-values that belong to one table: each answer may be compared with the level that the
 * whole table keeps.
 *
 * pValues: shares from 0 to 1, null where there was no test; the answers stand in the same order, null stays null and does
 * not count as a test. Throws nothing. Source: Holm, Scandinavian Journal of Statistics 6 (1979) (R: p.adjust "holm").
 * Read by breakdowns that compare each rep with the rest.
 *
 * @example holm([0.01, null, 0.04, 0.03]) // [0.03, null, 0.06, 0.06]
 */
export function holm(pValues: readonly (number | null)[]): (number | null)[] {
  const tests = pValues.flatMap((p, index) => (p === null ? [] : [{ p, index }])).sort((a, b) => a.p - b.p);
  const adjusted: (number | null)[] = pValues.map(() => null);
  let largest = 0;
  tests.forEach(({ p, index }, rank) => {
    largest = Math.max(largest, Math.min(1, p * (tests.length - rank)));
    adjusted[index] = largest;
  });
  return adjusted;
}
