import type { Day } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import { type CalendarUnit, calendarUnits, unitAround } from './calendar.ts';
import { goalsOf, isInForce, isSameMeasure } from './goal.ts';
import { GoalBook, type GoalFacts } from './goal-facts.ts';
import { everybody, type Roster, rosterOf, type Subject } from './roster.ts';
import type { Goal, GoalMeasure, Settings } from './settings.ts';

/**
 * The goals that a rep works towards on a day, one for each measure that is in force: the rep's own, else the team's, else
 * everybody's, but no sum of what colleagues set themselves; where one subject has goals for several units, that of the shortest.
 * Sales first, then revenue, then activities in the order of Settings. '' has everybody's, also as a sum. Throws nothing.
 *
 * @example goalsOfRep(log, settings, 'Ann', asOf)[0]?.whose // { kind: 'everybody' }
 */
export function goalsOfRep(log: Log, given: Settings, rep: string, today: Day): GoalFacts[] {
  const settings = withRep(log, given, rep);
  const books = new Map<CalendarUnit, GoalBook>();
  const bookOf = (unit: CalendarUnit) => {
    const known =
      books.get(unit) ?? new GoalBook(log, settings, unitAround(unit, today, settings.calendar), unit, today);
    books.set(unit, known);
    return known;
  };
  return heldGoals(log, settings, rep, today).flatMap(({ subject, measure, unit }) => {
    const facts = bookOf(unit).factsOf(subject, measure);
    return facts === null ? [] : [facts];
  });
}

/**
 * Whether any goal is in force for a rep on a day, also one that asks for nothing in its period: a daily one on a day off, any in
 * a long absence. Throws nothing.
 *
 * @example hasGoals(log, settings, 'Ann', asOf) // true
 */
export function hasGoals(log: Log, settings: Settings, rep: string, today: Day): boolean {
  return heldGoals(log, withRep(log, settings, rep), rep, today).length > 0;
}

/** Of whom, of what and for which unit the goals are that a rep works towards. */
function heldGoals(
  log: Log,
  settings: Settings,
  rep: string,
  today: Day,
): { subject: Subject; measure: GoalMeasure; unit: CalendarUnit }[] {
  const roster = rosterOf(log, settings);
  const inForce = settings.goals.filter((goal) => isInForce(goal, today));
  return measuresOf(inForce).flatMap((measure) => {
    for (const subject of subjectsOf(rep, roster)) {
      const unit = unitOf(inForce, subject, measure, roster, rep.trim() === '');
      if (unit !== null) return [{ subject, measure, unit }];
    }
    return [];
  });
}

/** A rep who has logged nothing yet is one all the same: a goal can be set before the first entry. */
function withRep(log: Log, settings: Settings, name: string): Settings {
  if (name.trim() === '' || rosterOf(log, settings).subjectOf(name) !== null) return settings;
  const rep = { name: name.trim(), otherSpellings: [], team: '', from: null, to: null };
  return { ...settings, reps: [...settings.reps, rep] };
}

/** Whose goals a rep can have, the nearest first. */
function subjectsOf(rep: string, roster: Roster): Subject[] {
  if (rep.trim() === '') return [everybody];
  const found = roster.subjectOf(rep);
  const name = found?.kind === 'rep' ? found.name : rep.trim();
  const team = roster.teamOf(name);
  return [
    { kind: 'rep', name },
    ...(team === null ? [] : [{ kind: 'team', name: team } as const]),
    everybody,
  ];
}

/** The shortest unit that a subject has a goal for; of a sum the shortest of a member's. */
function unitOf(
  goals: readonly Goal[],
  subject: Subject,
  measure: GoalMeasure,
  roster: Roster,
  isSum: boolean,
): CalendarUnit | null {
  const own = goalsOf(goals, subject, measure, roster).map(({ each }) => each);
  const members = isSum && own.length === 0 ? roster.membersOf(subject) : [];
  const units = [...own, ...members.flatMap((member) => unitOf(goals, member, measure, roster, isSum) ?? [])];
  return calendarUnits.find((unit) => units.includes(unit)) ?? null;
}

/**
 * What some goals count, each once: sales first, then revenue, then activities. Throws nothing.
 *
 * @example measuresOf([]) // []
 */
export function measuresOf(goals: readonly Goal[]): GoalMeasure[] {
  const order = ['sales', 'revenue', 'activity'];
  return goals
    .map(({ measure }) => measure)
    .filter((measure, at, all) => all.findIndex((each) => isSameMeasure(each, measure)) === at)
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
