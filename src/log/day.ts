/** A calendar day: whole days since 1970-01-01, whatever the time zone. */
export type Day = number;

const dayMs = 86_400_000;
/** The serial number that spreadsheets give to 1970-01-01 (day 0 is 1899-12-30). */
const serialOfEpoch = 25_569;

/** The day of a year, a month (1 to 12; others roll over) and a day of the month. `dayOf(1970, 1, 1)` is 0. */
export function dayOf(year: number, month: number, date: number): Day {
  return Math.floor(Date.UTC(year, month - 1, date) / dayMs);
}

/** Year, month (1 to 12) and day of the month. `dateOf(31).month` is 2. */
export function dateOf(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * dayMs);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** ISO weekday, 1 = Monday to 7 = Sunday. `weekdayOf(0)` is 4: 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** `2026-11-23`. */
export function isoOf(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The day of a text `2026-11-23`; null for every other text, impossible days such as 2026-02-30 included. */
export function parseIso(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text.trim());
  if (!match) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOf(day) === match[0] ? day : null;
}

/** The number a date cell holds. `serialOf(0)` is 25569. */
export function serialOf(day: Day): number {
  return day + serialOfEpoch;
}

/** The day of a date cell's number; a clock time in it is dropped. `dayOfSerial(25569.9)` is 0. */
export function dayOfSerial(serial: number): Day {
  return Math.floor(serial) - serialOfEpoch;
}

const [firstLogDay, lastLogDay] = [dayOf(1990, 1, 1), dayOf(2099, 12, 31)];

/** Whether a log may hold the day: 1990 to 2099. Outside lie slips, such as a count typed into a date column (1900-01-16). */
export function isLogDay(day: Day): boolean {
  return day >= firstLogDay && day <= lastLogDay;
}
