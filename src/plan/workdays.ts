import { type Day, weekdayOf } from '../log/day.ts';
import type { Calendar } from './calendar.ts';

/**
 * Working days from `from` to `to`, both included: a whole number; 0 when `to` lies before `from`. A holiday named twice is
 * left out once, one on a day that is not worked changes nothing. Throws nothing.
 *
 * @example workdaysBetween(dayOf(2026, 11, 1), dayOf(2026, 11, 30), defaultCalendar) // 21
 */
export function workdaysBetween(from: Day, to: Day, calendar: Calendar): number {
  if (to < from) return 0;
  const worked = new Set(calendar.workdays);
  const wholeWeeks = Math.floor((to - from + 1) / 7);
  let workdays = wholeWeeks * worked.size;
  for (let day = from + wholeWeeks * 7; day <= to; day++) if (worked.has(weekdayOf(day))) workdays++;
  const free = new Set(
    calendar.holidays.filter((day) => day >= from && day <= to && worked.has(weekdayOf(day))),
  );
  return workdays - free.size;
}

/**
 * The calendar of somebody who is away on some days: they count like holidays. Throws nothing.
 *
 * @example calendarOf(defaultCalendar, [{ from: 5, to: 6 }]).holidays // [5, 6]
 */
export function calendarOf(calendar: Calendar, away: readonly { from: Day; to: Day }[]): Calendar {
  const days = away.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  return { ...calendar, holidays: [...calendar.holidays, ...days] };
}

/**
 * A test of whether a day is worked, quick to ask of many days. Throws nothing.
 *
 * @example workdayTest(defaultCalendar)(dayOf(2026, 11, 28)) // false
 */
export function workdayTest({ workdays, holidays }: Calendar): (day: Day) => boolean {
  const [worked, free] = [new Set(workdays), new Set(holidays)];
  return (day) => worked.has(weekdayOf(day)) && !free.has(day);
}
