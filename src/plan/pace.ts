import { quotient } from '../stats/quotient.ts';
import { callsNeeded, neededPerDay, perDay } from './need.ts';

/** A target on its way. */
export interface Progress {
  target: number;
  actual: number;
  /** Workdays of the period, and those of them that are over. */
  workdays: number;
  elapsed: number;
}

/** How a target stands. */
export interface Pace {
  /** actual ÷ target. */
  attainment: number | null;
  /** target × workdays elapsed ÷ workdays of the period. */
  expectedToDate: number | null;
  /** actual ÷ expected to date. */
  pace: number | null;
  /** (target − actual) ÷ workdays left, rounded up; null where none is left and the target not reached. */
  salesNeededPerDay: number | null;
  /** Calls for what is missing ÷ workdays left, rounded up; null without a rate too. */
  callsNeededPerDay: number | null;
}

/**
 * How a target of sales stands after some of its workdays. closeRate: sales per call, a share, null where it is not known.
 * Throws nothing.
 *
 * @example paceOf({ target: 50, actual: 38, workdays: 21, elapsed: 15 }, 0.05).pace?.toFixed(3) // '1.064'
 */
export function paceOf({ target, actual, workdays, elapsed }: Progress, closeRate: number | null): Pace {
  const expected = quotient(target * elapsed, workdays);
  const left = workdays - elapsed;
  const missing = Math.max(0, target - actual);
  const calls = closeRate === null ? null : callsNeeded(missing, closeRate);
  return {
    attainment: quotient(actual, target),
    expectedToDate: expected,
    pace: expected === null ? null : quotient(actual, expected),
    salesNeededPerDay: neededPerDay(target, actual, left),
    callsNeededPerDay: missing === 0 ? 0 : calls === null ? null : perDay(calls, left),
  };
}
