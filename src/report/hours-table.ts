import { weekdayOf } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import type { Calendar } from '../plan/calendar.ts';
import { isWithin, type Period } from '../plan/period.ts';
import { type Rate, rateOf } from './rate.ts';

/** So many hours have a column. */
const mostHours = 10;
const hoursADay = 24;

/** When the funnel's first stage is worked: counts by weekday and hour. */
export interface HoursTable {
  /** Hours of the day, one after the other, and whether any entry lies in another one. */
  hours: readonly number[];
  hasOther: boolean;
  /** By ISO weekday in the order of the team's week: workdays, and days that have an entry. */
  rows: readonly { weekday: number; counts: readonly number[]; other: number }[];
  total: { counts: readonly number[]; other: number };
  /** First stage → second stage by hour, both at their own clock time; null where the funnel has one stage. */
  firstStep: readonly Rate[] | null;
  largest: number;
  /** How many of the first stage have a clock time, and of how many in the period. */
  timed: number;
  of: number;
}

/**
 * Counts of the first stage of the funnel by weekday and hour: at most ten hours, those in a row that carry most of it, all
 * others together. Null where no entry of that stage in the period has a clock time.
 */
export function hoursTableOf(log: Log, period: Period, calendar: Calendar): HoursTable | null {
  const [first, second] = log.catalogue.stages();
  if (!first) return null;
  const stageOf = new Int8Array(log.catalogue.kinds.length).fill(-1);
  for (const kind of second?.kinds ?? []) stageOf[kind] = 1;
  for (const kind of first.kinds) stageOf[kind] = 0;
  const counts = Array.from({ length: 8 }, () => new Array<number>(hoursADay).fill(0));
  const went = new Array<number>(hoursADay).fill(0);
  let [timed, of] = [0, 0];
  for (let row = 0; row < log.size; row++) {
    const stage = stageOf[log.kinds[row]!]!;
    if (stage < 0 || !isWithin(log.days[row]!, period)) continue;
    const [hour, count] = [log.hours[row]!, log.counts[row]!];
    if (stage === 0) of += count;
    if (hour < 0) continue;
    if (stage === 1) went[hour]! += count;
    else {
      timed += count;
      counts[weekdayOf(log.days[row]!)]![hour]! += count;
    }
  }
  if (timed === 0) return null;

  const byHour = went.map((_, hour) => counts.reduce((sum, ofDay) => sum + ofDay[hour]!, 0));
  const hours = busiestHours(byHour);
  const [from, next] = [hours[0]!, hours[hours.length - 1]! + 1];
  const cut = (all: readonly number[]) => {
    const own = all.slice(from, next);
    return { counts: own, other: sumOf(all) - sumOf(own) };
  };
  const weekdays = Array.from({ length: 7 }, (_, at) => ((calendar.weekStart - 1 + at) % 7) + 1);
  const rows = weekdays
    .filter((weekday) => calendar.workdays.includes(weekday) || sumOf(counts[weekday]!) > 0)
    .map((weekday) => ({ weekday, ...cut(counts[weekday]!) }));
  const total = cut(byHour);
  return {
    hours,
    hasOther: total.other > 0,
    rows,
    total,
    firstStep: second ? hours.map((hour) => rateOf({ k: went[hour]!, n: byHour[hour]! })) : null,
    largest: Math.max(...rows.flatMap((row) => row.counts)),
    timed,
    of,
  };
}

/** The hours in a row that hold most, at most ten, the earliest of several such; none empty at either end. */
function busiestHours(byHour: readonly number[]): number[] {
  let [start, best] = [0, -1];
  for (let hour = 0; hour + mostHours <= hoursADay; hour++) {
    const held = sumOf(byHour.slice(hour, hour + mostHours));
    if (held > best) [start, best] = [hour, held];
  }
  const used = Array.from({ length: mostHours }, (_, at) => start + at).filter((hour) => byHour[hour]! > 0);
  const [from, to] = [used[0]!, used[used.length - 1]!];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
