import type { Day } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import { type CalendarUnit, calendarUnits, unitAround } from './calendar.ts';
import { goalsOf, isInForce, isSameMeasure } from './goal.ts';
import { GoalBook, type GoalFacts } from './goal-facts.ts';
import { everybody, type Roster, rosterOf, type Subject } from './roster.ts';
import type { Goal, GoalMeasure, Settings } from './settings.ts';

/**
 * The goals that a rep works towards on a day, one for each measure that is in force: the rep's own, else the team's, else
 * everybody's; where one subject has goals for several units, that of the shortest. Sales first, then revenue, then activities in
 * the order of Settings. '' has everybody's. Throws nothing.
 *
 * @example goalsOfRep(log, settings, 'Ann', asOf)[0]?.whose // { kind: 'everybody' }
 */
export function goalsOfRep(log: Log, settings: Settings, rep: string, today: Day): GoalFacts[] {
  const roster = rosterOf(log, settings);
  const inForce = settings.goals.filter((goal) => isInForce(goal, today));
  const books = new Map<CalendarUnit, GoalBook>();
  const bookOf = (unit: CalendarUnit) => {
    const known =
      books.get(unit) ?? new GoalBook(log, settings, unitAround(unit, today, settings.calendar), unit, today);
    books.set(unit, known);
    return known;
  };
  return measuresOf(inForce).flatMap((measure): GoalFacts[] => {
    for (const subject of subjectsOf(rep, roster)) {
      const unit = shortestUnit(inForce, subject, measure, roster);
      if (unit === null) continue;
      const facts = bookOf(unit).factsOf(subject, measure);
      return facts === null ? [] : [facts];
    }
    return [];
  });
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

/** The shortest unit that a subject, or without any goal one of its members, has a goal for. */
function shortestUnit(
  goals: readonly Goal[],
  subject: Subject,
  measure: GoalMeasure,
  roster: Roster,
): CalendarUnit | null {
  const own = goalsOf(goals, subject, measure, roster).map(({ each }) => each);
  const units =
    own.length > 0
      ? own
      : roster.membersOf(subject).flatMap((member) => shortestUnit(goals, member, measure, roster) ?? []);
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
