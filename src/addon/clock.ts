import { type Day, dayOf, parseIso, serialOf } from '../log/day.ts';

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
    serial: serialOf(today) + (hours * 3600 + minutes * 60 + seconds) / 86_400,
  };
}

/** Reads instants as the wall clock of a zone shows them. */
export interface ZoneReader {
  dayOf(epochMs: number): Day;
  /** "14:30". */
  timeOf(epochMs: number): string;
}

/** A reader of a zone that makes no service calls: a log has hundreds of distinct days. */
export function zoneReader(timeZone: string): ZoneReader {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hour12: false,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const partsOf = (epochMs: number) => {
    const part: Partial<Record<string, string>> = {};
    for (const { type, value } of format.formatToParts(new Date(epochMs))) part[type] = value;
    return part;
  };
  return {
    dayOf(epochMs) {
      const { year, month, day } = partsOf(epochMs);
      return dayOf(Number(year), Number(month), Number(day));
    },
    timeOf(epochMs) {
      const { hour, minute } = partsOf(epochMs);
      return `${hour === '24' ? '00' : hour}:${minute}`;
    },
  };
}
