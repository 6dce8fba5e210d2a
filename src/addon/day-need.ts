import type { Day } from '../log/day.ts';
import { nameKey } from '../log/names.ts';
import { wholeOf } from '../metric/cut.ts';
import { evaluate } from '../metric/evaluate.ts';
import { Tally } from '../metric/tally.ts';
import { isMeasured } from '../plan/measured.ts';
import { callsNeeded, perDay } from '../plan/need.ts';
import { monthlySalesGoal, type Settings } from '../plan/settings.ts';
import { workdaysBetween } from '../plan/workdays.ts';
import type { DayNeed } from './contract.ts';
import type { ReadBook } from './read-book.ts';

/**
 * Calls that a working day of the month takes for the monthly sales goal, at the close rate that the whole log measures. A goal
 * for everybody is the team's: it is a rep's own only where Settings and log know nobody else.
 */
export function dayNeed(rep: string, day: Day, { log, settings }: ReadBook): DayNeed | null {
  const own = rep.trim() === '' ? null : monthlySalesGoal(settings.goals, day, rep);
  const goal = own ?? monthlySalesGoal(settings.goals, day);
  if (goal === null || workdaysBetween(day, day, settings.calendar) === 0) return null;
  const closeRate = evaluate('callToSaleRate', new Tally(log, wholeOf({ from: null, to: null })), 0);
  if (!isMeasured(closeRate) || closeRate.value === null) return null;
  const calls = perDay(callsNeeded(goal, closeRate.value) ?? 0, settings.calendar.workdaysPerMonth);
  if (!calls) return null;
  const isAlone = namesIn(settings, log.names.reps.shown).every((name) => name === nameKey(rep));
  return { calls, whose: own !== null || isAlone ? 'rep' : 'team' };
}

function namesIn({ reps }: Settings, inLog: readonly string[]): string[] {
  return [...reps.map(({ name }) => name), ...inLog].map(nameKey);
}
