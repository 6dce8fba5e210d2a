import { callsForChance, chanceOfTarget, mostCalls } from './chance.ts';
import { callsNeeded, perDay } from './need.ts';

/** The rate of a step of the funnel: k of n as counted (k may exceed n by date), or a share that somebody set. */
export type StepRate = { k: number; n: number } | { share: number };

/** What a plan rests on; null where it is not known. */
export interface Assumptions {
  target: number | null;
  workdays: number | null;
  /** A share. */
  confidence: number | null;
  steps: readonly (StepRate | null)[];
}

/** Calls, or entries of another stage, and how many they are a workday; null where it cannot be known. */
export interface Need {
  needed: number | null;
  perDay: number | null;
}

/** What a plan takes. */
export interface Takes {
  /** Entries of the last stage for one of the first, a share; may exceed 1 by date. */
  closeRate: number | null;
  /** What each stage needs on average, the first one first; the last one is the target. */
  stages: Need[];
  /** Chance of the target at exactly the calls needed on average; null above `mostCalls` and for rates that are none. */
  chance: number | null;
  /** The fewest calls that reach the target with the confidence: Infinity above `mostCalls`. */
  sure: Need;
}

/**
 * The share of a step's first stage that reaches its second. Throws nothing.
 *
 * @example shareOf({ k: 150, n: 1000 }) // 0.15
 */
export function shareOf(step: StepRate): number {
  return 'share' in step ? step.share : step.k / step.n;
}

/**
 * The share of each stage that reaches the last one, the first stage first; of the last stage itself it is 1. Counted steps that
 * follow one another are one division of two counts. Null before a step that is not known. Throws nothing.
 *
 * @example ratesToTheEnd([{ k: 150, n: 1000 }, { k: 50, n: 150 }]) // [0.05, 0.3333333333333333, 1]
 */
export function ratesToTheEnd(steps: readonly (StepRate | null)[]): (number | null)[] {
  const rates: (number | null)[] = [1];
  // Of the counted steps that end at the stage at hand: the count they lead to, and the rate from there on.
  let run: { k: number; n: number; after: number } | null = null;
  for (const step of [...steps].reverse()) {
    const after: number | null = rates[0]!;
    if (step === null || after === null) rates.unshift(null);
    else if ('share' in step) {
      run = null;
      rates.unshift(step.share * after);
    } else {
      const isNext: boolean = run !== null && run.n === step.k;
      run = isNext ? { k: run!.k, n: step.n, after: run!.after } : { ...step, after };
      rates.unshift((run.k / run.n) * run.after);
    }
  }
  return rates;
}

/**
 * What a plan takes, by the same code as the custom functions: every number of a stage rounded up once. A number that rests on
 * something unknown is null; a rate of 0 needs no number of calls (null). Throws nothing.
 *
 * @example takes({ target: 50, workdays: 21, confidence: 0.9, steps: [{ share: 0.05 }] }).sure // { needed: 1180, perDay: 57 }
 */
export function takes({ target, workdays, confidence, steps }: Assumptions): Takes {
  const rates = ratesToTheEnd(steps);
  const need = (needed: number | null): Need => ({
    needed,
    perDay: needed === null || workdays === null ? null : perDay(needed, workdays),
  });
  const stages = rates.map((rate) =>
    need(target === null || rate === null ? null : callsNeeded(target, rate)),
  );
  const [closeRate, calls] = [rates[0]!, stages[0]!.needed];
  const isShare = closeRate !== null && closeRate <= 1;
  return {
    closeRate,
    stages,
    chance:
      target !== null && isShare && calls !== null && calls <= mostCalls
        ? chanceOfTarget(target, calls, closeRate, null)
        : null,
    sure: need(
      target !== null && confidence !== null && isShare
        ? callsForChance(target, closeRate, confidence, null)
        : null,
    ),
  };
}

/**
 * The fewest calls that reach the target with the confidence, allowing for the number of calls on which the rate was measured;
 * null where that cannot be said, Infinity above `mostCalls`. Throws nothing.
 *
 * @example callsAllowingFor(1000, { target: 50, workdays: 21, confidence: 0.9, steps: [{ k: 50, n: 1000 }] }) // 1273
 */
export function callsAllowingFor(
  observedCalls: number,
  { target, confidence, steps }: Assumptions,
): number | null {
  const rate = ratesToTheEnd(steps)[0]!;
  if (target === null || confidence === null || rate === null || rate > 1) return null;
  return callsForChance(target, rate, confidence, observedCalls);
}
