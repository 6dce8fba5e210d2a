import { daySeconds } from '../log/clock-cell.ts';
import { type Day, firstLogDay, lastLogDay } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import { type Cut, groupFinder, groupsOf } from './cut.ts';
import { type Middles, middlesBy } from './middles.ts';

/** How the log is kept, by group: whole sums, and the middle delays. */
export interface Keeping {
  /** Rows that say when they were logged, and those of them logged more than one workday after their day. */
  logged: Float64Array;
  late: Float64Array;
  /** Days on which a rep logged a burst of attempts and nothing else. */
  bursts: Float64Array;
  /** Reps with a row. */
  activeReps: Float64Array;
  /** Days from a row's day to the day it was logged. */
  loggingDelay: Middles;
}

/** So many attempts by one rep within so many seconds are a burst. */
const [burstRows, burstSeconds] = [10, 300];

/** How the log is kept, by a cut; `isWorkday` tells the days a team works. An empty log gives zeros. Throws nothing. */
export function keepingOf(log: Log, cut: Cut, isWorkday: (day: Day) => boolean): Keeping {
  const groups = groupsOf(cut);
  const zeros = () => new Float64Array(groups);
  const [logged, late, bursts, activeReps] = [zeros(), zeros(), zeros(), zeros()];
  const groupOf = groupFinder(cut);
  const lastOnTime = secondWorkdays(isWorkday);
  const delayGroup = new Int32Array(log.size);
  const delays = new Int32Array(log.size);
  const reps = log.names.reps.shown.length;
  const isMet = new Uint8Array(groups * reps);
  for (let row = 0; row < log.size; row++) {
    const group = groupOf(log.days[row]!, row);
    delayGroup[row] = -1;
    if (group < 0) continue;
    const rep = log.reps[row]!;
    if (rep >= 0 && !isMet[group * reps + rep]) {
      isMet[group * reps + rep] = 1;
      activeReps[group]! += 1;
    }
    const at = log.loggedAt[row]!;
    if (Number.isNaN(at)) continue;
    const [day, loggedDay] = [log.days[row]!, Math.floor(at / daySeconds)];
    delayGroup[row] = group;
    delays[row] = loggedDay - day;
    logged[group]! += 1;
    if (loggedDay >= lastOnTime[day - firstLogDay]!) late[group]! += 1;
  }
  for (const row of burstsOf(log)) {
    const group = groupOf(log.days[row]!, row);
    if (group >= 0) bursts[group]! += 1;
  }
  return { logged, late, bursts, activeReps, loggingDelay: middlesBy(delayGroup, delays, groups) };
}

/**
 * A row of each burst: a day on which a rep logged at least 10 attempts within 5 minutes and nothing else. A tally is one row.
 *
 * @example burstsOf(log) // []
 */
export function burstsOf(log: Log): number[] {
  const isAttempt = Uint8Array.from(log.catalogue.kinds, ({ role }) => (role === 'attempt' ? 1 : 0));
  const rowsOf = new Map<number, number[] | null>();
  const days = lastLogDay - firstLogDay + 1;
  for (let row = 0; row < log.size; row++) {
    const rep = log.reps[row]!;
    if (rep < 0) continue;
    const key = rep * days + log.days[row]! - firstLogDay;
    const rows = rowsOf.get(key);
    if (rows === null) continue;
    if (!isAttempt[log.kinds[row]!]) rowsOf.set(key, null);
    else if (rows) rows.push(row);
    else rowsOf.set(key, [row]);
  }
  const found: number[] = [];
  for (const rows of rowsOf.values()) {
    if (rows === null || rows.length < burstRows) continue;
    const times = rows.map((row) => log.loggedAt[row]!).filter((at) => !Number.isNaN(at));
    times.sort((a, b) => a - b);
    if (times.some((at, index) => times[index + burstRows - 1]! - at <= burstSeconds)) found.push(rows[0]!);
  }
  return found;
}

/** The second workday after each day of a log: whoever logs on it or later is more than one workday late. */
function secondWorkdays(isWorkday: (day: Day) => boolean): Int32Array {
  const after = new Int32Array(lastLogDay - firstLogDay + 1);
  let [next, second] = [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER];
  for (let day = lastLogDay; day >= firstLogDay; day--) {
    after[day - firstLogDay] = Math.min(second, 0x7fffffff);
    if (isWorkday(day)) [next, second] = [day, next];
  }
  return after;
}
