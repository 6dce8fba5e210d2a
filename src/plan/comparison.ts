import { type Day, dateOf, dayOf } from '../log/day.ts';
import type { CalendarStarts } from './calendar.ts';
import { type Period, type PeriodChoice, type PeriodId, periodOf } from './period.ts';

/** What a period can be compared with. */
export const comparisonIds = ['previous', 'yearBefore', 'none'] as const;

/** One of `comparisonIds`. */
export type ComparisonId = (typeof comparisonIds)[number];

/** What lies before a period of the calendar; the running ones are compared with a whole one. */
const before: Partial<Record<PeriodId, PeriodId>> = {
  today: 'yesterday',
  thisWeek: 'lastWeek',
  thisMonth: 'lastMonth',
  thisQuarter: 'lastQuarter',
  thisYear: 'lastYear',
};

/**
 * The period that a chosen one is compared with: the unit of the calendar before it, the equally long days before a from–to, or
 * the same days a year earlier (29 February: the 28th). Null for none, and for periods with an open end. Throws nothing.
 *
 * @example comparedPeriod({ id: 'thisMonth' }, 'previous', dayOf(2026, 3, 31), defaultCalendar) // { from: dayOf(2026, 2, 1), to: dayOf(2026, 2, 28) }
 */
export function comparedPeriod(
  choice: PeriodChoice,
  comparison: ComparisonId,
  today: Day,
  calendar: CalendarStarts,
): Period | null {
  const { from, to } = periodOf(choice, today, calendar);
  if (comparison === 'none' || from === null || to === null) return null;
  if (comparison === 'yearBefore') return { from: yearBefore(from), to: yearBefore(to) };
  const running = before[choice.id];
  if (running) return periodOf({ id: running }, today, calendar);
  if (choice.id === 'days') return { from: from - (to - from + 1), to: from - 1 };
  // The unit before yesterday, last week, … is that of a today inside it.
  const unit = (Object.keys(before) as PeriodId[]).find((id) => before[id] === choice.id);
  return unit === undefined ? null : periodOf({ id: choice.id }, from, calendar);
}

function yearBefore(day: Day): Day {
  const { year, month, date } = dateOf(day);
  return Math.min(dayOf(year - 1, month, date), dayOf(year - 1, month + 1, 0));
}
