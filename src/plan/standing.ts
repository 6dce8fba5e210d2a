import { quotient } from '../stats/quotient.ts';
import { roundUpQuotient } from '../stats/round-up.ts';
import { callsForChance, chanceOfTarget } from './chance.ts';
import type { Done } from './done.ts';
import { callsADayFor, callsPerWorkday, plannedCalls } from './forecast.ts';
import type { GoalFacts, Rates } from './goal-facts.ts';
import { missingTo, neededPerDay, perDay } from './need.ts';

/** Which activities count where: by name, as the page knows them too. */
export interface Counting {
  attempts: readonly string[];
  sales: readonly string[];
  /** By stage of the funnel, in its order. */
  stages: readonly (readonly string[])[];
}

/** What a standing is reckoned from: the numbers of a goal, whoever has it and whenever it is. */
export type GoalNumbers = Omit<
  GoalFacts,
  'whose' | 'isSum' | 'unit' | 'from' | 'to' | 'samples' | 'rates'
> & {
  rates: Omit<Rates, 'whose' | 'days'> | null;
};

/** A number to reach by a workday's end, and what is done of it. */
export interface DayNeed {
  needed: number;
  done: number;
}

/** Of what the goal counts, of calls, and at each stage of the funnel; null where it cannot be reckoned. */
export interface Needs {
  amount: number | null;
  calls: number | null;
  stages: readonly (number | null)[];
}

/** How sure some calls a day make the goal. */
export interface Odds {
  /** Calls of a workday, today's done among today's. */
  callsPerDay: number;
  /** Calls still to be made. */
  calls: number;
  chance: number;
}

/** How a goal stands, today included. Null wherever there is nothing to divide by or nothing to reckon with. */
export interface Standing {
  actual: number;
  /** actual ÷ target. */
  attainment: number | null;
  /** target × workdays before today ÷ workdays. */
  expectedToDate: number | null;
  /** actual ÷ expected to date. */
  pace: number | null;
  missing: number;
  workdaysLeft: number;
  /**
   * What each workday left has to bring: (target − actual until last night) ÷ workdays left, up. It stands still over a day, until
   * the goal is reached: then 0.
   */
  needed: Needs;
  /**
   * This morning's need beside what was done of it, where today is a workday: of what the goal counts, of calls, by stage. It stays
   * when the goal is reached.
   */
  day: DayNeed | null;
  calls: DayNeed | null;
  stages: readonly (DayNeed | null)[];
  /** If it goes on at the calls of a workday so far; sales goals only. */
  asSoFar: Odds | null;
  /** At the calls that a day needs, then for each confidence asked for. */
  odds: readonly Odds[];
}

/** Confidences that the odds are given for beside the average. */
const confidences = [0.8, 0.9] as const;

/**
 * How a goal stands after what was done until last night and today. Throws nothing.
 *
 * @example standingOf(facts, counting).pace?.toFixed(2) // '1.06'
 */
export function standingOf(facts: GoalNumbers, counting: Counting): Standing {
  const { target, workdays, elapsed, isWorkday, before, today } = facts;
  const workdaysLeft = workdays - elapsed;
  const [doneBefore, doneToday] = [amountOf(facts, counting, before), amountOf(facts, counting, today)];
  const actual = doneBefore + doneToday;
  const expectedToDate = quotient(target * elapsed, workdays);
  const common = {
    actual,
    attainment: quotient(actual, target),
    expectedToDate,
    pace: expectedToDate === null ? null : quotient(actual, expectedToDate),
    missing: missingTo(target, actual) === 0 ? 0 : target - actual,
    workdaysLeft,
  };
  const { rates } = facts;
  const lacked = lackedBy(facts, counting);
  const needOf = (of: number) => {
    const ratio = rates && ratioOf(facts, rates, of);
    return ratio && needOfDay(lacked, ratio, workdaysLeft);
  };
  const share: Needs = {
    amount: neededPerDay(target, isWorkday ? doneBefore : actual, workdaysLeft),
    calls: needOf(rates?.calls ?? 0),
    stages: counting.stages.map((_, at) => needOf(rates?.stages[at] ?? 0)),
  };
  const needed = missingTo(target, actual) === 0 ? nothingOf(share) : share;
  const beside = (need: number | null, done: number): DayNeed | null =>
    need === null || !isWorkday ? null : { needed: need, done };
  return {
    ...common,
    needed,
    day: beside(share.amount, doneToday),
    calls: beside(share.calls, sumOf(today, counting.attempts)),
    stages: share.stages.map((need, at) => beside(need, sumOf(today, counting.stages[at]!))),
    ...oddsOf(facts, counting, { ...common, needed }),
  };
}

/**
 * Calls that each workday left needs where a call brings `times` as much as measured; null without a rate or a day. Throws
 * nothing.
 *
 * @example callsOfDay(facts, counting, 16 / 15) // 41
 */
export function callsOfDay(facts: GoalNumbers, counting: Counting, times: number): number | null {
  const { rates } = facts;
  if (rates === null) return null;
  const better = { ...rates, sales: rates.sales * times, cents: rates.cents * times };
  const ratio = ratioOf(facts, better, rates.calls);
  return ratio && needOfDay(lackedBy(facts, counting), ratio, facts.workdays - facts.elapsed);
}

function nothingOf({ amount, calls, stages }: Needs): Needs {
  const nothing = (need: number | null) => need && 0;
  return { amount: nothing(amount), calls: nothing(calls), stages: stages.map(nothing) };
}

/** What was missing when the day began; what a day off brings is done before the next workday begins. */
function lackedBy(facts: GoalNumbers, counting: Counting): number {
  const { target, isWorkday, before, today } = facts;
  const done = amountOf(facts, counting, before);
  return missingTo(target, isWorkday ? done : done + amountOf(facts, counting, today));
}

/** How many of something there are for how many of what the goal counts. */
interface Ratio {
  of: number;
  per: number;
}

/** null where the goal counts neither sales nor money, nothing of either was made, or none of that of which the need is asked. */
function ratioOf(
  { measure }: GoalNumbers,
  rates: NonNullable<GoalNumbers['rates']>,
  of: number,
): Ratio | null {
  if (measure.id === 'activity') return null;
  const per = measure.id === 'sales' ? rates.sales : rates.cents / 100;
  return per > 0 && of > 0 ? { of, per } : null;
}

/** What is missing takes so many, up, and each workday left so many of them, up; null where no day is left. */
function needOfDay(missing: number, { of, per }: Ratio, workdaysLeft: number): number | null {
  return workdaysLeft === 0 ? null : perDay(roundUpQuotient(missing * of, per)!, workdaysLeft);
}

function oddsOf(
  facts: GoalNumbers,
  counting: Counting,
  { missing, workdaysLeft, needed }: Pick<Standing, 'missing' | 'workdaysLeft' | 'needed'>,
): Pick<Standing, 'asSoFar' | 'odds'> {
  const { rates, measure, isWorkday } = facts;
  const none = { asSoFar: null, odds: [] };
  if (measure.id !== 'sales' || rates === null || missing === 0 || workdaysLeft <= 0) return none;
  const rate = rates.sales / rates.calls;
  const callsToday = isWorkday ? sumOf(facts.today, counting.attempts) : 0;
  const chanceOf = (calls: number) => chanceOfTarget(missing, calls, rate, rates.calls);
  const days = { workdaysLeft, isWorkday, callsToday };
  const oddsAt = (callsPerDay: number): Odds => {
    const calls = plannedCalls(callsPerDay, days);
    return { callsPerDay, calls, chance: chanceOf(calls) };
  };
  const soFar = { calls: sumOf(facts.before, counting.attempts), elapsed: facts.elapsed };
  const usual = callsPerWorkday(soFar, facts.usual.calls > 0 ? facts.usual : null);
  return {
    asSoFar: usual === null ? null : oddsAt(usual),
    odds: [
      oddsAt(needed.calls!),
      ...confidences.map((confidence) => {
        const calls = callsForChance(missing, rate, confidence, rates.calls)!;
        return { callsPerDay: callsADayFor(calls, days), calls, chance: confidence };
      }),
    ],
  };
}

/** What was done of what the goal counts. */
function amountOf({ measure }: GoalNumbers, counting: Counting, done: Done): number {
  switch (measure.id) {
    case 'revenue':
      return done.cents / 100;
    case 'sales':
      return sumOf(done, counting.sales);
    case 'activity':
      return sumOf(done, [measure.name]);
  }
}

function sumOf({ counts }: Done, names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
}
