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
  /** Minutes of the whole row; NaN where none are given. */
  minutes: ArrayLike<number>;
  names: { reps: Names; prospects: Names; segments: Names; sources: Names };
  catalogue: Catalogue;
  /** Rows that could not be read, in the sheet's order. */
  refusals: Refusal[];
}
