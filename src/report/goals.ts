import type { Words } from '../locale/words.ts';
import type { Day } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import { GoalBook, type GoalFacts } from '../plan/goal-facts.ts';
import { measuresOf } from '../plan/goals-of-rep.ts';
import type { Period } from '../plan/period.ts';
import { everybody, type Roster, type Subject } from '../plan/roster.ts';
import type { GoalMeasure, Settings } from '../plan/settings.ts';
import { type Counting, type Standing, standingOf } from '../plan/standing.ts';
import { type Days, unitOfLength } from '../plan/target.ts';
import { goalNotes } from './goal-notes.ts';
import { byName } from './shown-names.ts';

/** Longer periods have no goal of their own. */
const mostDays = 732;

/** A goal of somebody in the period, and how it stands. */
export interface GoalLine {
  facts: GoalFacts;
  standing: Standing;
}

/** How the goals of a period stand. */
export interface GoalsReport {
  /** Everybody's goal: of sales, else of what Settings name first. */
  main: GoalLine | null;
  /** What goals count, and who has one: reps, teams and segments by name, everybody last. */
  tables: readonly { measure: GoalMeasure; lines: readonly GoalLine[] }[];
  /** The period is over: nothing is left to do for its goals. */
  isOver: boolean;
  notes: readonly string[];
}

/** The goals of a period with both ends; null where none is set, or for a period that is open or very long. */
export function goalsReport(
  log: Log,
  settings: Settings,
  { from, to }: Period,
  today: Day,
  words: Words,
): GoalsReport | null {
  if (from === null || to === null || to - from >= mostDays || settings.goals.length === 0) return null;
  const days = { from, to };
  const book = new GoalBook(log, settings, days, unitOfLength(days), today);
  const counting = countingOf(log);
  const tables = measuresOf(settings.goals).flatMap((measure) => {
    const lines = subjectsOf(book.roster, log, words.tag).flatMap((subject): GoalLine[] => {
      const facts = book.factsOf(subject, measure);
      return facts === null ? [] : [{ facts, standing: standingOf(facts, counting) }];
    });
    return lines.length === 0 ? [] : [{ measure, lines }];
  });
  const ofAll = tables.flatMap(({ lines }) => lines.filter(({ facts }) => facts.whose.kind === 'everybody'));
  return {
    main: ofAll[0] ?? null,
    tables,
    isOver: to < today,
    notes: goalNotes({ settings, days, tables, roster: book.roster }, words),
  };
}

/** Sales of a month that Settings ask of everybody, in the month of a day; null without such a goal. */
export function monthlyTarget(log: Log, settings: Settings, month: Days, today: Day): number | null {
  const book = new GoalBook(log, settings, month, 'month', today);
  return book.factsOf(everybody, { id: 'sales' })?.target ?? null;
}

function countingOf({ catalogue }: Log): Counting {
  const named = (kinds: readonly number[]) => kinds.map((kind) => catalogue.kinds[kind]!.name);
  return {
    attempts: named(catalogue.kindsOfRole('attempt')),
    sales: named(catalogue.kindsOfRole('sale')),
    stages: catalogue.stages().map(({ kinds }) => named(kinds)),
  };
}

function subjectsOf({ reps, teams }: Roster, { names }: Log, tag: string): Subject[] {
  const sorted = (kind: 'rep' | 'team' | 'segment', all: readonly string[]) =>
    byName([...all.keys()], all, tag).map((at): Subject => ({ kind, name: all[at]! }));
  return [
    ...sorted('rep', reps),
    ...sorted('segment', names.segments.shown),
    ...sorted('team', teams),
    everybody,
  ];
}
