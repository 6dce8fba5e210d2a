import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/log/day.ts';
import { monthsIn } from '../../src/log/month.ts';
import {
  defaultCalendar,
  lastThreeMonths,
  quartersBetween,
  twelveMonthsTo,
} from '../../src/plan/calendar.ts';

describe('calendar', () => {
  it('quartersBetween gives whole quarters that are over, over a turn of the year', () => {
    const found = quartersBetween(dayOf(2025, 8, 20), dayOf(2026, 4, 1), defaultCalendar);
    expect(found.map(({ from, to }) => [isoOf(from), isoOf(to)])).toEqual([
      ['2025-10-01', '2025-12-31'],
      ['2026-01-01', '2026-03-31'],
    ]);
    expect(quartersBetween(dayOf(2026, 1, 1), dayOf(2026, 3, 31), defaultCalendar)).toEqual([]);
    // A log that began within the first week has the whole quarter, one of the second week has not.
    expect(quartersBetween(dayOf(2026, 1, 7), dayOf(2026, 4, 1), defaultCalendar)).toHaveLength(1);
    expect(quartersBetween(dayOf(2026, 1, 8), dayOf(2026, 4, 1), defaultCalendar)).toHaveLength(0);
  });

  it('lastThreeMonths are closed ones', () => {
    expect(lastThreeMonths(dayOf(2026, 2, 28))).toEqual({ from: dayOf(2025, 11, 1), to: dayOf(2026, 1, 31) });
  });

  it('twelveMonthsTo the last of February begins on 1 March', () => {
    expect(twelveMonthsTo(dayOf(2028, 2, 29))).toEqual({ from: dayOf(2027, 3, 1), to: dayOf(2028, 2, 29) });
    expect(twelveMonthsTo(dayOf(2025, 2, 28))).toEqual({ from: dayOf(2024, 3, 1), to: dayOf(2025, 2, 28) });
  });

  it('twelveMonthsTo the 25th of a month begins on the 26th', () => {
    expect(twelveMonthsTo(dayOf(2026, 11, 25))).toEqual({
      from: dayOf(2025, 11, 26),
      to: dayOf(2026, 11, 25),
    });
  });

  it('twelveMonthsTo any day holds 365 or 366 days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 7000, max: 47_000 }), (day) => {
        const { from, to } = twelveMonthsTo(day);
        expect([365, 366]).toContain(to! - from! + 1);
      }),
    );
  });

  it('quartersBetween follow each other without a gap, and the next one is not over', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7000, max: 30_000 }),
        fc.integer({ min: -200, max: 3000 }),
        (first, length) => {
          const quarters = quartersBetween(first, first + length, defaultCalendar);
          quarters.forEach(({ from, to }, at) => {
            expect([90, 91, 92]).toContain(to - from + 1);
            expect(to).toBeLessThan(first + length);
            if (at > 0) expect(from).toBe(quarters[at - 1]!.to + 1);
          });
          if (quarters.length > 0) {
            expect(quarters[0]!.from).toBeGreaterThan(first - 7);
            expect(quarters[0]!.from).toBeLessThanOrEqual(first + 92);
            expect(first + length - quarters[quarters.length - 1]!.to).toBeLessThanOrEqual(92);
          }
        },
      ),
    );
  });

  it('monthsIn counts of each month the share of its days', () => {
    expect(monthsIn(dayOf(2026, 11, 1), dayOf(2026, 11, 30))).toBe(1);
    expect(monthsIn(dayOf(2026, 11, 16), dayOf(2026, 12, 31))).toBe(1.5);
    expect(monthsIn(dayOf(2026, 1, 1), dayOf(2026, 12, 31))).toBe(12);
    expect(monthsIn(5, 4)).toBe(0);
  });

  it('monthsIn of the parts of a span add up to that of the whole', () => {
    const length = fc.nat(500);
    fc.assert(
      fc.property(fc.integer({ min: 7000, max: 30_000 }), length, length, (from, first, second) => {
        const middle = from + first;
        const parts = monthsIn(from, middle) + monthsIn(middle + 1, middle + second);
        expect(parts).toBeCloseTo(monthsIn(from, middle + second), 9);
      }),
    );
  });
});
