import type { Catalogue } from '../log/catalogue.ts';
import type { Day } from '../log/day.ts';
import { nameKey } from '../log/names.ts';
import type { Refusal } from '../log/refusal.ts';
import type { Calendar, CalendarUnit } from './calendar.ts';

/** Somebody who sells, as Settings name them: the name that is shown, and the days of being with the team (null = open). */
export interface Rep {
  name: string;
  otherSpellings: readonly string[];
  team: string;
  from: Day | null;
  to: Day | null;
}

/** Days on which a rep does not work, both ends included. */
export interface Absence {
  /** As it is written, in any spelling. */
  rep: string;
  from: Day;
  to: Day;
}

/** What a goal counts: sales, revenue, or a kind of activity by its name. */
export type GoalMeasure = { id: 'sales' | 'revenue' } | { id: 'activity'; name: string };

/** A goal of Settings: an amount of the measure for each period, in force between two days (null = open). */
export interface Goal {
  /** A rep, a team or a segment; blank = everybody. */
  who: string;
  measure: GoalMeasure;
  each: CalendarUnit;
  amount: number;
  from: Day | null;
  to: Day | null;
}

/** What a team set in its Settings sheet. Cells that broke their rule are in `refusals`; the rest counts. */
export interface Settings {
  catalogue: Catalogue;
  reps: readonly Rep[];
  absences: readonly Absence[];
  goals: readonly Goal[];
  calendar: Calendar;
  refusals: readonly Refusal[];
}

/**
 * The monthly sales goal (sales) in force on a day: of a rep, under any spelling of `who`, or of the whole team (''); null
 * when none is set. The later row wins. Throws nothing.
 *
 * @example monthlySalesGoal([{ who: '', measure: { id: 'sales' }, each: 'month', amount: 50, from: 0, to: null }], 31) // 50
 */
export function monthlySalesGoal(goals: readonly Goal[], day: Day, who = ''): number | null {
  const inForce = goals.filter(
    (goal) =>
      nameKey(goal.who) === nameKey(who) &&
      goal.measure.id === 'sales' &&
      goal.each === 'month' &&
      (goal.from === null || day >= goal.from) &&
      (goal.to === null || day <= goal.to),
  );
  return inForce[inForce.length - 1]?.amount ?? null;
}
