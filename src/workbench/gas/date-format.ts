import { readDatePattern } from './date-pattern.ts';
import { offsetMs, zoneName } from './zone-clock.ts';

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const WEEKDAYS = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

const DAY_MS = 86_400_000;

/** A date in a zone by a Java SimpleDateFormat pattern, in English. */
export function formatDate(date: Date, zone: string, pattern: string): string {
  const time = date.getTime();
  const offset = offsetMs(zone, time);
  const wall = new Date(time + offset);
  return readDatePattern(pattern)
    .map((part) => ('text' in part ? part.text : field(part.letter, part.count, wall, offset, zone, time)))
    .join('');
}

const padded = (value: number, count: number): string => String(value).padStart(count, '0');

function field(
  letter: string,
  count: number,
  wall: Date,
  offset: number,
  zone: string,
  time: number,
): string {
  const hour = wall.getUTCHours();
  switch (letter) {
    case 'G':
      return wall.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return year(wall.getUTCFullYear(), count);
    case 'Y':
      return year(weekYear(wall), count);
    case 'M':
    case 'L':
      return month(wall.getUTCMonth(), count);
    case 'w':
      return padded(weekOfYear(wall), count);
    case 'W':
      return padded(Math.floor((wall.getUTCDate() - 1 + weekdayOfFirst(wall)) / 7) + 1, count);
    case 'D':
      return padded(dayOfYear(wall), count);
    case 'd':
      return padded(wall.getUTCDate(), count);
    case 'F':
      return padded(Math.floor((wall.getUTCDate() - 1) / 7) + 1, count);
    case 'E': {
      const name = WEEKDAYS[wall.getUTCDay()]!;
      return count >= 4 ? name : name.slice(0, 3);
    }
    case 'u':
      return padded(wall.getUTCDay() || 7, count);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return padded(hour, count);
    case 'k':
      return padded(hour || 24, count);
    case 'K':
      return padded(hour % 12, count);
    case 'h':
      return padded(hour % 12 || 12, count);
    case 'm':
      return padded(wall.getUTCMinutes(), count);
    case 's':
      return padded(wall.getUTCSeconds(), count);
    case 'S':
      return padded(wall.getUTCMilliseconds(), count);
    case 'z':
      return zoneName(zone, time, count >= 4);
    case 'Z':
      return offsetText(offset, '');
    default:
      return isoOffset(offset, count);
  }
}

function year(value: number, count: number): string {
  const inEra = value > 0 ? value : 1 - value;
  return count === 2 ? padded(inEra % 100, 2) : padded(inEra, count);
}

function month(index: number, count: number): string {
  if (count >= 4) return MONTHS[index]!;
  return count === 3 ? MONTHS[index]!.slice(0, 3) : padded(index + 1, count);
}

function dayOfYear(wall: Date): number {
  return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY_MS) + 1;
}

function weekdayOfFirst(wall: Date): number {
  return new Date(Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), 1)).getUTCDay();
}

/** Weeks begin on Sunday; the week of 1 January is the first, as in Java's US calendar. */
function weekOfYear(wall: Date): number {
  if (weekYear(wall) > wall.getUTCFullYear()) return 1;
  const first = new Date(Date.UTC(wall.getUTCFullYear(), 0, 1)).getUTCDay();
  return Math.floor((dayOfYear(wall) - 1 + first) / 7) + 1;
}

function weekYear(wall: Date): number {
  const saturday = new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY_MS);
  return saturday.getUTCFullYear();
}

function offsetText(offset: number, separator: string): string {
  const minutes = Math.abs(Math.round(offset / 60_000));
  return `${offset < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}${separator}${padded(minutes % 60, 2)}`;
}

function isoOffset(offset: number, count: number): string {
  if (offset === 0) return 'Z';
  return count === 1 ? offsetText(offset, '').slice(0, 3) : offsetText(offset, count === 2 ? '' : ':');
}
