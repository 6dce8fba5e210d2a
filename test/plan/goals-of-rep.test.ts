import { describe, expect, it } from 'vitest';
import { dayOf, parseIso } from '../../src/log/day.ts';
import { goalsOfRep, measuresOf } from '../../src/plan/goals-of-rep.ts';
import type { Settings } from '../../src/plan/settings.ts';
import { absenceOf, goalOf, repOf, type SmallRow, settingsOf, smallLog } from './small-log.ts';

const reps = [
  repOf('Ann', 'North', { otherSpellings: ['A. Lee'] }),
  repOf('Bo', 'North'),
  repOf('Cy', 'South'),
  repOf('Dee'),
];
const [team, own, firm] = [
  goalOf('North', 'sales', 'month', 100),
  goalOf('Ann', 'sales', 'month', 12),
  goalOf('', 'sales', 'month', 500),
];
/** The goals of a rep on Wednesday, 18 November 2026. */
const goalsOn = (
  rep: string,
  given: Partial<Settings>,
  today = '2026-11-18',
  rows: readonly SmallRow[] = [],
) => {
  const settings = settingsOf({ reps, ...given });
  return goalsOfRep(smallLog(rows, settings), settings, rep, parseIso(today)!);
};
const briefOf = (...asked: Parameters<typeof goalsOn>) =>
  goalsOn(...asked).map(({ measure, whose, unit, target, isSum }) =>
    [
      measure.id === 'activity' ? measure.name : measure.id,
      whose.kind === 'everybody' ? 'everybody' : whose.name,
      unit,
      Math.round(target * 100) / 100,
      ...(isSum ? ['sum'] : []),
    ].join(' '),
  );

describe('goalsOfRep', () => {
  it('goalsOfRep takes the rep’s own goal before the team’s, and the team’s before everybody’s', () => {
    expect(briefOf('Ann', { goals: [firm, team, own] })).toEqual(['sales Ann month 12']);
    expect(briefOf('Bo', { goals: [firm, team, own] })).toEqual(['sales North month 100']);
    expect(briefOf('Cy', { goals: [firm, team, own] })).toEqual(['sales everybody month 500']);
    expect(briefOf('Dee', { goals: [firm, team, own] })).toEqual(['sales everybody month 500']);
  });

  it('goalsOfRep knows the rep under every spelling', () => {
    expect(briefOf(' a. LEE ', { goals: [firm, own] })).toEqual(['sales Ann month 12']);
  });

  it('goalsOfRep gives everybody’s goals to somebody whom nobody knows, and where no rep is named', () => {
    expect(briefOf('Zed', { goals: [own, team, firm] })).toEqual(['sales everybody month 500']);
    expect(briefOf(' ', { goals: [own, team, firm] })).toEqual(['sales everybody month 500']);
  });

  it('goalsOfRep takes a rep who has a team’s name for the rep', () => {
    const goals = [goalOf('North', 'sales', 'month', 100), firm];
    expect(briefOf('north', { goals })).toEqual(['sales everybody month 500']);
  });

  it('goalsOfRep gives nobody a sum of what colleagues set themselves; without a name it is everybody’s', () => {
    const goals = [own, goalOf('Cy', 'sales', 'month', 8)];
    expect(briefOf('Bo', { goals })).toEqual([]);
    expect(briefOf('Dee', { goals })).toEqual([]);
    expect(briefOf('', { goals })).toEqual(['sales everybody month 20 sum']);
  });

  it('goalsOfRep takes the shortest unit that has a goal, also of the members of a sum', () => {
    const units = (['year', 'day', 'quarter', 'week'] as const).map((each) =>
      goalOf('Ann', 'sales', each, 42),
    );
    expect(briefOf('Ann', { goals: units })).toEqual(['sales Ann day 42']);
    expect(briefOf('Ann', { goals: [units[0]!, units[3]!, units[2]!] })).toEqual(['sales Ann week 42']);
    const goals = [own, goalOf('Bo', 'sales', 'week', 5)];
    // Ann's part of the week: 5 of 21 workdays
    expect(briefOf('', { goals })).toEqual(['sales everybody week 7.86 sum']);
  });

  it('goalsOfRep takes sales first, then revenue, then activities in the order of Settings', () => {
    const goals = [
      goalOf('', 'mail', 'day', 5),
      goalOf('Ann', 'call', 'day', 40),
      goalOf('Ann', 'mail', 'week', 25),
      goalOf('North', 'revenue', 'quarter', 9000),
      firm,
    ];
    expect(briefOf('Ann', { goals })).toEqual([
      'sales everybody month 500',
      'revenue North quarter 9000',
      'mail Ann week 25',
      'call Ann day 40',
    ]);
  });

  it('goalsOfRep leaves out what is over and what has not begun', () => {
    const goals = [
      { ...own, to: dayOf(2026, 11, 17) },
      { ...team, from: dayOf(2026, 11, 19) },
      { ...firm, from: dayOf(2026, 11, 18), to: dayOf(2026, 11, 18) },
    ];
    // a month's share of one of its 21 workdays
    expect(briefOf('Ann', { goals })).toEqual(['sales everybody month 23.81']);
    expect(briefOf('Ann', { goals: goals.slice(0, 2) })).toEqual([]);
  });

  it('goalsOfRep gives no goal to a rep whose own one has no workday: on a day off, away all week, or gone', () => {
    const daily = goalOf('Ann', 'sales', 'day', 2);
    expect(briefOf('Ann', { goals: [daily, firm] }, '2026-11-21')).toEqual([]);
    const absences = [absenceOf('Ann', dayOf(2026, 11, 16), dayOf(2026, 11, 20))];
    expect(briefOf('Ann', { goals: [goalOf('Ann', 'sales', 'week', 2)], absences })).toEqual([]);
    const gone = [repOf('Ann', 'North', { to: dayOf(2026, 10, 31) })];
    expect(briefOf('Ann', { goals: [own], reps: gone })).toEqual([]);
  });

  it('goalsOfRep reckons in the unit that holds today, as the calendar has it', () => {
    const goals = [goalOf('Ann', 'sales', 'week', 2)];
    const calendar = { ...settingsOf({}).calendar, weekStart: 7 };
    expect(goalsOn('Ann', { goals, calendar }, '2026-11-18')[0]).toMatchObject({
      from: dayOf(2026, 11, 15),
      to: dayOf(2026, 11, 21),
      elapsed: 2,
    });
  });

  it('goalsOfRep counts what the goal’s subject did', () => {
    const rows: SmallRow[] = [
      ['2026-11-17', 'a. lee', 'sale', 1],
      ['2026-11-18', 'Bo', 'sale', 2],
      ['2026-11-18', 'Cy', 'sale', 4],
    ];
    const [goal] = goalsOn('Bo', { goals: [team] }, '2026-11-18', rows);
    expect([goal!.before.counts.sale, goal!.today.counts.sale]).toEqual([1, 2]);
  });

  it('goalsOfRep is empty without goals', () => {
    expect(goalsOn('Ann', {})).toEqual([]);
  });
});

describe('measuresOf', () => {
  it('measuresOf names each measure once, in any spelling', () => {
    const goals = ['call', 'revenue', 'Call ', 'mail', 'sales', 'revenue'].map((of) =>
      goalOf('', of, 'day', 1),
    );
    expect(measuresOf(goals)).toEqual([
      { id: 'sales' },
      { id: 'revenue' },
      { id: 'activity', name: 'call' },
      { id: 'activity', name: 'mail' },
    ]);
  });
});
