import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, parseIso } from '../../src/log/day.ts';
import { unitAround } from '../../src/plan/calendar.ts';
import { GoalBook } from '../../src/plan/goal-facts.ts';
import { everybody, type Subject } from '../../src/plan/roster.ts';
import type { Settings } from '../../src/plan/settings.ts';
import { absenceOf, goalOf, repOf, type SmallRow, settingsOf, smallLog } from './small-log.ts';

const sales = { id: 'sales' } as const;
const ann: Subject = { kind: 'rep', name: 'Ann' };
const bo: Subject = { kind: 'rep', name: 'Bo' };
const north: Subject = { kind: 'team', name: 'North' };
/** The goals of November 2026 (21 workdays, the 2nd is a Monday) as they stand on one of its days. */
const bookOf = (
  today: string,
  rows: readonly SmallRow[],
  own: Partial<Settings>,
  unit: 'month' | 'week' = 'month',
) => {
  const settings = settingsOf(own);
  const days = unitAround(unit, parseIso(today)!, settings.calendar);
  return new GoalBook(smallLog(rows, settings), settings, days, unit, parseIso(today)!);
};
const team = [
  repOf('Ann', 'North', { otherSpellings: ['A. Lee'] }),
  repOf('Bo', 'North'),
  repOf('Cy', 'South'),
];

describe('GoalBook', () => {
  it('factsOf gives a goal’s target, workdays and days', () => {
    const book = bookOf('2026-11-18', [], { goals: [goalOf('', 'sales', 'month', 50)] });
    expect(book.factsOf(everybody, sales)).toMatchObject({
      measure: sales,
      whose: everybody,
      isSum: false,
      unit: 'month',
      from: dayOf(2026, 11, 1),
      to: dayOf(2026, 11, 30),
      target: 50,
      workdays: 21,
      elapsed: 12,
      isWorkday: true,
      usual: { calls: 0, workdays: expect.any(Number) },
      rates: null,
    });
  });

  it.each([
    ['2026-11-01', 0, false],
    ['2026-11-02', 0, true],
    ['2026-11-21', 15, false],
    ['2026-11-30', 20, true],
  ])('factsOf on %s finds %i workdays over', (today, elapsed, isWorkday) => {
    const book = bookOf(today, [], { goals: [goalOf('', 'sales', 'month', 50)] });
    expect(book.factsOf(everybody, sales)).toMatchObject({ elapsed, isWorkday });
  });

  it.each([
    ['2026-10-31', 0],
    ['2026-12-01', 21],
  ])('factsOf on %s, outside the period, finds %i workdays over and none today', (today, elapsed) => {
    const settings = settingsOf({ goals: [goalOf('', 'sales', 'month', 50)] });
    const rows: SmallRow[] = [
      ['2026-10-31', 'Ann', 'sale', 1],
      ['2026-11-10', 'Ann', 'sale', 2],
      ['2026-12-01', 'Ann', 'sale', 4],
    ];
    const november = unitAround('month', dayOf(2026, 11, 1), settings.calendar);
    const log = smallLog(rows, settings);
    const facts = new GoalBook(log, settings, november, 'month', parseIso(today)!).factsOf(everybody, sales)!;
    expect(facts).toMatchObject({ elapsed, isWorkday: false });
    expect(facts.before.counts.sale).toBe(elapsed === 0 ? 0 : 2);
    expect(facts.today.counts.sale).toBe(0);
  });

  it('factsOf tells what was done until last night from what was done today, and leaves out what is dated later', () => {
    const rows: SmallRow[] = [
      ['2026-10-31', '', 'sale', 100, '', 1000],
      ['2026-11-01', '', 'sale', 1, '', 10.5],
      ['2026-11-17', '', 'upsell', 2, '', 0.25],
      ['2026-11-17', '', 'mail', 5, '', 99],
      ['2026-11-18', '', 'sale', 4, '', 40],
      ['2026-11-19', '', 'sale', 200, '', 2000],
    ];
    const facts = bookOf('2026-11-18', rows, { goals: [goalOf('', 'sales', 'month', 50)] }).factsOf(
      everybody,
      sales,
    )!;
    expect(facts.before).toEqual({
      counts: { call: 0, appointment: 0, sale: 1, upsell: 2, mail: 5 },
      cents: 1075,
    });
    expect(facts.today).toEqual({
      counts: { call: 0, appointment: 0, sale: 4, upsell: 0, mail: 0 },
      cents: 4000,
    });
  });

  it('factsOf counts the rows of the subject under every spelling', () => {
    const rows: SmallRow[] = [
      ['2026-11-10', 'Ann', 'sale', 1],
      ['2026-11-10', ' a. LEE', 'sale', 2, 'b2b'],
      ['2026-11-10', 'Bo', 'sale', 4, 'B2B'],
      ['2026-11-10', 'Cy', 'sale', 8],
      ['2026-11-10', '', 'sale', 16, 'B2C'],
    ];
    const goals = ['', 'Ann', 'North', 'B2B', 'Dee'].map((who) => goalOf(who, 'sales', 'month', 50));
    const book = bookOf('2026-11-18', rows, { reps: [...team, repOf('Dee')], goals });
    const doneBy = (subject: Subject) => book.factsOf(subject, sales)!.before.counts.sale;
    expect(doneBy(everybody)).toBe(31);
    expect(doneBy(ann)).toBe(3);
    expect(doneBy(north)).toBe(7);
    expect(doneBy({ kind: 'segment', name: 'b2b' })).toBe(6);
    expect(doneBy({ kind: 'rep', name: 'Dee' })).toBe(0);
  });

  it('factsOf is null without a goal of the measure, and for a rep who has none of their own', () => {
    const book = bookOf('2026-11-18', [], { reps: team, goals: [goalOf('', 'sales', 'month', 50)] });
    expect(book.factsOf(everybody, { id: 'revenue' })).toBeNull();
    expect(book.factsOf(ann, sales)).toBeNull();
    expect(book.factsOf(north, sales)).toBeNull();
  });

  it('factsOf counts a goal from the 16th from that day on', () => {
    const rows: SmallRow[] = [
      ['2026-11-15', '', 'sale', 30],
      ['2026-11-16', '', 'sale', 4],
    ];
    const goals = [goalOf('', 'sales', 'month', 42, { from: dayOf(2026, 11, 16) })];
    const at = (today: string) => bookOf(today, rows, { goals }).factsOf(everybody, sales);
    const days = { from: dayOf(2026, 11, 16), to: dayOf(2026, 11, 30), target: 22, workdays: 11 };
    expect(at('2026-11-10')).toMatchObject({ ...days, elapsed: 0, isWorkday: false });
    expect(at('2026-11-10')!.before.counts.sale).toBe(0);
    expect(at('2026-11-18')).toMatchObject({ ...days, elapsed: 2, isWorkday: true });
    expect(at('2026-11-18')!.before.counts.sale).toBe(4);
  });

  it('factsOf ends a goal with the days of its rep', () => {
    const reps = [repOf('Ann', '', { from: dayOf(2026, 11, 9), to: dayOf(2026, 11, 13) })];
    const goals = [goalOf('Ann', 'sales', 'month', 42)];
    expect(bookOf('2026-11-12', [], { reps, goals }).factsOf(ann, sales)).toMatchObject({
      from: dayOf(2026, 11, 9),
      to: dayOf(2026, 11, 13),
      target: 10,
      workdays: 5,
      elapsed: 3,
      isWorkday: true,
    });
    expect(bookOf('2026-11-16', [], { reps, goals }).factsOf(ann, sales)).toMatchObject({
      elapsed: 5,
      isWorkday: false,
    });
    expect(bookOf('2026-12-01', [], { reps, goals }).factsOf(ann, sales)).toBeNull();
  });

  it('factsOf takes absences out of the rep’s days, under any spelling, and of nobody else’s', () => {
    const own = {
      reps: team,
      goals: [...['Ann', 'Bo', 'North', ''].map((who) => goalOf(who, 'sales', 'month', 42))],
      absences: [
        absenceOf('a. lee', dayOf(2026, 11, 6), dayOf(2026, 11, 9)),
        absenceOf('North', dayOf(2026, 11, 2), dayOf(2026, 11, 3)),
        absenceOf('', dayOf(2026, 11, 2), dayOf(2026, 11, 3)),
        absenceOf('Zed', dayOf(2026, 11, 2), dayOf(2026, 11, 3)),
      ],
    };
    const book = bookOf('2026-11-09', [], own);
    expect(book.factsOf(ann, sales)).toMatchObject({
      target: 42,
      workdays: 19,
      elapsed: 4,
      isWorkday: false,
    });
    for (const subject of [bo, north, everybody]) {
      expect(book.factsOf(subject, sales)).toMatchObject({
        target: 42,
        workdays: 21,
        elapsed: 5,
        isWorkday: true,
      });
    }
  });

  it('factsOf sums the goals of a team’s reps, and of everybody’s teams and other reps', () => {
    const goals = [
      goalOf('Ann', 'sales', 'month', 10),
      goalOf('A. Lee', 'sales', 'month', 11),
      goalOf('Bo', 'sales', 'week', 5),
      goalOf('Cy', 'sales', 'month', 7),
      goalOf('Dee', 'sales', 'month', 0.5),
      goalOf('B2B', 'sales', 'month', 100),
    ];
    const rows: SmallRow[] = [
      ['2026-11-17', 'Dee', 'sale', 1, 'B2B'],
      ['2026-11-17', 'Ann', 'sale', 2],
    ];
    const book = bookOf('2026-11-18', rows, { reps: team, goals });
    // Bo: five a week are one a workday
    expect(book.factsOf(north, sales)).toMatchObject({ target: 32, isSum: true, workdays: 21 });
    expect(book.factsOf(everybody, sales)).toMatchObject({ target: 39.5, isSum: true });
    expect(book.factsOf(everybody, sales)!.before.counts.sale).toBe(3);
  });

  it('factsOf takes a team’s own goal before its reps’, for everybody too', () => {
    const goals = [
      goalOf('Ann', 'sales', 'month', 10),
      goalOf('North', 'sales', 'month', 40),
      goalOf('Cy', 'sales', 'month', 7),
    ];
    const book = bookOf('2026-11-18', [], { reps: team, goals });
    expect(book.factsOf(north, sales)).toMatchObject({ target: 40, isSum: false });
    expect(book.factsOf(everybody, sales)).toMatchObject({ target: 47, isSum: true });
  });

  it('factsOf lets a sum last from the first to the last day of its parts', () => {
    const goals = [
      goalOf('Ann', 'sales', 'day', 1, { from: dayOf(2026, 11, 9), to: dayOf(2026, 11, 10) }),
      goalOf('Bo', 'sales', 'day', 1, { from: dayOf(2026, 11, 16), to: dayOf(2026, 11, 17) }),
    ];
    expect(bookOf('2026-11-18', [], { reps: team, goals }).factsOf(north, sales)).toMatchObject({
      target: 4,
      from: dayOf(2026, 11, 9),
      to: dayOf(2026, 11, 17),
      workdays: 7,
      elapsed: 7,
    });
  });

  describe('usual', () => {
    // August to October 2026: 21 + 22 + 22 workdays
    const goals = [goalOf('Ann', 'sales', 'month', 10), goalOf('', 'sales', 'month', 10)];
    const rows: SmallRow[] = [
      ['2026-07-31', 'Ann', 'call', 1000],
      ['2026-08-01', 'Ann', 'call', 30],
      ['2026-10-31', 'Ann', 'call', 100],
      ['2026-10-05', 'Bo', 'call', 65],
      ['2026-11-01', 'Ann', 'call', 1000],
    ];

    it('usual calls are the calls and the workdays of the last three closed months', () => {
      const book = bookOf('2026-11-18', rows, { goals });
      expect(book.factsOf(ann, sales)?.usual).toEqual({ calls: 130, workdays: 65 });
      expect(book.factsOf(everybody, sales)?.usual).toEqual({ calls: 195, workdays: 65 });
    });

    it('usual calls leave the days out on which the rep was away', () => {
      const absences = [absenceOf('Ann', dayOf(2026, 10, 1), dayOf(2026, 10, 31))];
      expect(bookOf('2026-11-18', rows, { goals, absences }).factsOf(ann, sales)?.usual).toEqual({
        calls: 130,
        workdays: 43,
      });
    });

    it('usual calls of a rep who joined within them count since then', () => {
      const reps = [repOf('Ann', '', { from: dayOf(2026, 10, 19) })];
      expect(bookOf('2026-11-18', rows, { goals, reps }).factsOf(ann, sales)?.usual).toEqual({
        calls: 100,
        workdays: 10,
      });
    });

    it('usual calls of a log that began within them count since then', () => {
      // from 19 October 10 workdays
      const begun: SmallRow[] = [
        ['2026-10-30', 'Ann', 'call', 150],
        ['2026-10-19', 'Bo', 'call', 50],
      ];
      const book = bookOf('2026-11-18', begun, { goals });
      expect(book.factsOf(ann, sales)?.usual).toEqual({ calls: 150, workdays: 10 });
      expect(book.factsOf(everybody, sales)?.usual).toEqual({ calls: 200, workdays: 10 });
    });

    it('usual calls are none of a rep who joined later, was always away, or made none', () => {
      const joined = { goals, reps: [repOf('Ann', '', { from: dayOf(2026, 11, 2) })] };
      expect(bookOf('2026-11-18', rows, joined).factsOf(ann, sales)?.usual.calls).toBe(0);
      const away = { goals, absences: [absenceOf('Ann', dayOf(2026, 8, 1), dayOf(2026, 10, 31))] };
      expect(bookOf('2026-11-18', rows, away).factsOf(ann, sales)?.usual.calls).toBe(0);
      expect(bookOf('2026-11-18', [rows[4]!], { goals }).factsOf(ann, sales)?.usual.calls).toBe(0);
    });
  });

  describe('ratesOf', () => {
    const ratesOf = (subject: Subject, rows: readonly SmallRow[]) =>
      bookOf('2026-11-18', rows, { reps: team }).ratesOf(subject);
    const months = { from: dayOf(2026, 8, 1), to: dayOf(2026, 10, 31) };
    const ofAnn: SmallRow[] = [
      ['2026-08-01', 'Ann', 'call', 20],
      ['2026-09-09', 'Ann', 'appointment', 7],
      ['2026-10-31', 'Ann', 'sale', 5, '', 12.34],
    ];
    const ofBo: SmallRow[] = [
      ['2026-10-31', 'Bo', 'call', 80],
      ['2026-10-31', 'Bo', 'sale', 4, '', 100],
    ];

    it('ratesOf gives the subject’s own numbers of the last three closed months where they are measured', () => {
      expect(ratesOf(ann, ofAnn)).toEqual({
        whose: 'own',
        days: months,
        calls: 20,
        sales: 5,
        cents: 1234,
        stages: [20, 7, 5],
      });
      expect(ratesOf(north, [...ofAnn, ...ofBo])).toMatchObject({ whose: 'own', calls: 100, sales: 9 });
    });

    it('ratesOf gives everybody’s where the subject’s are too few', () => {
      expect(ratesOf(bo, [...ofAnn, ...ofBo])).toEqual({
        whose: 'everybody',
        days: months,
        calls: 100,
        sales: 9,
        cents: 11_234,
        stages: [100, 7, 9],
      });
    });

    it('ratesOf calls everybody’s own numbers everybody’s', () => {
      expect(ratesOf(everybody, ofAnn)).toMatchObject({ whose: 'everybody', days: months });
    });

    it('ratesOf gives those of the whole log until last night where nothing was measured of late', () => {
      const rows: SmallRow[] = [
        ['2024-02-29', 'Cy', 'call', 30],
        ['2024-02-29', 'Cy', 'sale', 6],
        ['2026-11-17', 'Bo', 'call', 1],
        ['2026-11-18', 'Bo', 'call', 100],
        ['2026-11-19', 'Bo', 'call', 1000],
      ];
      expect(ratesOf(ann, rows)).toMatchObject({ whose: 'everybody', days: null, calls: 31, sales: 6 });
    });

    it.each([
      ['19 calls', 19, 5],
      ['4 sales', 40, 4],
      ['4 calls without one', 20, 16],
      ['no calls', 0, 30],
      ['more sales than calls', 30, 60],
    ])('ratesOf is null with %s', (_, calls, made) => {
      const rows = [
        ['2026-10-01', 'Ann', 'call', calls],
        ['2026-10-01', 'Ann', 'sale', made],
      ].filter(([, , , count]) => count !== 0) as unknown as SmallRow[];
      expect(ratesOf(ann, rows)).toBeNull();
    });

    it('ratesOf is null without a log', () => {
      expect(ratesOf(everybody, [])).toBeNull();
    });
  });

  it('factsOf a sum are the targets of its members', () => {
    const who = fc.constantFrom('Ann', 'Bo', 'Cy', 'Dee', 'Zed');
    const date = fc.option(fc.integer({ min: dayOf(2026, 10, 20), max: dayOf(2026, 12, 10) }), { nil: null });
    const goals = fc.array(
      fc
        .tuple(
          who,
          fc.constantFrom('day', 'week', 'month', 'year'),
          fc.integer({ min: 1, max: 99 }),
          date,
          date,
        )
        .map(([name, each, amount, from, to]) => goalOf(name, 'sales', each, amount, { from, to })),
    );
    fc.assert(
      fc.property(goals, (any) => {
        const book = bookOf('2026-11-18', [], { reps: [...team, repOf('Dee')], goals: any });
        const targetOf = (subject: Subject) => book.factsOf(subject, sales)?.target ?? 0;
        const sumOf = (subject: Subject) =>
          book.roster.membersOf(subject).reduce((sum, member) => sum + targetOf(member), 0);
        for (const subject of [north, everybody]) expect(targetOf(subject)).toBeCloseTo(sumOf(subject), 9);
      }),
      { numRuns: 50 },
    );
  });
});
