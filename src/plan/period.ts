import type { Day } from '../log/day.ts';
import { type CalendarStarts, type CalendarUnit, unitAround } from './calendar.ts';

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
 * The days of a choice on a given today, both ends included; weeks, quarters and years as the calendar has them. `all` is open on
 * both sides, `days` where it names no day. Throws nothing.
 *
 * @example periodOf({ id: 'lastMonth' }, dayOf(2026, 3, 31), defaultCalendar) // { from: dayOf(2026, 2, 1), to: dayOf(2026, 2, 28) }
 */
export function periodOf(choice: PeriodChoice, today: Day, calendar: CalendarStarts): Period {
  const { id } = choice;
  if (id === 'all') return { from: null, to: null };
  if (id === 'days') return { from: choice.from ?? null, to: choice.to ?? null };
  const { unit, isBefore } = units[id];
  const now = unitAround(unit, today, calendar);
  return isBefore ? unitAround(unit, now.from - 1, calendar) : now;
}

/** The unit of the calendar that a relative period is, and whether it is the one before today's. */
const units: Readonly<Record<Exclude<PeriodId, 'all' | 'days'>, { unit: CalendarUnit; isBefore: boolean }>> =
  {
    today: { unit: 'day', isBefore: false },
    yesterday: { unit: 'day', isBefore: true },
    thisWeek: { unit: 'week', isBefore: false },
    lastWeek: { unit: 'week', isBefore: true },
    thisMonth: { unit: 'month', isBefore: false },
    lastMonth: { unit: 'month', isBefore: true },
    thisQuarter: { unit: 'quarter', isBefore: false },
    lastQuarter: { unit: 'quarter', isBefore: true },
    thisYear: { unit: 'year', isBefore: false },
    lastYear: { unit: 'year', isBefore: true },
  };

/**
 * Whether a day lies in a period, both ends included; an open side holds every day. Throws nothing.
 *
 * @example isWithin(5, { from: null, to: 5 }) // true
 */
export function isWithin(day: Day, { from, to }: Period): boolean {
  return (from === null || day >= from) && (to === null || day <= to);
}
