import { dayOf, dayOfSerial, isLogDay } from './day.ts';
import { dayInText } from './day-text.ts';

/** Whole seconds since 1970-01-01 00:00 that the spreadsheet's own clock shows at an instant (epoch milliseconds). */
export type WallClock = (epochMs: number) => number;

/** Seconds of a day on a clock. */
export const daySeconds = 86_400;

/** The day on which Sheets keeps a clock time without a day. */
const clockDay = dayOf(1899, 12, 30);

/**
 * When a row was logged, in whole seconds of the spreadsheet's wall clock since 1970: of a Date (anything with getTime), a
 * serial number, or a text `2026-11-23 14:31`, seconds, AM and PM, and the other orders of a day that `dayInText` reads allowed; NaN
 * for everything else, blanks and days that no log holds too. Throws only what `wallClockOf` throws.
 *
 * @example loggedAtOf('2026-11-23 00:01', () => 0) // 20780 * 86400 + 60
 */
export function loggedAtOf(cell: unknown, wallClockOf: WallClock): number {
  const seconds = secondsShown(cell, wallClockOf);
  return isLogDay(Math.floor(seconds / daySeconds)) ? seconds : Number.NaN;
}

function secondsShown(cell: unknown, wallClockOf: WallClock): number {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) ? dayOfSerial(cell) * daySeconds + secondsOf(cell) : Number.NaN;
  }
  if (typeof cell === 'string') return secondsOfText(cell);
  const epochMs = (cell as { getTime?(): number } | null | undefined)?.getTime?.();
  return epochMs === undefined || Number.isNaN(epochMs) ? Number.NaN : wallClockOf(epochMs);
}

/**
 * The hour, 0 to 23, of a time cell: the Date that Sheets makes of a clock time (30 December 1899), a share of a day from 0 to
 * under 1, a text `14:05`, `2:05 PM`, or a day with a clock time that is not 00:00; −1 for everything else. Throws only what `wallClockOf` throws.
 *
 * @example hourOf('2:05 PM', () => 0) // 14
 */
export function hourOf(cell: unknown, wallClockOf: WallClock): number {
  if (typeof cell === 'string') {
    const bare = secondsOfClock(cell.trim());
    if (!Number.isNaN(bare)) return Math.floor(bare / 3600);
  }
  if (typeof cell === 'number' && cell >= 0 && cell < 1) return Math.floor(secondsOf(cell) / 3600) % 24;
  const seconds = secondsShown(cell, wallClockOf);
  const day = Math.floor(seconds / daySeconds);
  const sinceMidnight = seconds - day * daySeconds;
  const isClockTime = day === clockDay || (isLogDay(day) && sinceMidnight > 0);
  return isClockTime ? Math.floor(sinceMidnight / 3600) : -1;
}

/** Seconds since midnight of a serial number's fraction. */
function secondsOf(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * daySeconds);
}

/** A day, a clock time after it. */
const dayAndClock = /^([\d./-]+)(?:T|,?\s+)(\S.*)$/;

function secondsOfText(text: string): number {
  const found = dayAndClock.exec(text.trim());
  const day = found && dayInText(found[1]!);
  return found && day !== null ? day * daySeconds + secondsOfClock(found[2]!) : Number.NaN;
}

/** Seconds since midnight of `14:05`, `14:05:30`, `2:05 PM`, `2:05 p.m.`; NaN for every other text. */
function secondsOfClock(text: string): number {
  const found = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?\s*([ap])?\.?(?:m\.?)?$/i.exec(text);
  if (!found) return Number.NaN;
  const [typed, minutes, seconds, half] = [
    Number(found[1]),
    Number(found[2]),
    Number(found[3] ?? 0),
    found[4],
  ];
  if (half === undefined ? typed > 23 : typed < 1 || typed > 12) return Number.NaN;
  const hour = half === undefined ? typed : (typed % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour * 3600 + minutes * 60 + seconds;
}
