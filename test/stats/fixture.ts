import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** The rows of a table that R or Python made; blank cells are NaN, words stay texts. */
export function fixture<Column extends string>(name: string): Record<Column, number>[] {
  const text = readFileSync(new URL(`../fixtures/statistics/${name}.csv`, import.meta.url), 'utf8');
  const [heading, ...lines] = text.trim().split('\n');
  const columns = heading!.split(',') as Column[];
  return lines.map((line) => {
    const cells = line.split(',');
    const row = {} as Record<Column, number>;
    columns.forEach((column, index) => {
      const cell = cells[index]!;
      row[column] = cell === '' ? Number.NaN : Number.isNaN(Number(cell)) ? (cell as never) : Number(cell);
    });
    return row;
  });
}

/** Every value agrees with the expected one to 1e-9 of it; below 1e-200 a tail is only small. */
export function expectClose(pairs: readonly (readonly [got: number, expected: number, of: unknown])[]): void {
  const far = pairs.filter(([got, expected]) => !(errorOf(got, expected) <= 1e-9));
  expect(far).toEqual([]);
  expect(pairs.length).toBeGreaterThan(0);
}

/** How far a value lies from the expected one, relative to it. */
export function errorOf(got: number, expected: number): number {
  if (Math.abs(expected) < 1e-200) return Math.abs(got) <= 1e-199 ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(got - expected) / Math.abs(expected);
}
