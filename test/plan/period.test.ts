import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/log/day.ts';
import { type CalendarStarts, defaultCalendar } from '../../src/plan/calendar.ts';
import { isWithin, type PeriodId, periodOf } from '../../src/plan/period.ts';

const days = (id: PeriodId, today: readonly [number, number, number], more: Partial<CalendarStarts> = {}) => {
  const { from, to } = periodOf({ id }, dayOf(...today), { ...defaultCalendar, ...more });
  return [from, to].map((day) => (day === null ? null : isoOf(day)));
};

describe('periodOf', () => {
  it.each([
    ['today', '2026-11-23', '2026-11-23'],
    ['yesterday', '2026-11-22', '2026-11-22'],
    ['thisWeek', '2026-11-23', '2026-11-29'],
    ['lastWeek', '2026-11-16', '2026-11-22'],
    ['thisMonth', '2026-11-01', '2026-11-30'],
    ['lastMonth', '2026-10-01', '2026-10-31'],
    ['thisQuarter', '2026-10-01', '2026-12-31'],
    ['lastQuarter', '2026-07-01', '2026-09-30'],
    ['thisYear', '2026-01-01', '2026-12-31'],
    ['lastYear', '2025-01-01', '2025-12-31'],
  ] as const)('periodOf %s on Monday 23 November 2026 is %s to %s', (id, from, to) => {
    expect(days(id, [2026, 11, 23])).toEqual([from, to]); // read off a calendar
  });

  it('periodOf lets weeks start on Sunday', () => {
    expect(days('thisWeek', [2026, 11, 23], { weekStart: 7 })).toEqual(['2026-11-22', '2026-11-28']);
  });

  it('periodOf lets a year start in April, and its quarters with it', () => {
    const april = { yearStart: 4 };
    expect(days('thisYear', [2026, 3, 31], april)).toEqual(['2025-04-01', '2026-03-31']);
    expect(days('thisYear', [2026, 4, 1], april)).toEqual(['2026-04-01', '2027-03-31']);
    expect(days('lastYear', [2026, 2, 28], april)).toEqual(['2024-04-01', '2025-03-31']);
    expect(days('lastQuarter', [2026, 4, 1], april)).toEqual(['2026-01-01', '2026-03-31']);
    expect(days('thisQuarter', [2026, 1, 15], { yearStart: 2 })).toEqual(['2025-11-01', '2026-01-31']);
  });

  it('periodOf crosses years and leap days', () => {
    expect(days('lastMonth', [2026, 1, 31])).toEqual(['2025-12-01', '2025-12-31']);
    expect(days('lastQuarter', [2026, 2, 1])).toEqual(['2025-10-01', '2025-12-31']);
    expect(days('thisMonth', [2024, 2, 29])).toEqual(['2024-02-01', '2024-02-29']);
  });

  it('periodOf all is open on both sides, and days takes both ends', () => {
    expect(periodOf({ id: 'all' }, 0, defaultCalendar)).toEqual({ from: null, to: null });
    const chosen = periodOf({ id: 'days', from: 5, to: 6 }, 0, defaultCalendar);
    expect([4, 5, 6, 7].map((day) => isWithin(day, chosen))).toEqual([false, true, true, false]);
  });
});
