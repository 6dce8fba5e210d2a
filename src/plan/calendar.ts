import { type Day, dateOf, dayOf, weekdayOf } from '../log/day.ts';
import type { Period } from './period.ts';

/** Which days a team works, and where its weeks and years begin. */
export interface Calendar {
  /** ISO weekday a week starts on, 1 = Monday. */
  weekStart: number;
  /** Month a year starts in, 1 = January; quarters are counted from it. */
  yearStart: number;
  /** ISO weekdays that are worked. */
  workdays: readonly number[];
  /** Working days a plan counts per month. */
  workdaysPerMonth: number;
  holidays: readonly Day[];
}

/** What a new team starts with: weeks from Monday, years from January, Monday to Friday, 21 days a month, no holidays. */
export const defaultCalendar: Calendar = {
  weekStart: 1,
  yearStart: 1,
  workdays: [1, 2, 3, 4, 5],
  workdaysPerMonth: 21,
  holidays: [],
};

/** Where weeks and years begin. */
export type CalendarStarts = Pick<Calendar, 'weekStart' | 'yearStart'>;

/** The units of a calendar, the shortest first. */
export const calendarUnits = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** One of `calendarUnits`. */
export type CalendarUnit = (typeof calendarUnits)[number];

/**
 * The first day of the month that lies `months` (whole, also negative) after the month of a day. Throws nothing.
 *
 * @example monthStart(dayOf(2026, 11, 23), 2) // dayOf(2027, 1, 1)
 */
export function monthStart(day: Day, months = 0): Day {
  const { year, month } = dateOf(day);
  return dayOf(year, month + months, 1);
}

/**
 * The day, week, month, quarter or year that a day lies in: its first and its last day. Throws nothing.
 *
 * @example unitAround('year', dayOf(2026, 2, 28), { weekStart: 1, yearStart: 4 }) // { from: dayOf(2025, 4, 1), to: dayOf(2026, 3, 31) }
 */
export function unitAround(unit: CalendarUnit, day: Day, calendar: CalendarStarts): { from: Day; to: Day } {
  if (unit === 'day') return { from: day, to: day };
  if (unit === 'week') {
    const from = day - ((weekdayOf(day) - calendar.weekStart + 7) % 7);
    return { from, to: from + 6 };
  }
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12;
  const from = monthStart(day, -((dateOf(day).month - calendar.yearStart + 12) % months));
  return { from, to: monthStart(from, months) - 1 };
}

/** A quarter of the team's year: both its ends are named. */
export interface Quarter {
  from: Day;
  to: Day;
}

/**
 * The whole quarters of a log that have ended before `today`, oldest first: the one in which it began is whole where it began
 * within the first week. Throws nothing.
 *
 * @example quartersBetween(dayOf(2026, 2, 10), dayOf(2026, 7, 1), defaultCalendar) // [{ from: dayOf(2026, 4, 1), to: dayOf(2026, 6, 30) }]
 */
export function quartersBetween(firstDay: Day, today: Day, calendar: CalendarStarts): Quarter[] {
  const quarters: Quarter[] = [];
  for (let quarter = unitAround('quarter', firstDay, calendar); quarter.to < today; ) {
    if (firstDay < quarter.from + 7) quarters.push(quarter);
    quarter = unitAround('quarter', quarter.to + 1, calendar);
  }
  return quarters;
}

/**
 * The last three calendar months that have ended before a day. Throws nothing.
 *
 * @example lastThreeMonths(dayOf(2026, 11, 25)) // { from: dayOf(2026, 8, 1), to: dayOf(2026, 10, 31) }
 */
export function lastThreeMonths(today: Day): { from: Day; to: Day } {
  return { from: monthStart(today, -3), to: monthStart(today) - 1 };
}

/**
 * The twelve months up to and with a day. Throws nothing.
 *
 * @example twelveMonthsTo(dayOf(2026, 10, 31)) // { from: dayOf(2025, 11, 1), to: dayOf(2026, 10, 31) }
 */
export function twelveMonthsTo(day: Day): Period {
  const { year, month, date } = dateOf(day + 1);
  return { from: dayOf(year - 1, month, date), to: day };
}
