import { quotient } from '../stats/quotient.ts';
import { roundUp } from '../stats/round-up.ts';

/** What the rest of a running period is expected to bring, by one of two ways; they are named and never mixed. */
export interface CallForecast {
  actual: number;
  /** Calls still to be made at the pace so far. */
  callsLeft: number;
  /** Sales and calls of the last three closed months. */
  k: number;
  n: number;
  /** actual + callsLeft × k ÷ n. */
  sales: number;
}

/**
 * Calls of a workday: of those that are over, else of an earlier time; null without any. Throws nothing.
 *
 * @example callsPerWorkday({ calls: 450, elapsed: 10 }, null) // 45
 */
export function callsPerWorkday(
  now: { calls: number; elapsed: number },
  earlier: { calls: number; workdays: number } | null,
): number | null {
  if (now.elapsed > 0) return now.calls / now.elapsed;
  return earlier === null ? null : quotient(earlier.calls, earlier.workdays);
}

/**
 * Calls still planned at so many a workday, not rounded: what was made today is taken off today's share. `workdaysLeft` has today
 * where it is one. Throws nothing.
 *
 * @example plannedCalls(45, { workdaysLeft: 6, isWorkday: true, callsToday: 31 }) // 239
 */
export function plannedCalls(
  callsPerDay: number,
  { workdaysLeft, isWorkday, callsToday }: { workdaysLeft: number; isWorkday: boolean; callsToday: number },
): number {
  return isWorkday
    ? callsPerDay * (workdaysLeft - 1) + Math.max(0, callsPerDay - callsToday)
    : callsPerDay * workdaysLeft;
}

/**
 * The fewest calls a workday that leave so many still planned: the inverse of `plannedCalls`, so a day on which more were made
 * than its share carries nothing for the others. Infinity where no workday is left. Throws nothing.
 *
 * @example callsADayFor(239, { workdaysLeft: 6, isWorkday: true, callsToday: 31 }) // 45
 * @example callsADayFor(54, { workdaysLeft: 4, isWorkday: true, callsToday: 24 }) // 18
 */
export function callsADayFor(
  calls: number,
  { workdaysLeft, isWorkday, callsToday }: { workdaysLeft: number; isWorkday: boolean; callsToday: number },
): number {
  if (!isWorkday) return roundUp(calls / workdaysLeft);
  const shared = roundUp((calls + callsToday) / workdaysLeft);
  return shared < callsToday ? roundUp(calls / (workdaysLeft - 1)) : shared;
}

/**
 * The forecast by calls: old calls of a steady team keep paying, so sales per call of the last three closed months stand for
 * the calls still to be made. Null without a call in them. Throws nothing.
 *
 * @example forecastByCalls(38, 254, { k: 150, n: 3000 })?.sales // 50.7
 */
export function forecastByCalls(
  actual: number,
  left: number,
  { k, n }: { k: number; n: number },
): CallForecast | null {
  return n === 0 ? null : { actual, callsLeft: left, k, n, sales: actual + (left * k) / n };
}

/** The forecast by prospects: sold already, open ones that will be, and those still to be called. */
export interface PipelineForecast {
  actual: number;
  open: number;
  fromOpen: number;
  fromNew: number;
  sales: number;
}

/**
 * The forecast by prospects: actual + the chance of each open one to be sold in the days left + new calls × the sales that a
 * call to a new prospect brings × the share of them that comes so soon. Throws nothing.
 *
 * @example forecastByProspects({ actual: 38, chances: [0.5, 0.25], callsLeft: 100, salesPerCall: 0.05, shareInTime: 0.4 }).sales // 40.75
 */
export function forecastByProspects(known: {
  actual: number;
  chances: readonly number[];
  callsLeft: number;
  salesPerCall: number;
  shareInTime: number;
}): PipelineForecast {
  const fromOpen = known.chances.reduce((sum, chance) => sum + chance, 0);
  const fromNew = known.callsLeft * known.salesPerCall * known.shareInTime;
  return {
    actual: known.actual,
    open: known.chances.length,
    fromOpen,
    fromNew,
    sales: known.actual + fromOpen + fromNew,
  };
}

/**
 * The share of won cycles that end in time when calls are spread evenly over the workdays left: the mean, over the calendar
 * days that each of them leaves, of the share of cycles no longer than that. 0 without a cycle or a day. Throws nothing.
 *
 * @example shareInTime([0, 1, 5], [2, 1]) // 2 / 3
 */
export function shareInTime(cycles: readonly number[], daysLeft: readonly number[]): number {
  if (cycles.length === 0 || daysLeft.length === 0) return 0;
  let inTime = 0;
  for (const days of daysLeft) for (const cycle of cycles) if (cycle <= days) inTime++;
  return inTime / (cycles.length * daysLeft.length);
}
