import { type Day, dateOf, dayOf } from './day.ts';

/**
 * How many months the days from `from` to `to` are, both included: of every calendar month the share of its days. 0 when `to`
 * lies before `from`. Throws nothing.
 *
 * @example monthsIn(dayOf(2026, 11, 1), dayOf(2026, 12, 31)) // 2
 */
export function monthsIn(from: Day, to: Day): number {
  let months = 0;
  for (let day = from; day <= to; ) {
    const { year, month } = dateOf(day);
    const [first, next] = [dayOf(year, month, 1), dayOf(year, month + 1, 1)];
    months += (Math.min(to + 1, next) - day) / (next - first);
    day = next;
  }
  return months;
}
