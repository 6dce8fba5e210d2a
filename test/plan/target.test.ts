import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, dayOf } from '../../src/log/day.ts';
import { type Calendar, calendarUnits, defaultCalendar, unitAround } from '../../src/plan/calendar.ts';
import type { Goal } from '../../src/plan/settings.ts';
import { daysInForce, targetOf, unitOfLength } from '../../src/plan/target.ts';
import { calendarOf, workdaysBetween } from '../../src/plan/workdays.ts';
import { absenceOf, goalOf } from './small-log.ts';

const on = (month: number, date: number, year = 2026) => dayOf(year, month, date);
const monthOf = (day: Day) => unitAround('month', day, defaultCalendar);
const november = monthOf(on(11, 1));
const [monthly, weekly, daily] = [
  goalOf('', 'sales', 'month', 50),
  goalOf('', 'sales', 'week', 10),
  goalOf('', 'sales', 'day', 3),
];

describe('targetOf', () => {
  it('targetOf gives a whole month of a monthly goal exactly its amount, a leap month too', () => {
    for (const day of [on(11, 1), on(2, 29, 2028), on(2, 1, 2027), on(12, 31)]) {
      expect(targetOf([monthly], monthOf(day), 'month', defaultCalendar)).toBe(50);
    }
  });

  it('targetOf gives a goal from the 16th its part of the month', () => {
    // November 2026 has 21 workdays, 11 of them from Monday the 16th
    const goal = { ...monthly, from: on(11, 16) };
    expect(targetOf([goal], november, 'month', defaultCalendar)).toBeCloseTo((50 * 11) / 21, 12);
  });

  it('targetOf adds goals that follow one another within a month', () => {
    const goals = [
      { ...monthly, to: on(11, 15) },
      { ...monthly, amount: 71, from: on(11, 16) },
    ];
    expect(targetOf(goals, november, 'month', defaultCalendar)).toBeCloseTo((50 * 10 + 71 * 11) / 21, 12);
  });

  it('targetOf gives a month of a yearly goal its part by workdays', () => {
    // 2026 has 261 days from Monday to Friday
    const yearly = goalOf('', 'sales', 'year', 522);
    expect(targetOf([yearly], november, 'month', defaultCalendar)).toBe(42);
  });

  it('targetOf gives a month the parts of the weeks that reach into it', () => {
    // 4 whole weeks from the 2nd to the 29th, and Monday the 30th
    expect(targetOf([weekly], november, 'month', defaultCalendar)).toBe(42);
  });

  it('targetOf counts a daily goal on workdays alone', () => {
    expect(targetOf([daily], november, 'month', defaultCalendar)).toBe(63);
    expect(targetOf([daily], { from: on(11, 1), to: on(11, 1) }, 'day', defaultCalendar)).toBeNull();
  });

  it('targetOf gives a day its part of the month', () => {
    expect(targetOf([monthly], { from: on(11, 2), to: on(11, 2) }, 'day', defaultCalendar)).toBe(50 / 21);
  });

  it('targetOf asks for the unit it is told, whatever the length of the period', () => {
    const both = [monthly, weekly];
    expect(targetOf(both, november, 'month', defaultCalendar)).toBe(50);
    expect(targetOf(both, november, 'week', defaultCalendar)).toBe(42);
  });

  it('targetOf keeps a month’s amount over holidays, with fewer days to reach it', () => {
    const calendar = { ...defaultCalendar, holidays: [on(11, 2), on(11, 2), on(11, 28)] };
    expect(targetOf([monthly], november, 'month', calendar)).toBe(50);
    expect(targetOf([monthly], { from: on(11, 3), to: on(11, 3) }, 'day', calendar)).toBe(2.5);
    expect(targetOf([monthly], { from: on(11, 2), to: on(11, 2) }, 'day', calendar)).toBeNull();
  });

  it('targetOf follows a year that starts in April', () => {
    const calendar = { ...defaultCalendar, yearStart: 4 };
    const yearly = goalOf('', 'sales', 'year', 100);
    const year = { from: on(4, 1), to: on(3, 31, 2027) };
    expect(targetOf([yearly], year, 'year', calendar)).toBe(100);
    // 2026 lies in two such years, each of 261 workdays: 64 from January to March, 197 from April on
    const goals = [
      { ...yearly, to: on(3, 31) },
      { ...yearly, amount: 200, from: on(4, 1) },
    ];
    const target = targetOf(goals, { from: on(1, 1), to: on(12, 31) }, 'year', calendar);
    expect(target).toBeCloseTo((100 * 64 + 200 * 197) / 261, 12);
  });

  it('targetOf is null without a goal, a day in force, or a workday', () => {
    expect(targetOf([], november, 'month', defaultCalendar)).toBeNull();
    expect(targetOf([{ ...monthly, to: on(10, 31) }], november, 'month', defaultCalendar)).toBeNull();
    const away = calendarOf(defaultCalendar, [absenceOf('Ann', november.from, november.to)], () => true);
    expect(targetOf([monthly], november, 'month', away)).toBeNull();
    expect(targetOf([monthly], { from: 5, to: 4 }, 'month', defaultCalendar)).toBeNull();
  });

  const day = fc.integer({ min: on(1, 1, 2027), max: on(12, 31, 2029) });
  const amount = fc.integer({ min: 1, max: 500 });
  const calendars = fc
    .record({
      weekStart: fc.integer({ min: 1, max: 7 }),
      yearStart: fc.integer({ min: 1, max: 12 }),
      workdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      holidays: fc.array(day, { maxLength: 40 }),
    })
    .map((own): Calendar => ({ ...defaultCalendar, ...own }));
  const units = fc.constantFrom(...calendarUnits);

  it('targetOf gives a whole unit its goal’s amount in every calendar, however long somebody is away', () => {
    fc.assert(
      fc.property(calendars, units, day, amount, fc.array(day), (calendar, each, today, wanted, away) => {
        const own = calendarOf(
          calendar,
          away.map((from) => absenceOf('Ann', from, from + 9)),
          () => true,
        );
        const whole = unitAround(each, today, own);
        const target = targetOf([goalOf('', 'sales', each, wanted)], whole, each, own);
        expect(target).toBe(workdaysBetween(whole.from, whole.to, own) === 0 ? null : wanted);
      }),
    );
  });

  const goals = fc.array(
    fc
      .tuple(units, amount, fc.option(day, { nil: null }), fc.option(day, { nil: null }))
      .map(([each, wanted, from, to]): Goal => goalOf('', 'sales', each, wanted, { from, to })),
    { maxLength: 5 },
  );
  const sumOver = (parts: readonly (number | null)[]) =>
    parts.reduce<number>((sum, part) => sum + (part ?? 0), 0);

  it('targetOf gives a period the sum of its days', () => {
    fc.assert(
      fc.property(calendars, units, day, fc.nat(120), goals, (calendar, unit, from, more, any) => {
        const target = targetOf(any, { from, to: from + more }, unit, calendar);
        const byDay = Array.from({ length: more + 1 }, (_, at) =>
          targetOf(any, { from: from + at, to: from + at }, unit, calendar),
        );
        expect(target === null).toBe(byDay.every((part) => part === null));
        expect(target ?? 0).toBeCloseTo(sumOver(byDay), 8);
      }),
    );
  });

  it('targetOf gives a quarter the sum of its months, and a year of its quarters', () => {
    fc.assert(
      fc.property(calendars, day, goals, (calendar, today, any) => {
        for (const [whole, part] of [
          ['quarter', 'month'],
          ['year', 'quarter'],
        ] as const) {
          const { from, to } = unitAround(whole, today, calendar);
          const parts: (number | null)[] = [];
          for (let at = unitAround(part, from, calendar); at.from <= to; ) {
            parts.push(targetOf(any, at, 'month', calendar));
            at = unitAround(part, at.to + 1, calendar);
          }
          expect(parts).toHaveLength(whole === 'quarter' ? 3 : 4);
          expect(targetOf(any, { from, to }, 'month', calendar) ?? 0).toBeCloseTo(sumOver(parts), 8);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('daysInForce', () => {
  it('daysInForce runs from the first to the last day of the period on which a goal is in force', () => {
    const goals = [
      { ...monthly, from: on(11, 20), to: on(11, 22) },
      { ...daily, from: on(11, 5), to: on(11, 6) },
    ];
    expect(daysInForce(goals, november)).toEqual({ from: on(11, 5), to: on(11, 22) });
  });

  it('daysInForce ends where the period ends', () => {
    expect(daysInForce([monthly], november)).toEqual(november);
    expect(daysInForce([{ ...monthly, from: on(10, 9), to: on(12, 9) }], november)).toEqual(november);
    expect(daysInForce([{ ...monthly, from: on(11, 30) }], november)).toEqual({
      from: on(11, 30),
      to: on(11, 30),
    });
    expect(daysInForce([{ ...monthly, to: on(11, 1) }], november)).toEqual({
      from: on(11, 1),
      to: on(11, 1),
    });
  });

  it('daysInForce is null where no goal is in force, and in a period without days', () => {
    expect(daysInForce([], november)).toBeNull();
    expect(daysInForce([{ ...monthly, from: on(12, 1) }], november)).toBeNull();
    expect(daysInForce([{ ...monthly, to: on(10, 31) }], november)).toBeNull();
    expect(daysInForce([monthly], { from: 5, to: 4 })).toBeNull();
  });
});

describe('unitOfLength', () => {
  it('unitOfLength names the unit that a period fits into', () => {
    const lengths = [1, 2, 7, 8, 28, 31, 32, 90, 92, 93, 366];
    expect(lengths.map((days) => unitOfLength({ from: 10, to: 9 + days }))).toEqual([
      'day',
      'week',
      'week',
      'month',
      'month',
      'month',
      'quarter',
      'quarter',
      'quarter',
      'year',
      'year',
    ]);
  });
});
