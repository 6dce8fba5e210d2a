import { type Day, weekdayOf } from '../log/day.ts';
import type { Calendar } from './calendar.ts';
import type { Absence } from './settings.ts';

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
 * A test of whether a day is worked, quick to ask of many days. Throws nothing.
 *
 * @example workdayTest(defaultCalendar)(dayOf(2026, 11, 28)) // false
 */
export function workdayTest({ workdays, holidays }: Calendar): (day: Day) => boolean {
  const [worked, free] = [new Set(workdays), new Set(holidays)];
  return (day) => worked.has(weekdayOf(day)) && !free.has(day);
}

/**
 * The calendar of one rep: the workdays of the absences that `isRep` knows by their name are holidays too, each once, however many
 * rows name it. Throws nothing.
 *
 * @example calendarOf(defaultCalendar, [{ rep: 'Ann', from: dayOf(2026, 11, 27), to: dayOf(2026, 11, 30), cell: 'Settings!W3' }], (name) => name === 'Ann').holidays // [dayOf(2026, 11, 27), dayOf(2026, 11, 30)]
 */
export function calendarOf(
  calendar: Calendar,
  absences: readonly Absence[],
  isRep: (name: string) => boolean,
): Calendar {
  const own = absences.filter(({ rep }) => isRep(rep)).sort((a, b) => a.from - b.from);
  const isWorked = workdayTest(calendar);
  const away: Day[] = [];
  let next = Number.NEGATIVE_INFINITY;
  for (const { from, to } of own) {
    for (let day = Math.max(from, next); day <= to; day++) if (isWorked(day)) away.push(day);
    next = Math.max(next, to + 1);
  }
  return { ...calendar, holidays: [...calendar.holidays, ...away] };
}
