import { describe, expect, it } from 'vitest';
import { isoOf, parseIso } from '../../src/log/day.ts';
import { nameKey } from '../../src/log/names.ts';
import type { CalendarUnit } from '../../src/plan/calendar.ts';
import { callsPerWorkday } from '../../src/plan/forecast.ts';
import { GoalBook, type GoalFacts } from '../../src/plan/goal-facts.ts';
import { goalsOfRep, measuresOf } from '../../src/plan/goals-of-rep.ts';
import { everybody, type Roster, rosterOf, type Subject } from '../../src/plan/roster.ts';
import type { GoalMeasure } from '../../src/plan/settings.ts';
import { type DayNeed, type Standing, standingOf } from '../../src/plan/standing.ts';
import { csvRows } from '../metric/csv.ts';
import { caseNames, goalsCase } from './goals-cases.ts';

type Line = Record<string, string>;
const lines = csvRows<string>('goals/expected.csv');
const lineOf = (parts: readonly unknown[]) => parts.join(' | ');
const placeOf = (line: Line) =>
  lineOf(['today', 'unit', 'asked from', 'asked to', 'kind', 'name', 'measure'].map((part) => line[part]));
const places = new Set(['case', 'today', 'unit', 'asked from', 'asked to', 'kind', 'name', 'measure']);
/** Binary fractions against exact ones; chances against SciPy's sums of many terms. */
const within = 1e-9;

describe('GoalBook and standingOf, against Python and SciPy', () => {
  it('GoalBook and standingOf are compared in tens of thousands of values', () => {
    const values = lines.flatMap((line) => Object.keys(line).filter((column) => !places.has(column)));
    expect(values.length).toBeGreaterThan(50_000);
  });

  it.each(caseNames)('GoalBook and standingOf give how every goal of the case "%s" stands', (name) => {
    const { log, settings, counting } = goalsCase(name);
    const roster = rosterOf(log, settings);
    const own = new Map(lines.filter((line) => line.case === name).map((line) => [placeOf(line), line]));
    const differences: string[] = [];
    const asked = new Set(
      [...own.values()].map((line) =>
        ['today', 'unit', 'asked from', 'asked to'].map((part) => line[part]).join(' '),
      ),
    );
    const measures = measuresOf(settings.goals);
    for (const ask of asked) {
      const [today, unit, from, to] = ask.split(' ') as [string, CalendarUnit, string, string];
      const days = { from: parseIso(from)!, to: parseIso(to)! };
      const book = new GoalBook(log, settings, days, unit, parseIso(today)!);
      for (const measure of measures) {
        for (const subject of subjectsOf(roster, log.names.segments.shown)) {
          const subjectName = subject.kind === 'everybody' ? '' : nameKey(subject.name);
          const place = lineOf([today, unit, from, to, subject.kind, subjectName, idOf(measure)]);
          const line = own.get(place);
          own.delete(place);
          const facts = book.factsOf(subject, measure);
          if (!facts || !line) {
            if (facts || line) differences.push(`${place}: ${facts ? 'a goal' : 'none'}, Python otherwise`);
            continue;
          }
          for (const [column, got] of Object.entries(shown(facts, standingOf(facts, counting)))) {
            if (!isSame(got, line[column]!))
              differences.push(`${place}: ${column} ${got}, Python ${line[column]}`);
          }
        }
      }
    }
    expect(differences).toEqual([]);
    expect([...own.keys()]).toEqual([]);
  });

  it('GoalBook and standingOf are compared in every column', () => {
    const { log, settings, counting } = goalsCase('rounds');
    const day = parseIso('2026-11-12')!;
    const facts = new GoalBook(log, settings, { from: day, to: day }, 'month', day).factsOf(
      { kind: 'rep', name: 'Ann' },
      { id: 'sales' },
    )!;
    expect(Object.keys(shown(facts, standingOf(facts, counting))).sort()).toEqual(
      Object.keys(lines[0]!)
        .filter((column) => !places.has(column))
        .sort(),
    );
  });
});

describe('goalsOfRep, against Python', () => {
  const reps = csvRows<'case' | 'today' | 'rep' | 'goals'>('goals/reps.csv');

  it.each(caseNames)('goalsOfRep finds what each rep of the case "%s" works towards', (name) => {
    const { log, settings } = goalsCase(name);
    const own = reps.filter((line) => line.case === name);
    const got = own.map((line) => ({
      ...line,
      goals: goalsOfRep(log, settings, line.rep, parseIso(line.today)!)
        .map(({ measure, whose, unit }) =>
          [idOf(measure), whose.kind, whose.kind === 'everybody' ? '' : nameKey(whose.name), unit]
            .join('/')
            .replaceAll(' ', '_'),
        )
        .join(' '),
    }));
    expect(own.length).toBeGreaterThan(0);
    expect(got).toEqual(own);
  });
});

function idOf(measure: GoalMeasure): string {
  return measure.id === 'activity' ? nameKey(measure.name) : measure.id;
}

function subjectsOf(roster: Roster, segments: readonly string[]): Subject[] {
  return [
    everybody,
    ...roster.teams.map((name): Subject => ({ kind: 'team', name })),
    ...roster.reps.map((name): Subject => ({ kind: 'rep', name })),
    ...segments.map((name): Subject => ({ kind: 'segment', name })),
  ];
}

type Shown = string | number | null | undefined;

/** The columns of expected.csv. */
function shown(facts: GoalFacts, standing: Standing): Record<string, Shown> {
  const { rates } = facts;
  const aDay = standing.needed;
  const yesNo = (is: boolean) => (is ? 'yes' : 'no');
  const stageOf = (need: DayNeed | null) => (need ? `${need.needed}/${need.done}` : '-');
  const [needed, likely, sure] = standing.odds;
  return {
    isSum: yesNo(facts.isSum),
    from: isoOf(facts.from),
    to: isoOf(facts.to),
    target: facts.target,
    workdays: facts.workdays,
    elapsed: facts.elapsed,
    isWorkday: yesNo(facts.isWorkday),
    actual: standing.actual,
    attainment: standing.attainment,
    expectedToDate: standing.expectedToDate,
    pace: standing.pace,
    missing: standing.missing,
    workdaysLeft: standing.workdaysLeft,
    rateOf: rates?.whose,
    rateFrom: rates?.days && isoOf(rates.days.from),
    k: rates?.sales,
    n: rates?.calls,
    money: rates && rates.cents / 100,
    neededADay: aDay.amount,
    callsADayNeeded: aDay.calls,
    stagesADay: aDay.calls === null ? null : aDay.stages.map((need) => need ?? '-').join(' '),
    needed: standing.day?.needed,
    done: standing.day?.done,
    callsNeeded: standing.calls?.needed,
    callsDone: standing.calls?.done,
    stages: standing.calls ? standing.stages.map(stageOf).join(' ') : null,
    usualCalls: facts.usual.calls > 0 ? callsPerWorkday({ calls: 0, elapsed: 0 }, facts.usual) : null,
    callsADay: standing.asSoFar?.callsPerDay,
    planned: standing.asSoFar?.calls,
    chance: standing.asSoFar?.chance,
    'calls needed': needed?.calls,
    'a day needed': needed?.callsPerDay,
    'chance needed': needed?.chance,
    'calls 80': likely?.calls,
    'a day 80': likely?.callsPerDay,
    'calls 90': sure?.calls,
    'a day 90': sure?.callsPerDay,
  };
}

function isSame(got: Shown, wanted: string): boolean {
  if (got === null || got === undefined) return wanted === '';
  if (typeof got === 'string' || wanted === '') return got === wanted;
  return Math.abs(got - Number(wanted)) <= within * Math.max(Math.abs(Number(wanted)), 1e-3);
}
