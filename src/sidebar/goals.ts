import type { RepGoal, SidebarState } from '../addon/contract.ts';
import { countOf } from '../entry/entry.ts';
import { nameKey } from '../log/names.ts';
import { type Done, revenueRoles } from '../plan/done.ts';
import { type Counting, type Standing, standingOf } from '../plan/standing.ts';
import { type Change, countedChanges } from './day-counts.ts';
import { ownRep, type State } from './state.ts';

/** A goal of the rep, and how it stands with everything that this page has logged. */
export interface GoalNow {
  goal: RepGoal;
  standing: Standing;
}

type Activities = SidebarState['activities'];

/** The rep's goals as they stand now; none while the day is not read. */
export function goalsNow(state: State): GoalNow[] {
  const { read, facts, changes, today } = state;
  const rep = ownRep(state);
  if (!read || !facts || read.today !== today || nameKey(read.rep) !== nameKey(rep)) return [];
  const counting = countingOf(facts.activities);
  const own = countedChanges(read, changes, rep, today);
  return read.goals.map((goal) => {
    const now = withChanges(goal, own, today, facts.activities);
    return { goal: now, standing: standingOf(now, counting) };
  });
}

/** Which activities count as what, in the team's funnel. */
export function countingOf(activities: Activities): Counting {
  const named = (suits: (activity: Activities[number]) => boolean) =>
    activities.filter(suits).map(({ name }) => name);
  const stages = [...new Set(activities.flatMap(({ stage }) => stage ?? []))].sort((a, b) => a - b);
  return {
    attempts: named(({ role }) => role === 'attempt'),
    sales: named(({ role }) => role === 'sale'),
    stages: stages.map((number) => named(({ stage }) => stage === number)),
  };
}

/** A goal with what was logged since, by the day of each entry; a day outside the goal's period changes nothing. */
function withChanges(
  goal: RepGoal,
  changes: readonly Change[],
  today: string,
  activities: Activities,
): RepGoal {
  const now = { before: copied(goal.before), today: copied(goal.today) };
  for (const { entry, by } of changes) {
    const { date, activity, value = 0 } = entry;
    if (date < goal.from || date > goal.to || date > today) continue;
    const done = date === today ? now.today : now.before;
    done.counts[activity] = Math.max(0, (done.counts[activity] ?? 0) + by * countOf(entry));
    const role = activities.find(({ name }) => nameKey(name) === nameKey(activity))?.role;
    if (role !== undefined && revenueRoles.includes(role)) done.cents += by * Math.round(value * 100);
  }
  return { ...goal, ...now };
}

function copied({ counts, cents }: Done): { counts: Record<string, number>; cents: number } {
  return { counts: { ...counts }, cents };
}
