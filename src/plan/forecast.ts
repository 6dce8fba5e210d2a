import { quotient } from '../stats/quotient.ts';
import { chanceOfTarget } from './chance.ts';

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
 * Calls still to be made: those of each workday so far × workdays left, not rounded; of an earlier time where no workday is over
 * yet; null without any. Throws nothing.
 *
 * @example callsLeft({ calls: 450, elapsed: 10, workdaysLeft: 11 }, null) // 495
 */
export function callsLeft(
  now: { calls: number; elapsed: number; workdaysLeft: number },
  earlier: { calls: number; workdays: number } | null,
): number | null {
  const perDay =
    now.elapsed > 0
      ? now.calls / now.elapsed
      : earlier === null
        ? null
        : quotient(earlier.calls, earlier.workdays);
  return perDay === null ? null : perDay * now.workdaysLeft;
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

/**
 * The chance that a forecast by calls reaches a target: beta-binomial, the rate as sure as its n makes it. Null where the rate
 * is none (more sales than calls). Throws nothing.
 *
 * @example chanceOfForecast(50, { actual: 50, callsLeft: 0, k: 150, n: 3000, sales: 50 }) // 1
 */
export function chanceOfForecast(
  target: number,
  { actual, callsLeft: left, k, n }: CallForecast,
): number | null {
  return k > n ? null : chanceOfTarget(target - actual, left, k / n, n);
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
