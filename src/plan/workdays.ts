import { type Day, weekdayOf } from '../log/day.ts';

/** Which days a team works. */
export interface Week {
  /** ISO weekday a week starts on, 1 = Monday. */
  firstDay: number;
  /** ISO weekdays that are worked. */
  workdays: readonly number[];
  /** Working days a plan counts per month. */
  workdaysPerMonth: number;
  holidays: readonly Day[];
}

/** What a new team starts with: Monday to Friday, 21 days a month, no holidays. */
export const defaultWeek: Week = {
  firstDay: 1,
  workdays: [1, 2, 3, 4, 5],
  workdaysPerMonth: 21,
  holidays: [],
};

/**
 * Working days from `from` to `to`, both included: a whole number; 0 when `to` lies before `from`. A holiday named twice is
 * left out once, one on a day that is not worked changes nothing. Throws nothing.
 *
 * @example workdaysBetween(dayOf(2026, 11, 1), dayOf(2026, 11, 30), defaultWeek) // 21
 */
export function workdaysBetween(from: Day, to: Day, week: Week): number {
  if (to < from) return 0;
  const worked = new Set(week.workdays);
  const wholeWeeks = Math.floor((to - from + 1) / 7);
  let workdays = wholeWeeks * worked.size;
  for (let day = from + wholeWeeks * 7; day <= to; day++) if (worked.has(weekdayOf(day))) workdays++;
  const free = new Set(week.holidays.filter((day) => day >= from && day <= to && worked.has(weekdayOf(day))));
  return workdays - free.size;
}

/**
 * A test of whether a day is worked, quick to ask of many days. Throws nothing.
 *
 * @example workdayTest(defaultWeek)(dayOf(2026, 11, 28)) // false
 */
export function workdayTest({ workdays, holidays }: Week): (day: Day) => boolean {
  const [worked, free] = [new Set(workdays), new Set(holidays)];
  return (day) => worked.has(weekdayOf(day)) && !free.has(day);
}
