import type { Catalogue } from '../log/catalogue.ts';
import type { Day } from '../log/day.ts';
import type { Refusal } from '../log/refusal.ts';
import type { Week } from './workdays.ts';

export interface Rep {
  name: string;
  otherSpellings: readonly string[];
  team: string;
  from: Day | null;
  to: Day | null;
}

/** What a goal counts: sales, revenue, or a kind of activity by its name. */
export type GoalMeasure = { id: 'sales' | 'revenue' } | { id: 'activity'; name: string };

export type GoalPeriod = 'day' | 'week' | 'month' | 'quarter' | 'year';

export interface Goal {
  /** A rep, a team or a segment; blank = everybody. */
  who: string;
  measure: GoalMeasure;
  each: GoalPeriod;
  amount: number;
  from: Day | null;
  to: Day | null;
}

/** What a team set in its Settings sheet. Cells that broke their rule are in `refusals`; the rest counts. */
export interface Settings {
  catalogue: Catalogue;
  reps: readonly Rep[];
  goals: readonly Goal[];
  week: Week;
  refusals: readonly Refusal[];
}

/** The team's monthly sales goal in force on a day; null when none is set. The later row wins. */
export function monthlySalesGoal(goals: readonly Goal[], day: Day): number | null {
  const inForce = goals.filter(
    ({ who, measure, each, from, to }) =>
      who === '' &&
      measure.id === 'sales' &&
      each === 'month' &&
      (from === null || day >= from) &&
      (to === null || day <= to),
  );
  return inForce[inForce.length - 1]?.amount ?? null;
}
