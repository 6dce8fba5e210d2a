import { type Day, dateOf, dayOf, parseIso } from './day.ts';

/** Three numbers between the same two marks: the year, of four digits, stands first or last. */
const parted = /^(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})$/;

/**
 * The days that a text can mean, at most two, without a clock time: the year first (`2026-12-24`, `2026/12/24`, `2026.12.24`), day
 * and month between dots (`24.12.2026`), day and month in either order between slashes or hyphens (`24/12/2026`, `12/24/2026`;
 * `03/04/2026` is two days). Years have four digits; [] for every other text and for days that do not exist. Throws nothing.
 *
 * @example daysInText('12/24/2026') // [dayOf(2026, 12, 24)]
 */
export function daysInText(text: string): Day[] {
  const found = parted.exec(text.trim());
  if (!found) return [];
  const [, first, mark, second, last] = found as unknown as [string, string, string, string, string];
  const isYearFirst = first.length === 4;
  if (isYearFirst ? last.length > 2 : first.length > 2 || last.length !== 4) return [];
  const [a, b, c] = [Number(first), Number(second), Number(last)];
  const days = isYearFirst ? [existing(a, b, c)] : [existing(c, b, a)];
  if (!isYearFirst && mark !== '.' && a !== b) days.push(existing(c, a, b));
  return days.filter((day) => day !== null);
}

/**
 * The day of a text that can mean one day only; null for every other. Throws nothing.
 *
 * @example dayInText('03/04/2026') // null
 */
export function dayInText(text: string): Day | null {
  const iso = parseIso(text);
  if (iso !== null) return iso;
  const days = daysInText(text);
  return days.length === 1 ? days[0]! : null;
}

/** The day of a year, a month and a date up to 99; null where the calendar has none: it would roll over into another month. */
function existing(year: number, month: number, date: number): Day | null {
  const day = dayOf(year, month, date);
  const real = dateOf(day);
  return real.year === year && real.month === month ? day : null;
}
