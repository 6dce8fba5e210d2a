/** A calendar day: whole days since 1970-01-01, whatever the time zone. */
export type Day = number;

const dayMs = 86_400_000;
/** The serial number that spreadsheets give to 1970-01-01 (day 0 is 1899-12-30). */
const serialOfEpoch = 25_569;

/**
 * The day of a year, a month (1 to 12) and a day of the month, whole numbers; what lies outside rolls over: month 13 is the
 * next January, date 0 the last of the month before. Throws nothing.
 *
 * @example dayOf(1970, 13, 1) // 365
 */
export function dayOf(year: number, month: number, date: number): Day {
  return Math.floor(Date.UTC(year, month - 1, date) / dayMs);
}

/**
 * Year, month (1 to 12) and day of the month of a day. Throws nothing.
 *
 * @example dateOf(31) // { year: 1970, month: 2, date: 1 }
 */
export function dateOf(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * dayMs);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/**
 * ISO weekday of a day, 1 = Monday to 7 = Sunday, before 1970 too; 1970-01-01 was a Thursday. Throws nothing.
 *
 * @example weekdayOf(0) // 4
 */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/**
 * The ISO text of a day, ten characters in the years 0 to 9999. Throws a RangeError for what is no day (NaN).
 *
 * @example isoOf(20780) // '2026-11-23'
 */
export function isoOf(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/**
 * The day of a text `2026-11-23`, spaces around it allowed; null for every other text, '' and impossible days included.
 * Throws nothing.
 *
 * @example parseIso('2026-02-30') // null
 */
export function parseIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOf(day) === match[0] ? day : null;
}

/**
 * The number that a date cell holds for a day: days since 1899-12-30. Throws nothing.
 *
 * @example serialOf(0) // 25569
 */
export function serialOf(day: Day): number {
  return day + serialOfEpoch;
}

/**
 * The day of a date cell's number; the clock time, its fraction, is dropped. Throws nothing.
 *
 * @example dayOfSerial(25569.9) // 0
 */
export function dayOfSerial(serial: number): Day {
  return Math.floor(serial) - serialOfEpoch;
}

/** The days that a log may hold, both included. */
export const [firstLogDay, lastLogDay] = [dayOf(1990, 1, 1), dayOf(2099, 12, 31)];

/**
 * Whether a log may hold the day: 1990 to 2099, both whole. Outside lie slips, such as a count typed into a date column
 * (1900-01-16). False for NaN; throws nothing.
 *
 * @example isLogDay(dayOf(1900, 1, 16)) // false
 */
export function isLogDay(day: Day): boolean {
  return day >= firstLogDay && day <= lastLogDay;
}
