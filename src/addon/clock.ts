import { daySeconds } from '../log/clock-cell.ts';
import { type Day, parseIso, serialOf } from '../log/day.ts';

/** What the spreadsheet's own clock shows. The script's zone (Etc/UTC) is the developer's and never used. */
export interface Clock {
  timeZone: string;
  today: Day;
  /** "09:12". */
  time: string;
  /** This moment as the number a date-and-time cell holds. */
  serial: number;
}

export function clockIn(timeZone: string, now: Date = new Date()): Clock {
  const text = Utilities.formatDate(now, timeZone, 'yyyy-MM-dd HH:mm:ss');
  const today = parseIso(text.slice(0, 10))!;
  const [hours, minutes, seconds] = text.slice(11).split(':').map(Number) as [number, number, number];
  return {
    timeZone,
    today,
    time: text.slice(11, 16),
    serial: serialOf(today) + (hours * 3600 + minutes * 60 + seconds) / daySeconds,
  };
}

/** Reads instants as the wall clock of a zone shows them. */
export interface ZoneReader {
  /** Whole seconds since 1970-01-01 00:00 that the zone's clock shows. */
  wallClockOf(epochMs: number): number;
  dayOf(epochMs: number): Day;
  /** "14:30". */
  timeOf(epochMs: number): string;
}

/** The last instant that a Date can hold. */
const lastInstant = 8.64e15;

/** A reader of a zone that makes no service calls. Its offset is looked up once a day: a log has as many instants as rows. */
export function zoneReader(timeZone: string): ZoneReader {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour12: false,
    era: 'short',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const partsOf = (epochMs: number) => {
    const part: Partial<Record<string, string>> = {};
    for (const { type, value } of format.formatToParts(new Date(epochMs))) part[type] = value;
    return part;
  };
  const offsetAt = (epochMs: number) => {
    const { era, year, month, day, hour, minute, second } = partsOf(epochMs);
    const wall = new Date(0);
    // Date.UTC takes the years 0 to 99 for those of the twentieth century.
    wall.setUTCFullYear(era === 'BC' ? 1 - Number(year) : Number(year), Number(month) - 1, Number(day));
    wall.setUTCHours(Number(hour) % 24, Number(minute), Number(second));
    const shown = wall.getTime() / 1000;
    return shown - Math.floor(epochMs / 1000);
  };
  const offsets = new Map<number, number | null>();
  let met = Number.NaN;
  let offset: number | null = null;
  const wallClockOf = (epochMs: number) => {
    const date = Math.floor(epochMs / 86_400_000);
    if (date !== met) {
      met = date;
      let known = offsets.get(date);
      if (known === undefined) {
        const start = offsetAt(date * 86_400_000);
        known = start === offsetAt(Math.min((date + 1) * 86_400_000 - 1, lastInstant)) ? start : null;
        offsets.set(date, known);
      }
      offset = known;
    }
    return Math.floor(epochMs / 1000) + (offset ?? offsetAt(epochMs));
  };
  const two = (part: number) => String(part).padStart(2, '0');
  return {
    wallClockOf,
    dayOf: (epochMs) => Math.floor(wallClockOf(epochMs) / daySeconds),
    timeOf(epochMs) {
      const shown = wallClockOf(epochMs);
      const minutes = Math.floor((shown - daySeconds * Math.floor(shown / daySeconds)) / 60);
      return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
    },
  };
}
