/** Serial numbers as Sheets stores dates: days since 30 December 1899 on the wall clock of the spreadsheet's zone. */
const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
/** Offsets change at whole quarters of an hour of universal time, and at most once in a day. */
const QUARTER_MS = 900_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const days = new Map<string, Map<number, number | null>>();
const quarters = new Map<string, Map<number, number>>();

/** Milliseconds that the zone's clock is ahead of universal time at an instant. */
function offsetAt(timeZone: string, time: number): number {
  const day = Math.floor(time / DAY_MS);
  const steady = remembered(days, timeZone, day, () => {
    const first = measuredOffset(timeZone, day * DAY_MS);
    return first === measuredOffset(timeZone, (day + 1) * DAY_MS - QUARTER_MS) ? first : null;
  });
  if (steady !== null) return steady;
  const quarter = Math.floor(time / QUARTER_MS);
  return remembered(quarters, timeZone, quarter, () => measuredOffset(timeZone, quarter * QUARTER_MS));
}

function remembered<T>(
  known: Map<string, Map<number, T>>,
  timeZone: string,
  key: number,
  measure: () => T,
): T {
  let ofZone = known.get(timeZone);
  if (!ofZone) {
    ofZone = new Map();
    known.set(timeZone, ofZone);
  }
  let value = ofZone.get(key);
  if (value === undefined) {
    value = measure();
    ofZone.set(key, value);
  }
  return value;
}

function measuredOffset(timeZone: string, time: number): number {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(timeZone, format);
  }
  const part: Record<string, string> = {};
  for (const { type, value } of format.formatToParts(time)) part[type] = value;
  const year = part.era === 'BC' ? 1 - Number(part.year) : Number(part.year);
  const wall = new Date(0);
  wall.setUTCFullYear(year, Number(part.month) - 1, Number(part.day));
  wall.setUTCHours(Number(part.hour), Number(part.minute), Number(part.second));
  return wall.getTime() - time;
}

/** Serial number that a sheet in `timeZone` stores for an instant (milliseconds since 1970). */
export function serialFromTime(time: number, timeZone: string): number {
  return (time + offsetAt(timeZone, time) - EPOCH) / DAY_MS;
}

/**
 * Instant of a serial number. A wall-clock time that the zone skips in spring is read with the offset before the change,
 * so 02:30 becomes 03:30; a time that occurs twice in autumn is the first of the two.
 */
export function timeFromSerial(serial: number, timeZone: string): number {
  const wall = Math.round(serial * DAY_MS) + EPOCH;
  const before = offsetAt(timeZone, wall - DAY_MS);
  const after = offsetAt(timeZone, wall + DAY_MS);
  const early = wall - before;
  if (before === after || offsetAt(timeZone, early) === before) return early;
  const late = wall - after;
  return offsetAt(timeZone, late) === after ? late : early;
}

/** Serial of a calendar day; null where there is no such day. Months count from 1. */
export function serialFromDay(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((date.getTime() - EPOCH) / DAY_MS);
}

/** A serial number as a wall-clock date (read it with getUTC…), rounded to the millisecond. */
export function wallClock(serial: number): Date {
  return new Date(Math.round(serial * DAY_MS) + EPOCH);
}
