import { type Day, dateOf, dayOf, weekdayOf } from '../log/day.ts';

/** Periods a summary can be written for; `all` and `days` aside they are relative to today. */
export const periodIds = [
  'today',
  'yesterday',
  'thisWeek',
  'lastWeek',
  'thisMonth',
  'lastMonth',
  'thisQuarter',
  'lastQuarter',
  'thisYear',
  'lastYear',
  'all',
  'days',
] as const;

/** One of `periodIds`. */
export type PeriodId = (typeof periodIds)[number];

/** What a person chose. `from` and `to` belong to `days` and are inclusive. */
export interface PeriodChoice {
  id: PeriodId;
  from?: Day | undefined;
  to?: Day | undefined;
}

/** Inclusive days; null = open on that side. */
export interface Period {
  from: Day | null;
  to: Day | null;
}

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
 * The days of a choice on a given today, both ends included. Weeks start on `firstWeekday` (ISO, 1 = Monday to 7 = Sunday).
 * `all` is open on both sides, `days` where it names no day. Throws nothing.
 *
 * @example periodOf({ id: 'lastMonth' }, dayOf(2026, 3, 31), 1) // { from: dayOf(2026, 2, 1), to: dayOf(2026, 2, 28) }
 */
export function periodOf(choice: PeriodChoice, today: Day, firstWeekday: number): Period {
  const { year, month } = dateOf(today);
  const weekStart = today - ((weekdayOf(today) - firstWeekday + 7) % 7);
  const quarterStart = month - ((month - 1) % 3);
  const between = (from: Day, next: Day): Period => ({ from, to: next - 1 });
  switch (choice.id) {
    case 'today':
      return between(today, today + 1);
    case 'yesterday':
      return between(today - 1, today);
    case 'thisWeek':
      return between(weekStart, weekStart + 7);
    case 'lastWeek':
      return between(weekStart - 7, weekStart);
    case 'thisMonth':
      return between(monthStart(today), monthStart(today, 1));
    case 'lastMonth':
      return between(monthStart(today, -1), monthStart(today));
    case 'thisQuarter':
      return between(dayOf(year, quarterStart, 1), dayOf(year, quarterStart + 3, 1));
    case 'lastQuarter':
      return between(dayOf(year, quarterStart - 3, 1), dayOf(year, quarterStart, 1));
    case 'thisYear':
      return between(dayOf(year, 1, 1), dayOf(year + 1, 1, 1));
    case 'lastYear':
      return between(dayOf(year - 1, 1, 1), dayOf(year, 1, 1));
    case 'all':
      return { from: null, to: null };
    case 'days':
      return { from: choice.from ?? null, to: choice.to ?? null };
  }
}

/**
 * Whether a day lies in a period, both ends included; an open side holds every day. Throws nothing.
 *
 * @example isWithin(5, { from: null, to: 5 }) // true
 */
export function isWithin(day: Day, { from, to }: Period): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}
