import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, isoOf } from '../../src/log/day.ts';
import { defaultCalendar } from '../../src/plan/calendar.ts';
import { type ComparisonId, comparedPeriod } from '../../src/plan/comparison.ts';
import { type PeriodChoice, periodIds, periodOf } from '../../src/plan/period.ts';

const today = dayOf(2026, 11, 25); // a Wednesday
const compared = (choice: PeriodChoice, comparison: ComparisonId = 'previous') => {
  const found = comparedPeriod(choice, comparison, today, defaultCalendar);
  return found && [isoOf(found.from!), isoOf(found.to!)];
};

describe('comparedPeriod', () => {
  it.each<[PeriodChoice['id'], string, string]>([
    ['today', '2026-11-24', '2026-11-24'],
    ['yesterday', '2026-11-23', '2026-11-23'],
    ['thisWeek', '2026-11-16', '2026-11-22'],
    ['lastWeek', '2026-11-09', '2026-11-15'],
    ['thisMonth', '2026-10-01', '2026-10-31'],
    ['lastMonth', '2026-09-01', '2026-09-30'],
    ['thisQuarter', '2026-07-01', '2026-09-30'],
    ['lastQuarter', '2026-04-01', '2026-06-30'],
    ['thisYear', '2025-01-01', '2025-12-31'],
    ['lastYear', '2024-01-01', '2024-12-31'],
  ])('comparedPeriod of %s is the one before it', (id, from, to) => {
    expect(compared({ id })).toEqual([from, to]);
  });

  it('comparedPeriod of ten days is the ten days before', () => {
    expect(compared({ id: 'days', from: dayOf(2026, 11, 11), to: dayOf(2026, 11, 20) })).toEqual([
      '2026-11-01',
      '2026-11-10',
    ]);
  });

  it('comparedPeriod ends the day before its period begins, whatever day it is', () => {
    const relative = periodIds.filter((id) => id !== 'all' && id !== 'days');
    fc.assert(
      fc.property(
        fc.constantFrom(...relative),
        fc.integer({ min: 7000, max: 47_000 }),
        fc.record({ weekStart: fc.integer({ min: 1, max: 7 }), yearStart: fc.integer({ min: 1, max: 12 }) }),
        (id, day, calendar) => {
          const earlier = comparedPeriod({ id }, 'previous', day, calendar)!;
          expect(earlier.to).toBe(periodOf({ id }, day, calendar).from! - 1);
          expect(earlier.from).toBeLessThanOrEqual(earlier.to!);
        },
      ),
    );
  });

  it('comparedPeriod a year before has the same days, the 28th for a leap day', () => {
    expect(compared({ id: 'lastMonth' }, 'yearBefore')).toEqual(['2025-10-01', '2025-10-31']);
    expect(compared({ id: 'days', from: dayOf(2028, 2, 1), to: dayOf(2028, 2, 29) }, 'yearBefore')).toEqual([
      '2027-02-01',
      '2027-02-28',
    ]);
  });

  it('comparedPeriod is none for everything, for an open end and where none is wished', () => {
    expect(compared({ id: 'all' })).toBeNull();
    expect(compared({ id: 'days', from: dayOf(2026, 11, 1) })).toBeNull();
    expect(compared({ id: 'lastMonth' }, 'none')).toBeNull();
  });
});
