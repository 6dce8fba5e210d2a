import { quotient } from '../stats/quotient.ts';
import { binaryLoss, roundUp, roundUpQuotient } from '../stats/round-up.ts';

/**
 * Calls for `target` sales at a close rate, rounded up.
 *
 * target: sales, at least 0, fractions allowed. closeRate: sales per call, a share from 0 to 1. Target 0 needs 0 calls;
 * null when the rate is 0, because no number of calls is enough. Throws nothing.
 *
 * @example callsNeeded(50, 0.05) // 1000
 */
export function callsNeeded(target: number, closeRate: number): number | null {
  return roundUpQuotient(target, closeRate);
}

/**
 * An amount spread over working days, rounded up: 1000 calls in 21 days are 48 a day.
 *
 * amount at least 0, workdays 0 or more (fractions allowed); whole numbers of the amount's unit per day. Null when there
 * is no day. Throws nothing.
 *
 * @example perDay(1000, 21) // 48
 */
export function perDay(amount: number, workdays: number): number | null {
  return roundUpQuotient(amount, workdays);
}

/**
 * The close rate that makes `calls` enough for `target` sales, not rounded.
 *
 * Numbers of at least 0; the answer is a share. Target 0 needs 0, also with no calls. Null when the target exceeds the
 * calls, because a rate cannot exceed 1. Throws nothing.
 *
 * @example closeRateNeeded(50, 800) // 0.0625
 */
export function closeRateNeeded(target: number, calls: number): number | null {
  if (target === 0) return 0;
  return target > calls ? null : quotient(target, calls);
}

/**
 * Sales to expect from a number of calls: calls × close rate, not rounded.
 *
 * calls at least 0, closeRate a share from 0 to 1. Throws nothing.
 *
 * @example expectedSales(1000, 0.05) // 50
 */
export function expectedSales(calls: number, closeRate: number): number {
  return calls * closeRate;
}

/**
 * What each remaining working day has to bring: (target − actual) ÷ days left, rounded up, never below 0.
 *
 * target, actual: any one countable thing, money too: what a sum of decimals loses in binary is not missing. workdaysLeft:
 * at least 0. With no day left: 0 when the target is reached, else null. Throws nothing.
 *
 * @example neededPerDay(50, 20, 10) // 3
 */
export function neededPerDay(target: number, actual: number, workdaysLeft: number): number | null {
  const missing = missingTo(target, actual);
  if (missing === 0) return 0;
  return workdaysLeft === 0 ? null : roundUp(missing / workdaysLeft);
}

/**
 * target − actual less what sums of decimals may have lost in binary: 0 where nothing is missing but that, never below. Numbers
 * of at least 0. Throws nothing.
 *
 * @example missingTo(0.1 + 0.2, 0.3) // 0
 */
export function missingTo(target: number, actual: number): number {
  return Math.max(0, target - actual - binaryLoss * Math.max(1, target));
}

/**
 * Sales velocity: opportunities × average deal value × win rate ÷ sales cycle length, in money per day, not rounded.
 *
 * winRate is a share, cycleDays are days. Null when the cycle is 0 days. Throws nothing.
 * Source: Close, opportunity funnels report (help.close.com/docs/opportunity-funnels-report).
 *
 * @example salesVelocity(40, 2000, 0.25, 50) // 400
 */
export function salesVelocity(
  opportunities: number,
  averageValue: number,
  winRate: number,
  cycleDays: number,
): number | null {
  return quotient(opportunities * averageValue * winRate, cycleDays);
}
