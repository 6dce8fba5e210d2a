import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, weekdayOf } from '../../src/log/day.ts';
import { defaultCalendar } from '../../src/plan/calendar.ts';
import { workdaysBetween } from '../../src/plan/workdays.ts';

describe('workdaysBetween', () => {
  it('workdaysBetween counts 21 in November 2026', () => {
    expect(workdaysBetween(dayOf(2026, 11, 1), dayOf(2026, 11, 30), defaultCalendar)).toBe(21); // LibreOffice: NETWORKDAYS
  });

  it('workdaysBetween leaves out holidays that are worked weekdays, each once', () => {
    const holidays = [dayOf(2026, 11, 26), dayOf(2026, 11, 26), dayOf(2026, 11, 28), dayOf(2026, 12, 25)];
    expect(workdaysBetween(dayOf(2026, 11, 1), dayOf(2026, 11, 30), { ...defaultCalendar, holidays })).toBe(
      20,
    );
  });

  it('workdaysBetween agrees with counting day by day for every week and span', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: -10, max: 800 }),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
        (from, length, workdays) => {
          let counted = 0;
          for (let day = from; day <= from + length; day++) if (workdays.includes(weekdayOf(day))) counted++;
          expect(workdaysBetween(from, from + length, { ...defaultCalendar, workdays })).toBe(counted);
        },
      ),
    );
  });
});
