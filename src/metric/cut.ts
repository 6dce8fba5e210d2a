import { type Day, firstLogDay, lastLogDay } from '../log/day.ts';

/**
 * How a log is cut into groups: spans of days that follow one another, each into parts (reps, segments, or the whole as
 * one). Group `span * parts + part`; what lies in no span or no part is left out.
 */
export interface Cut {
  /** First day of every span, rising, then the day after the last one. */
  bounds: readonly Day[];
  /** How many parts there are. */
  parts: number;
  /** Part of each row, −1 for none; absent = every row is in part 0. */
  partOf?: ArrayLike<number>;
}

/**
 * The cut that makes one group of the days from `from` to `to`, both included; null = open.
 *
 * @example wholeOf({ from: 5, to: 6 }) // { bounds: [5, 7], parts: 1 }
 */
export function wholeOf({ from, to }: { from: Day | null; to: Day | null }): Cut {
  return { bounds: [from ?? firstLogDay, (to ?? lastLogDay) + 1], parts: 1 };
}

/**
 * How many groups a cut has.
 *
 * @example groupsOf({ bounds: [0, 7, 14], parts: 3 }) // 6
 */
export function groupsOf({ bounds, parts }: Cut): number {
  return (bounds.length - 1) * parts;
}

/** First group of each day: element `day - first`; −1 outside. A look-up per row instead of a search. */
export interface DayGroups {
  first: Day;
  of: Int32Array;
}

/**
 * The first group of each day that the cut has.
 *
 * @example Array.from(dayGroups({ bounds: [0, 2, 3], parts: 4 }).of) // [0, 0, 4]
 */
export function dayGroups({ bounds, parts }: Cut): DayGroups {
  const first = bounds[0]!;
  const of = new Int32Array(Math.max(0, bounds[bounds.length - 1]! - first));
  for (let span = 0; span + 1 < bounds.length; span++)
    of.fill(span * parts, bounds[span]! - first, bounds[span + 1]! - first);
  return { first, of };
}
