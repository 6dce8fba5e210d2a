import { MONTHS, WEEKDAYS } from './date-format.ts';
import { type PatternPart, readDatePattern } from './date-pattern.ts';
import { instantOf, isZone, offsetMs } from './zone-clock.ts';

interface Fields {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  milli: number;
  isAfternoon: boolean | null;
  offset: number | null;
}

/**
 * Reads a date by a Java SimpleDateFormat pattern, leniently as Java does (31 February is 3 March); null where the text
 * does not fit. `now` decides the century of two-digit years.
 */
export function parseDate(text: string, zone: string, pattern: string, now: number): number | null {
  const fields: Fields = {
    year: 1970,
    month: 0,
    day: 1,
    hour: 0,
    minute: 0,
    second: 0,
    milli: 0,
    isAfternoon: null,
    offset: null,
  };
  const parts = readDatePattern(pattern);
  let at = 0;
  for (const [i, part] of parts.entries()) {
    if ('text' in part) {
      if (!text.startsWith(part.text, at)) return null;
      at += part.text.length;
      continue;
    }
    const next = parts[i + 1];
    const isTight = next !== undefined && !('text' in next);
    const length = readField(part, text.slice(at), isTight, fields, now);
    if (length === null) return null;
    at += length;
  }
  if (fields.isAfternoon !== null) fields.hour = (fields.hour % 12) + (fields.isAfternoon ? 12 : 0);
  const wall = new Date(0);
  wall.setUTCFullYear(fields.year, fields.month, fields.day);
  wall.setUTCHours(fields.hour, fields.minute, fields.second, fields.milli);
  return fields.offset === null ? instantOf(zone, wall.getTime()) : wall.getTime() - fields.offset;
}

/** Takes one field off the beginning of the text: how many characters, or null. */
function readField(
  part: Extract<PatternPart, { letter: string }>,
  text: string,
  isTight: boolean,
  fields: Fields,
  now: number,
): number | null {
  const { letter, count } = part;
  if (letter === 'a') return readHalf(text, fields);
  if (letter === 'E') return nameAt(WEEKDAYS, text)?.length ?? null;
  if ((letter === 'M' || letter === 'L') && count >= 3) {
    const found = nameAt(MONTHS, text);
    if (found) fields.month = found.index;
    return found?.length ?? null;
  }
  if (letter === 'z' || letter === 'Z' || letter === 'X') return readZone(text, fields, now);
  const digits = new RegExp(`^\\s*-?\\d${isTight ? `{1,${count}}` : '+'}`).exec(text)?.[0];
  if (digits === undefined) return null;
  setNumber(letter, count, Number(digits), digits.trim().length, fields, now);
  return digits.length;
}

function setNumber(
  letter: string,
  count: number,
  value: number,
  length: number,
  fields: Fields,
  now: number,
): void {
  switch (letter) {
    case 'y':
    case 'Y':
      fields.year = count <= 2 && length === 2 ? century(value, now) : value;
      break;
    case 'M':
    case 'L':
      fields.month = value - 1;
      break;
    case 'd':
      fields.day = value;
      break;
    case 'D':
      fields.month = 0;
      fields.day = value;
      break;
    case 'H':
    case 'K':
    case 'h':
      fields.hour = value;
      break;
    case 'k':
      fields.hour = value % 24;
      break;
    case 'm':
      fields.minute = value;
      break;
    case 's':
      fields.second = value;
      break;
    case 'S':
      fields.milli = value;
      break;
    default:
  }
}

/** Two digits stand for a year between 80 years ago and 20 years ahead. */
function century(value: number, now: number): number {
  const first = new Date(now).getUTCFullYear() - 80;
  const year = Math.floor(first / 100) * 100 + value;
  return year < first ? year + 100 : year;
}

function readHalf(text: string, fields: Fields): number | null {
  const half = /^(am|pm)/i.exec(text)?.[0];
  if (!half) return null;
  fields.isAfternoon = half.toLowerCase() === 'pm';
  return 2;
}

function nameAt(names: readonly string[], text: string): { index: number; length: number } | null {
  for (const [index, name] of names.entries()) {
    for (const candidate of [name, name.slice(0, 3)]) {
      if (text.toLowerCase().startsWith(candidate.toLowerCase())) return { index, length: candidate.length };
    }
  }
  return null;
}

function readZone(text: string, fields: Fields, now: number): number | null {
  if (/^Z/.test(text)) {
    fields.offset = 0;
    return 1;
  }
  const signed = /^(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})?/.exec(text);
  if (signed) {
    fields.offset = (signed[1] === '-' ? -1 : 1) * (Number(signed[2]) * 60 + Number(signed[3] ?? 0)) * 60_000;
    return signed[0].length;
  }
  const name = /^[A-Za-z]+(?:\/[A-Za-z_]+)*/.exec(text)?.[0];
  if (!name || !isZone(name)) return null;
  fields.offset = offsetMs(name, now);
  return name.length;
}
