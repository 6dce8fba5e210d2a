import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, weekdayOf } from '../../src/log/day.ts';
import { defaultCalendar } from '../../src/plan/calendar.ts';
import type { Absence } from '../../src/plan/settings.ts';
import { calendarOf, workdaysBetween, workdayTest } from '../../src/plan/workdays.ts';

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

describe('calendarOf', () => {
  const away = (rep: string, from: number, to = from): Absence => ({ rep, from, to, cell: 'Settings!W3' });
  const isAnn = (name: string) => ['Ann', 'A. Lee'].includes(name);
  const november = [dayOf(2026, 11, 1), dayOf(2026, 11, 30)] as const;

  it('calendarOf takes the days off out of a rep’s workdays, under any name that is meant', () => {
    const absences = [
      away('Ann', dayOf(2026, 11, 23), dayOf(2026, 11, 29)), // Monday to Sunday: 5 workdays
      away('A. Lee', dayOf(2026, 11, 12)), // a Thursday
      away('Bo', dayOf(2026, 11, 2), dayOf(2026, 11, 20)),
    ];
    expect(workdaysBetween(...november, calendarOf(defaultCalendar, absences, isAnn))).toBe(15); // 21 − 5 − 1
    expect(
      workdaysBetween(
        ...november,
        calendarOf(defaultCalendar, absences, () => false),
      ),
    ).toBe(21);
  });

  it('calendarOf leaves out a day once: a holiday, a weekend, and absences that overlap or lie in each other', () => {
    const calendar = { ...defaultCalendar, holidays: [dayOf(2026, 11, 26)] };
    const absences = [
      away('Ann', dayOf(2026, 11, 25), dayOf(2026, 11, 30)),
      away('Ann', dayOf(2026, 11, 23), dayOf(2026, 11, 25)),
      away('Ann', dayOf(2026, 11, 24)),
    ];
    const own = calendarOf(calendar, absences, isAnn);
    expect(own.holidays).toEqual([
      dayOf(2026, 11, 26),
      dayOf(2026, 11, 23),
      dayOf(2026, 11, 24),
      dayOf(2026, 11, 25),
      dayOf(2026, 11, 27),
      dayOf(2026, 11, 30),
    ]);
    expect(workdaysBetween(...november, own)).toBe(15); // 21 − 6
  });

  it('calendarOf agrees with asking of every day whether it lies in an absence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 20 }))),
        fc.array(fc.integer({ min: 0, max: 90 })),
        (spans, holidays) => {
          const calendar = { ...defaultCalendar, holidays };
          const absences = spans.map(([from, length]) => away('Ann', from, from + length));
          const [isWorked, isOwn] = [
            workdayTest(calendar),
            workdayTest(calendarOf(calendar, absences, isAnn)),
          ];
          let counted = 0;
          for (let day = 0; day <= 90; day++) {
            const isAway = absences.some(({ from, to }) => day >= from && day <= to);
            expect(isOwn(day)).toBe(isWorked(day) && !isAway);
            if (isOwn(day)) counted++;
          }
          expect(workdaysBetween(0, 90, calendarOf(calendar, absences, isAnn))).toBe(counted);
        },
      ),
    );
  });

  it('calendarOf names each day once however many rows name the same years', () => {
    const [from, to] = [dayOf(2020, 1, 1), dayOf(2029, 12, 31)];
    const rows = Array.from({ length: 1000 }, (_, at) => away('Ann', from + (at % 7), to));
    const { holidays } = calendarOf(defaultCalendar, rows, isAnn);
    expect(holidays).toHaveLength(2609); // Python: date.weekday() < 5, counted day by day
    expect(new Set(holidays).size).toBe(2609);
  });
});
