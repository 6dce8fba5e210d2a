import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/log/day.ts';
import { monthsIn } from '../../src/log/month.ts';
import { lastThreeMonths, quartersBetween, twelveMonthsTo } from '../../src/plan/calendar.ts';

describe('calendar', () => {
  it('quartersBetween gives whole quarters that are over, over a turn of the year', () => {
    const found = quartersBetween(dayOf(2025, 8, 20), dayOf(2026, 4, 1));
    expect(found.map(({ from, to }) => [isoOf(from), isoOf(to)])).toEqual([
      ['2025-07-01', '2025-09-30'],
      ['2025-10-01', '2025-12-31'],
      ['2026-01-01', '2026-03-31'],
    ]);
    expect(quartersBetween(dayOf(2026, 1, 1), dayOf(2026, 3, 31))).toEqual([]);
  });

  it('lastThreeMonths are closed ones', () => {
    expect(lastThreeMonths(dayOf(2026, 2, 28))).toEqual({ from: dayOf(2025, 11, 1), to: dayOf(2026, 1, 31) });
  });

  it('twelveMonthsTo the last of February begins on 1 March', () => {
    expect(twelveMonthsTo(dayOf(2028, 2, 29))).toEqual({ from: dayOf(2027, 3, 1), to: dayOf(2028, 2, 29) });
  });

  it('monthsIn counts of each month the share of its days', () => {
    expect(monthsIn(dayOf(2026, 11, 1), dayOf(2026, 11, 30))).toBe(1);
    expect(monthsIn(dayOf(2026, 11, 16), dayOf(2026, 12, 31))).toBe(1.5);
    expect(monthsIn(dayOf(2026, 1, 1), dayOf(2026, 12, 31))).toBe(12);
    expect(monthsIn(5, 4)).toBe(0);
  });
});
