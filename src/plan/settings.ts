import type { Catalogue } from '../log/catalogue.ts';
import type { Day } from '../log/day.ts';
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

/** What a goal counts: sales, revenue, or a kind of activity by its name in the catalogue. */
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
  /** Sheet and cell of the amount, as a formula names them: "Settings!O4". */
  cell: string;
}

/** Days on which a rep does not work, both included. Nobody has checked that the rep is known. */
export interface Absence {
  rep: string;
  from: Day;
  to: Day;
  /** Sheet and cell of the rep's name, as a formula names them: "Settings!W4". */
  cell: string;
}

/** What a team set in its Settings sheet. Cells that broke their rule are in `refusals`; the rest counts. */
export interface Settings {
  catalogue: Catalogue;
  reps: readonly Rep[];
  goals: readonly Goal[];
  absences: readonly Absence[];
  calendar: Calendar;
  refusals: readonly Refusal[];
}
