import { type Day, firstLogDay, lastLogDay } from '../log/day.ts';
import { nameKey } from '../log/names.ts';
import { type CalendarUnit, calendarUnits } from './calendar.ts';
import type { Roster, Subject } from './roster.ts';
import type { Goal, GoalMeasure } from './settings.ts';

/**
 * Whether two goals count the same. Throws nothing.
 *
 * @example isSameMeasure({ id: 'activity', name: 'Cold call' }, { id: 'activity', name: ' cold call' }) // true
 */
export function isSameMeasure(one: GoalMeasure, other: GoalMeasure): boolean {
  if (one.id !== 'activity' || other.id !== 'activity') return one.id === other.id;
  return nameKey(one.name) === nameKey(other.name);
}

/**
 * The goals that name a subject itself, of one measure, in the order of Settings. Throws nothing.
 *
 * @example goalsOf(settings.goals, { kind: 'everybody' }, { id: 'sales' }, roster).length // 1
 */
export function goalsOf(
  goals: readonly Goal[],
  subject: Subject,
  measure: GoalMeasure,
  roster: Roster,
): Goal[] {
  return goals.filter(
    (goal) => isSameMeasure(goal.measure, measure) && isSameSubject(roster.subjectOf(goal.who), subject),
  );
}

/**
 * Whether two are the same subject; nobody's name is nobody. Throws nothing.
 *
 * @example isSameSubject({ kind: 'rep', name: 'Ann' }, { kind: 'team', name: 'Ann' }) // false
 */
export function isSameSubject(one: Subject | null, other: Subject | null): boolean {
  if (one === null || other === null || one.kind !== other.kind) return false;
  return one.kind === 'everybody' || one.name === (other as typeof one).name;
}

/**
 * Which of a subject's goals holds on a day, asked for a period of a unit: the goal of that unit, else of the nearest shorter
 * one, else of the nearest longer one; of those the one with the fewest days from its first to its last, and of equal ones the
 * lower row. Null where none is in force. Throws nothing.
 *
 * @example goalOn(settings.goals, 20_000, 'year')?.amount // 50
 */
export function goalOn(goals: readonly Goal[], day: Day, unit: CalendarUnit): Goal | null {
  let held: Goal | null = null;
  for (const goal of goals) {
    if (!isInForce(goal, day)) continue;
    const order = held === null ? -1 : distance(goal.each, unit) - distance(held.each, unit);
    if (order < 0 || (order === 0 && isAtLeastAsNarrow(goal, held!))) held = goal;
  }
  return held;
}

/** Two goals of one subject, measure and unit that are in force on the same days. */
export interface Overlap {
  /** The narrower one, which counts on those days. */
  wins: Goal;
  yields: Goal;
}

/**
 * Goals that overlap: every pair, in the order of Settings. Goals for names that nobody has are left out. Throws nothing.
 *
 * @example overlapsOf([...settings.goals, ...settings.goals], roster).length // 1
 */
export function overlapsOf(goals: readonly Goal[], roster: Roster): Overlap[] {
  const subjects = goals.map(({ who }) => roster.subjectOf(who));
  return goals.flatMap((later, at) =>
    goals.slice(0, at).flatMap((earlier, before): Overlap[] => {
      const isSame =
        later.each === earlier.each &&
        isSameMeasure(later.measure, earlier.measure) &&
        isSameSubject(subjects[at]!, subjects[before]!);
      const first = Math.max(firstOf(earlier), firstOf(later));
      if (!isSame || Math.min(lastOf(earlier), lastOf(later)) < first) return [];
      const [wins, yields] = isAtLeastAsNarrow(later, earlier) ? [later, earlier] : [earlier, later];
      return [{ wins, yields }];
    }),
  );
}

/**
 * Whether a goal is in force on a day. Throws nothing.
 *
 * @example isInForce({ ...settings.goals[0], to: 5 }, 6) // false
 */
export function isInForce(goal: Goal, day: Day): boolean {
  return day >= firstOf(goal) && day <= lastOf(goal);
}

/** How far a goal's unit is from the one asked for; every longer one is farther than every shorter one. */
function distance(each: CalendarUnit, unit: CalendarUnit): number {
  const steps = calendarUnits.indexOf(unit) - calendarUnits.indexOf(each);
  return steps >= 0 ? steps : calendarUnits.length - steps;
}

function isAtLeastAsNarrow(goal: Goal, other: Goal): boolean {
  return lastOf(goal) - firstOf(goal) <= lastOf(other) - firstOf(other);
}

function firstOf({ from }: Goal): Day {
  return from ?? firstLogDay;
}

function lastOf({ to }: Goal): Day {
  return to ?? lastLogDay;
}
