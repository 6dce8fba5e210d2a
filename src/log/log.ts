import type { Catalogue } from './catalogue.ts';
import type { Day } from './day.ts';
import type { Names } from './names.ts';
import type { Refusal } from './refusal.ts';

/**
 * The activity log as columns of numbers, one element per row that was read, in the sheet's order.
 * Codes point into `names` (reps, prospects, …) and `catalogue.kinds`.
 */
export interface Log {
  size: number;
  days: ArrayLike<Day>;
  kinds: ArrayLike<number>;
  /** Whole numbers above 0; a blank Count is 1. */
  counts: ArrayLike<number>;
  /** Code of the rep; -1 where the row names none. */
  reps: ArrayLike<number>;
  /** Code of the prospect; -1 on a tally. */
  prospects: ArrayLike<number>;
  segments: ArrayLike<number>;
  sources: ArrayLike<number>;
  /** Money of the whole row in hundredths, a whole number; NaN where the row carries no value. */
  cents: ArrayLike<number>;
  /** Time spent of the whole row in hundredths of a second (`ticksPerMinute`), a whole number; NaN where none is given. */
  ticks: ArrayLike<number>;
  /** When it was logged: seconds of the spreadsheet's wall clock since 1970; NaN where that is not known. */
  loggedAt: ArrayLike<number>;
  /** Hour of the day, 0 to 23; −1 where no clock time is known. */
  hours: ArrayLike<number>;
  names: { reps: Names; prospects: Names; segments: Names; sources: Names };
  catalogue: Catalogue;
  /** Rows that could not be read, in the sheet's order. */
  refusals: Refusal[];
}

/**
 * The earliest and the latest day of a log, in no order of its rows; 0 and −1 of an empty one.
 *
 * @example spanOfLog({ size: 2, days: [7, 3] }) // { firstDay: 3, lastDay: 7 }
 */
export function spanOfLog({ size, days }: Pick<Log, 'size' | 'days'>): { firstDay: Day; lastDay: Day } {
  if (size === 0) return { firstDay: 0, lastDay: -1 };
  let [firstDay, lastDay] = [days[0]!, days[0]!];
  for (let row = 1; row < size; row++) {
    const day = days[row]!;
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  return { firstDay, lastDay };
}
