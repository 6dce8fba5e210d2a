import type { Day } from '../log/day.ts';
import type { Role } from '../log/role.ts';
import type { CalendarUnit } from '../plan/calendar.ts';

/** What a number counts: calls, sales, money, or an activity by its counted phrase: "17 follow-ups". */
export type Countable = 'calls' | 'sales' | 'revenue' | ((count: number) => string);

/** Whose calls go on: the reader's or the team's. */
export type Who = 'you' | 'team';

/** A step of the funnel: roles that have words of their own, else the stages' names. */
export interface StepNames {
  from: { role: Role | null; name: string };
  to: { role: Role | null; name: string };
}

/** Words of the tab Today and of the dock's line about the goal. */
export interface TodayWords {
  tab: string;
  everybodysEntries: string;
  ofNeeded(done: number, needed: number): string;
  /** The team's count beside one's own. */
  teamToday(done: number, needed: number): string;
  alsoToday(list: string): string;
  dayOff: string;

  /** The days of a goal as a heading: "November", "This week", "Oct–Dec 2026". */
  period(unit: CalendarUnit, from: Day, to: Day): string;
  revenue: string;
  salesOf(done: number, target: number): string;
  amountOf(done: number, target: number): string;
  /** null = the whole team. */
  goalOf(team: string | null, isSum: boolean): string;
  attained(share: number, missing: number, workdays: number): string;
  missed(missing: number, isSales: boolean): string;
  pace(pace: number, expected: number): string;
  paceLater: string;
  /** A chance rounded to whole percent; never 0 % or 100 %, which would be certain. */
  chance(share: number): string;
  /** What follows the chance in large. `until` null = today; `isUsual` = as in the last three months. */
  chanceOf(sales: number, until: Day | null, callsPerDay: number, who: Who, isUsual: boolean): string;
  /** The line of the dock. */
  dockChance(chance: string, sales: number, unit: CalendarUnit, who: Who): string;
  dockProgress(
    progress: string,
    unit: CalendarUnit,
    name: string | null,
    isReached: boolean,
    who: Who,
  ): string;
  dockNoGoal: string;

  next: string;
  toPlan(count: number, what: Countable, who: Who): string;
  /** `perDay` null on the last workday. */
  toChance(count: number, perDay: number | null, share: number): string;
  reachedToday: string;
  reachedForAll(share: number): string;
  nextWorkday(count: number, what: Countable): string;
  callsADay: string;
  callsLeft: string;
  chanceHead: string;
  asSoFar: string;
  asUsual: string;
  plan: string;
  /** sales of calls that the numbers rest on, and the own ones that are too few; `isTeam` = of a team's own. */
  teamRates(sales: number, calls: number, ownSales: number, ownCalls: number, isTeam: boolean): string;
  noHistory: string;

  helpsMost: string;
  /** of100: now and to reach. `quarter` null = no quarter was better; `calls` null = nothing to say of calls a day. */
  advice(
    step: StepNames,
    of100: { now: number; better: number },
    quarter: { from: Day; to: Day } | null,
    isOwn: boolean,
    calls: { now: number; better: number } | null,
  ): string;

  lastWeek(days: string): string;
  aWorkday: string;

  noGoal: string;
  noGoalText: string;
  /** A goal that asks for nothing today. */
  noGoalToday: string;
  noGoalReader: string;
  teamSalesAMonth: string;
  setGoal: string;
  moreGoals(sheet: string): string;
  notRead: string;

  how: string;
  howTexts: readonly (readonly [title: string, text: string])[];
  ratesUsed: string;
  /** `days` '' = the whole log. */
  ratesOf(isOwn: boolean, days: string, sales: number, calls: number): string;
}
