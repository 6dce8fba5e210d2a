import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { parseIso } from '../../src/log/day.ts';
import { sideBySideOf } from '../../src/report/side-by-side.ts';
import { logOf, type Row } from '../metric/log-of.ts';

const on = (segment: string, is: Row['is'], count: number, more: Partial<Row> = {}): Row => ({
  ...{ day: '2026-11-02', is, segment, count },
  ...more,
});
const everything = { from: null, to: null };
const of = (rows: readonly Row[], period: Parameters<typeof sideBySideOf>[1] = everything) =>
  sideBySideOf(logOf(rows), period, parseIso('2026-12-01')!, languages.en);

describe('sideBySideOf', () => {
  const two = [
    on('B2C', 'coldCall', 52),
    on('B2C', 'appointmentSet', 20),
    on('B2B', 'coldCall', 52),
    on('B2B', 'appointmentSet', 31),
    on('', 'coldCall', 400),
  ];
  const rowOf = (found: ReturnType<typeof of>, id: string) => found!.rows.find((row) => row.id === id)!;

  it('sideBySideOf puts two segments into columns by name, and tests their rates', () => {
    const found = of(two)!;
    expect(found.segments).toEqual(['B2B', 'B2C']);
    expect(rowOf(found, 'calls').evidence.map(({ value }) => value)).toEqual([52, 52]);
    const { evidence, difference } = rowOf(found, 'callToAppointmentRate');
    expect(evidence.map(({ k, n }) => [k, n])).toEqual([
      [31, 52],
      [20, 52],
    ]);
    expect(difference!.share).toBeCloseTo(11 / 52, 12);
    // R: fisher.test gives 0.04930336; of three tests (the two others are 1), the smallest is taken three times.
    expect(found.tests).toBe(3);
    expect(difference!.p).toBeCloseTo(3 * 0.04930336, 7);
    expect(rowOf(found, 'calls').difference).toBeNull();
  });

  it('sideBySideOf tests nothing below 20, above 1, or of more than two segments', () => {
    const few = of([on('A', 'coldCall', 19), on('A', 'appointmentSet', 3), on('B', 'coldCall', 40)])!;
    expect(few.tests).toBe(0);
    const ratio = of([on('A', 'coldCall', 30), on('A', 'appointmentSet', 40), on('B', 'coldCall', 40)])!;
    expect(rowOf(ratio, 'callToAppointmentRate').difference).toBeNull();
    expect(of([...two, on('C', 'coldCall', 60)])!.tests).toBe(0);
  });

  it('sideBySideOf is for two to four segments of the period', () => {
    const segments = (names: string) => [...names].map((name) => on(name, 'coldCall', 1));
    expect([...'ABCDE'].map((_, at) => of(segments('ABCDE'.slice(0, at + 1)))?.segments.length)).toEqual([
      ...[undefined, 2, 3, 4, undefined],
    ]);
    const december = { from: parseIso('2026-12-01'), to: parseIso('2026-12-31') };
    expect(of(two, december)).toBeNull();
  });

  it('sideBySideOf leaves out what no segment has a value of', () => {
    const ids = of(two)!.rows.map(({ id }) => id);
    expect(ids).toEqual([
      ...['calls', 'appointments', 'sales', 'callToAppointmentRate', 'appointmentToSaleRate'],
      ...['callToSaleRate', 'revenuePerCall'],
    ]);
  });
});
