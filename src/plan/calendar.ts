import { type Day, dateOf, dayOf } from '../log/day.ts';
import { monthStart, type Period } from './period.ts';

/** A calendar quarter: both its ends are named. */
export interface Quarter {
  from: Day;
  to: Day;
}

/**
 * The whole calendar quarters of a log that have ended before `today`, oldest first: the one in which it began is whole where it
 * began within the first week. Throws nothing.
 *
 * @example quartersBetween(dayOf(2026, 2, 10), dayOf(2026, 7, 1)) // [{ from: dayOf(2026, 4, 1), to: dayOf(2026, 6, 30) }]
 */
export function quartersBetween(firstDay: Day, today: Day): Quarter[] {
  const { year, month } = dateOf(firstDay);
  const quarters: Quarter[] = [];
  for (let from = dayOf(year, month - ((month - 1) % 3), 1); ; ) {
    const next = monthStart(from, 3);
    if (next > today) return quarters;
    if (firstDay < from + 7) quarters.push({ from, to: next - 1 });
    from = next;
  }
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
