import type { RepDay, RepGoal, RepRates, SidebarState } from '../addon/contract.ts';
import { countOf, type Entry } from '../entry/entry.ts';
import { nameKey } from '../log/names.ts';
import { type Done, revenueRoles } from '../plan/done.ts';
import { measuredRates } from '../plan/goal-facts.ts';
import { type Counting, type Standing, standingOf } from '../plan/standing.ts';
import { add, type Change, countedChanges } from './day-counts.ts';
import { ownRep, type State } from './state.ts';

/** A goal of the rep, and how it stands with everything that this page has logged. */
export interface GoalNow {
  goal: RepGoal;
  standing: Standing;
}

type Activities = SidebarState['activities'];

/** The rep's goals as they stand now; none while the day is not read. */
export function goalsNow(state: State): GoalNow[] {
  const found = dayNow(state);
  if (!found) return [];
  const { read, own } = found;
  const { activities } = state.facts!;
  const counting = countingOf(activities);
  return read.goals.map((goal) => {
    const now = withChanges(goal, own, state.today, activities);
    return { goal: now, standing: standingOf(now, counting) };
  });
}

/** Whether the log was read for the rep and the day of now: counts alone begin anew at midnight without it. */
export function isDayRead(state: State): boolean {
  return (dayNow(state)?.read.lastWeek.from ?? '') !== '';
}

/** Last week with late entries for it; null while the day is not read. */
export function lastWeekNow(state: State): RepDay['lastWeek'] | null {
  const found = dayNow(state);
  if (!found || !isDayRead(state)) return null;
  const { lastWeek } = found.read;
  const counts = { ...lastWeek.counts };
  for (const { entry, by } of found.own)
    if (isWithin(entry, lastWeek)) add(counts, entry.activity, by * countOf(entry));
  return { ...lastWeek, counts };
}

/** The goal that calls have of their own, which goes before what a goal of sales would need of them; undefined without one. */
export function callsGoalOf(goals: readonly GoalNow[], { facts }: Pick<State, 'facts'>): GoalNow | undefined {
  const [attempt, ...others] = countingOf(facts?.activities ?? []).attempts;
  if (attempt === undefined || others.length > 0) return undefined;
  return goals.find(
    ({ goal: { measure } }) => measure.id === 'activity' && nameKey(measure.name) === nameKey(attempt),
  );
}

/** Whether what a goal counts is the rep's alone: the rep's own goal, or any where the log tells no reps apart. */
export function isOwnGoal({ whose }: RepGoal, { facts }: Pick<State, 'facts'>): boolean {
  return whose.kind === 'rep' || !facts?.columns.includes('rep');
}

/** Which activities count as what, in the team's funnel. */
export function countingOf(activities: Activities): Counting {
  const named = (suits: (activity: Activities[number]) => boolean) =>
    activities.filter(suits).map(({ name }) => name);
  return {
    attempts: named(({ role }) => role === 'attempt'),
    sales: named(({ role }) => role === 'sale'),
    stages: stageNumbers(activities).map((number) => named(({ stage }) => stage === number)),
  };
}

function stageNumbers(activities: Activities): number[] {
  return [...new Set(activities.flatMap(({ stage }) => stage ?? []))].sort((a, b) => a - b);
}

/** The day as it was read for the rep and the day of now, and what this page did since; null while it is not read. */
function dayNow(state: State): { read: RepDay; own: readonly Change[] } | null {
  const { read, facts, changes, today } = state;
  const rep = ownRep(state);
  if (!read || !facts || read.today !== today || nameKey(read.rep) !== nameKey(rep)) return null;
  return { read, own: countedChanges(read, changes, rep, today) };
}

/** A goal with what was logged since, each entry where its day counts. */
function withChanges(
  goal: RepGoal,
  changes: readonly Change[],
  today: string,
  activities: Activities,
): RepGoal {
  const now = { before: copied(goal.before), today: copied(goal.today) };
  const samples = goal.samples.map((sample) => ({ ...sample, stages: [...sample.stages] }));
  for (const change of changes) {
    const { entry } = change;
    const activity = activities.find(({ name }) => nameKey(name) === nameKey(entry.activity));
    if (!activity || entry.date > today) continue;
    if (isWithin(entry, goal)) addTo(entry.date === today ? now.today : now.before, change, activity);
    for (const sample of samples)
      if (sample.days ? isWithin(entry, sample.days) : entry.date < today)
        addToSample(sample, change, activity, activities);
  }
  const lateCalls = (samples[0]?.calls ?? 0) - (goal.samples[0]?.calls ?? 0);
  return {
    ...goal,
    ...now,
    samples,
    rates: measuredRates(samples),
    usual: { ...goal.usual, calls: goal.usual.calls + lateCalls },
  };
}

function addTo(done: Counts, { entry, by }: Change, { name, role }: Activities[number]): void {
  add(done.counts, name, by * countOf(entry));
  if (revenueRoles.includes(role)) done.cents += by * centsOf(entry);
}

function addToSample(
  sample: RepRates & { stages: number[] },
  { entry, by }: Change,
  { role, stage }: Activities[number],
  activities: Activities,
): void {
  const count = by * countOf(entry);
  if (role === 'attempt') sample.calls += count;
  if (role === 'sale') sample.sales += count;
  if (revenueRoles.includes(role)) sample.cents += by * centsOf(entry);
  if (stage !== null) sample.stages[stageNumbers(activities).indexOf(stage)]! += count;
}

/** Money in hundredths; a cell that somebody made a text counts when the day is read again. */
function centsOf({ value }: Entry): number {
  return typeof value === 'number' ? Math.round(value * 100) : 0;
}

function isWithin({ date }: Entry, { from, to }: { from: string; to: string }): boolean {
  return date >= from && date <= to;
}

interface Counts {
  counts: Record<string, number>;
  cents: number;
}

function copied({ counts, cents }: Done): Counts {
  return { counts: { ...counts }, cents };
}
