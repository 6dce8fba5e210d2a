import type { RepAdvice, RepGoal, SidebarState } from '../addon/contract.ts';
import { nameKey } from '../log/names.ts';
import { callsOfDay, type DayNeed, type Odds, type Standing } from '../plan/standing.ts';
import { countsOf } from './day-counts.ts';
import { countingOf, type GoalNow, isOwnGoal } from './goals.ts';
import { ownRep, type State } from './state.ts';

/** A stage of the funnel, or an activity with a goal of its own, today. */
export interface TodayRow {
  /** Activities that count for it. */
  names: readonly string[];
  /** The rep's own count. */
  done: number;
  /** What today needs of it, above 0, and the count of those whose goal it is; null where it needs nothing. */
  need: (DayNeed & { isOwn: boolean }) | null;
}

/** Today at each stage of the funnel, then activities that have a goal without being a stage. */
export function todayRows(state: State, goals: readonly GoalNow[]): TodayRow[] {
  const { activities } = state.facts!;
  const counting = countingOf(activities);
  const counts = countsToday(state);
  const main = goals.find(({ goal }) => goal.measure.id !== 'activity');
  const ofActivity = (name: string) =>
    goals.find(({ goal: { measure } }) => measure.id === 'activity' && isSame(measure.name, name));
  const row = (names: readonly string[], from: GoalNow | undefined, need: DayNeed | null): TodayRow => ({
    names,
    done: names.reduce((sum, name) => sum + (counts[name] ?? 0), 0),
    need: from && need && need.needed > 0 ? { ...need, isOwn: isOwnGoal(from.goal, state) } : null,
  });
  const stages = counting.stages.map((names, at) => {
    const own = names.length === 1 ? ofActivity(names[0]!) : undefined;
    if (own) return row(names, own, own.standing.day);
    const isSale = main?.goal.measure.id === 'sales' && names.every((name) => counting.sales.includes(name));
    const need = main && (main.standing.stages[at] ?? (isSale ? main.standing.day : null));
    return row(names, main, need ?? null);
  });
  const others = activities
    .filter(({ name }) => !stages.some(({ names }) => names.length === 1 && names[0] === name))
    .flatMap(({ name }) => {
      const goal = ofActivity(name);
      return goal ? [row([name], goal, goal.standing.day)] : [];
    });
  return [...stages, ...others];
}

/** What else was logged today, in the team's order. */
export function alsoToday(state: State, rows: readonly TodayRow[]): { name: string; count: number }[] {
  const counts = countsToday(state);
  const shown = new Set(rows.flatMap(({ names }) => names));
  return state.facts!.activities.flatMap(({ name }) => {
    const count = counts[name] ?? 0;
    return count > 0 && !shown.has(name) ? [{ name, count }] : [];
  });
}

/** What a number to reach counts. */
export type Unit = { id: 'calls' | 'sales' | 'revenue' } | { id: 'activity'; name: string };

/** The next number to reach for a goal. */
export type NextNumber =
  | { id: 'toPlan' | 'nextWorkday'; unit: Unit; count: number }
  /** Calls more today, and on each workday after (null = none is left), for a chance. */
  | { id: 'toChance'; count: number; perDay: number | null; share: number }
  | { id: 'reachedToday' }
  | { id: 'reachedForAll'; share: number };

/** What to reach next; null once the goal is reached or no workday is left. Calls may have a goal of their own. */
export function nextNumber({ goal, standing }: GoalNow, callsGoal?: GoalNow): NextNumber | null {
  if (standing.missing === 0 || standing.workdaysLeft <= 0) return null;
  if (!goal.isWorkday) {
    const count = standing.needed.calls ?? standing.needed.amount!;
    return { id: 'nextWorkday', unit: unitOf(goal, standing), count };
  }
  const { needed, done } = ((standing.calls && callsGoal?.standing.day) ?? standing.calls ?? standing.day)!;
  if (done < needed) return { id: 'toPlan', unit: unitOf(goal, standing), count: needed - done };
  const [, ...sure] = reachable(standing.odds);
  const ahead = sure.find(({ callsPerDay }) => callsPerDay > done);
  if (standing.calls === null || sure.length === 0) return { id: 'reachedToday' };
  if (!ahead) return { id: 'reachedForAll', share: sure[sure.length - 1]!.chance };
  const { callsPerDay, chance } = ahead;
  const perDay = standing.workdaysLeft > 1 ? callsPerDay : null;
  return { id: 'toChance', count: callsPerDay - done, perDay, share: chance };
}

/** A line of the odds table. */
export interface OddsRow extends Odds {
  id: 'soFar' | 'plan' | 'sure';
}

/** As so far, the plan, then each confidence; what no number of calls reaches is left out. */
export function oddsRows({ asSoFar, odds }: Standing): OddsRow[] {
  return [
    ...(asSoFar ? [{ ...asSoFar, id: 'soFar' as const }] : []),
    ...odds.map((each, at) => ({ ...each, id: at === 0 ? ('plan' as const) : ('sure' as const) })),
  ].filter(({ calls }) => Number.isFinite(calls));
}

/** The step to work on, and calls a workday now and with the better share, where that says something. */
export interface AdviceNow {
  advice: RepAdvice;
  from: readonly string[];
  to: readonly string[];
  calls: { now: number; better: number } | null;
}

export function adviceNow(state: State, goals: readonly GoalNow[]): AdviceNow | null {
  const { read, facts } = state;
  const { stages } = countingOf(facts!.activities);
  const advice = read?.advice;
  const [from, to] = advice ? [stages[advice.step], stages[advice.step + 1]] : [];
  return advice && from && to ? { advice, from, to, calls: effectOf(advice, state, goals[0]) } : null;
}

/** Sales, money alike, come of calls in proportion to the share of any step. */
function effectOf(
  { k, n, share }: RepAdvice,
  state: State,
  first: GoalNow | undefined,
): AdviceNow['calls'] | null {
  if (!first || first.standing.missing === 0 || !isOwnGoal(first.goal, state)) return null;
  const counting = countingOf(state.facts!.activities);
  const [now, better] = [1, share / (k / n)].map((times) => callsOfDay(first.goal, counting, times));
  return now != null && better != null && better < now ? { now, better } : null;
}

function unitOf({ measure }: RepGoal, { needed }: Standing): Unit {
  if (needed.calls !== null) return { id: 'calls' };
  return measure.id === 'activity' ? measure : { id: measure.id };
}

function reachable(odds: readonly Odds[]): Odds[] {
  return odds.filter(({ calls }) => Number.isFinite(calls));
}

function countsToday(state: State): Record<string, number> {
  return countsOf(state.read, state.changes, ownRep(state), state.today) ?? {};
}

function isSame(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** Last week at each stage: the count, and how many that is a workday; null where none was worked. */
export function lastWeekRows(
  { counts, workdays }: { counts: Readonly<Record<string, number>>; workdays: number },
  activities: SidebarState['activities'],
): { names: readonly string[]; count: number; aWorkday: number | null }[] {
  return countingOf(activities).stages.map((names) => {
    const count = names.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
    return { names, count, aWorkday: workdays > 0 ? count / workdays : null };
  });
}
