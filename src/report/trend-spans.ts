import { type Day, weekdayOf } from '../log/day.ts';
import { monthStart } from '../plan/calendar.ts';
import type { Period } from '../plan/period.ts';

/** Periods longer than two months are shown by month. */
const mostDaysByWeek = 62;
/** So many rows keep the first page readable; of a longer period the latest are shown … */
export const mostRows = 12;
/** … and a shorter one is preceded by weeks or months before it. */
export const fewestRows = 6;

/** What a row of the trend stands for. */
export type TrendUnit = 'week' | 'month';

/** A week, a month or what of it lies in the period: first and last day, both counted. */
export interface TrendSpan {
  from: Day;
  to: Day;
  isBefore: boolean;
}

/** Days of a log that a trend may show. */
export interface LogSpan {
  firstDay: Day;
  lastDay: Day;
}

/**
 * By week for a period of up to two months, by month for a longer one; an open side ends where the log does.
 *
 * @example unitOf({ from: 0, to: 61 }, { firstDay: 0, lastDay: 0 }) // 'week'
 */
export function unitOf({ from, to }: Period, { firstDay, lastDay }: LogSpan): TrendUnit {
  const days = (to ?? lastDay) - (from ?? firstDay) + 1;
  return days <= mostDaysByWeek ? 'week' : 'month';
}

/**
 * The weeks or months from the log's first day to its last, oldest first, cut where the period begins: the latest 12 of the
 * period, and before a shorter period as many as make six. Weeks start on `firstWeekday` (ISO). `ofPeriod` is how many the
 * period has; without a day to show there are none.
 *
 * @example trendSpans('week', { from: 4, to: 10 }, { firstDay: 4, lastDay: 9 }, 1) // { spans: [{ from: 4, to: 9, isBefore: false }], ofPeriod: 1 }
 */
export function trendSpans(
  unit: TrendUnit,
  period: Period,
  { firstDay, lastDay }: LogSpan,
  firstWeekday: number,
): { spans: TrendSpan[]; ofPeriod: number } {
  const begin = period.from ?? firstDay;
  const own: TrendSpan[] = [];
  const before: TrendSpan[] = [];
  let to = lastDay;
  while (to >= firstDay && (to >= begin || own.length + before.length < fewestRows)) {
    const isBefore = to < begin;
    const from = Math.max(startOf(unit, to, firstWeekday), firstDay, isBefore ? firstDay : begin);
    (isBefore ? before : own).unshift({ from, to, isBefore });
    to = from - 1;
  }
  return { spans: [...before, ...own.slice(-mostRows)], ofPeriod: own.length };
}

/**
 * The last day of the week or month that a day lies in.
 *
 * @example endOf('month', 3, 1) // 30
 */
export function endOf(unit: TrendUnit, day: Day, firstWeekday: number): Day {
  return (unit === 'week' ? startOf('week', day, firstWeekday) + 7 : monthStart(day, 1)) - 1;
}

function startOf(unit: TrendUnit, day: Day, firstWeekday: number): Day {
  return unit === 'week' ? day - ((weekdayOf(day) - firstWeekday + 7) % 7) : monthStart(day);
}
