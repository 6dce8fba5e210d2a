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

/**
 * What finds the group of a day in the part of a row, −1 outside the cut: by a look-up instead of a search.
 *
 * @example groupFinder({ bounds: [0, 7, 14], parts: 2, partOf: [1, -1] })(8, 0) // 3
 */
export function groupFinder({ bounds, parts, partOf }: Cut): (day: Day, row: number) => number {
  const first = bounds[0]!;
  const groupOfDay = new Int32Array(Math.max(0, bounds[bounds.length - 1]! - first));
  for (let span = 0; span + 1 < bounds.length; span++)
    groupOfDay.fill(span * parts, bounds[span]! - first, bounds[span + 1]! - first);
  return (day, row) => {
    const group = groupOfDay[day - first];
    const part = partOf === undefined ? 0 : partOf[row]!;
    return group === undefined || part < 0 ? -1 : group + part;
  };
}
