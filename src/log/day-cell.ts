import { daySeconds, loggedAtOf } from './clock-cell.ts';
import { type Day, dayOfSerial, isLogDay, isoOf } from './day.ts';
import { dayInText, daysInText } from './day-text.ts';
import type { CellRule } from './refusal.ts';

/** Day of an instant (epoch milliseconds) in the spreadsheet's time zone. */
export type DayOfInstant = (epochMs: number) => Day;

/**
 * A reader of date cells: a Date (anything with getTime), a serial number without a date format, or a text that can mean one day
 * only, in any of the orders of `daysInText`, a clock time after it allowed (`2026-11-23 14:31`); null for everything else, blanks
 * too, and for days before 1990 or after 2099. Each distinct instant is mapped to its day once; a clock time is dropped. Throws
 * only what `dayOfInstant` throws.
 *
 * @example dayReader(() => 0)(46349.7) // dayOf(2026, 11, 23)
 */
export function dayReader(dayOfInstant: DayOfInstant): (cell: unknown) => Day | null {
  const met = new Map<number, Day>();
  const dayIn = (cell: unknown): Day | null => {
    if (typeof cell === 'string') return dayInText(cell) ?? dayOfMoment(cell);
    if (typeof cell === 'number') return Number.isFinite(cell) ? dayOfSerial(cell) : null;
    const epochMs = instantOf(cell);
    if (epochMs === null) return null;
    let day = met.get(epochMs);
    if (day === undefined) {
      day = dayOfInstant(epochMs);
      met.set(epochMs, day);
    }
    return day;
  };
  return (cell) => {
    const day = dayIn(cell);
    return day !== null && isLogDay(day) ? day : null;
  };
}

/**
 * Which rule a cell breaks that no day could be read from: `clearDate` for a text that can mean two days. Throws nothing.
 *
 * @example dateRule('03/04/2026 9:15') // 'clearDate'
 */
export function dateRule(cell: unknown): CellRule {
  const isDoubt = typeof cell === 'string' && daysInText(/^[^\s,T]*/.exec(cell.trim())![0]).length > 1;
  return isDoubt ? 'clearDate' : 'date';
}

/**
 * A cell as a person would name it: the ISO day of a Date, everything else as it is, blanks, invalid Dates and years far off too. Throws
 * only what `dayOfInstant` throws.
 *
 * @example nameableCell(new Date(0), () => 0) // '1970-01-01'
 */
export function nameableCell(cell: unknown, dayOfInstant: DayOfInstant): unknown {
  const epochMs = instantOf(cell);
  return epochMs === null || Math.abs(epochMs) > farthest ? cell : isoOf(dayOfInstant(epochMs));
}

/** The day of a text `2026-11-23 14:31`, the moment that Logged at may be. */
function dayOfMoment(text: string): Day | null {
  const seconds = loggedAtOf(text, () => Number.NaN);
  return Number.isNaN(seconds) ? null : Math.floor(seconds / daySeconds);
}

/** So near to 1970, in milliseconds, every year is one of four digits. */
const farthest = 6e13;

/** Dates of a spreadsheet come from another realm: known by what they can do. */
function instantOf(cell: unknown): number | null {
  const epochMs = (cell as { getTime?(): number } | null | undefined)?.getTime?.();
  return epochMs === undefined || Number.isNaN(epochMs) ? null : epochMs;
}
