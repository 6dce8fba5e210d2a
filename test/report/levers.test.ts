import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { dayOf } from '../../src/log/day.ts';
import { basisOf } from '../../src/report/basis.ts';
import { leversOf, stepName, yearOf } from '../../src/report/levers.ts';
import { layOut } from '../../src/report/page/layout.ts';
import type { TypedInputs } from '../../src/report/report.ts';
import { logOf as prospectLog, type Row } from '../metric/log-of.ts';
import { everything, type LogRow, reportOf } from './report-of.ts';

/** A quarter of 840 calls, 168 appointments, 54 sales, then the article's month. */
const rows: LogRow[] = [
  ['2026-07-03', 'Ann', 'cold call', 840],
  ['2026-07-06', 'Ann', 'appointment set', 168],
  ['2026-07-06', 'Ann', 'sale', 54, 64_800],
  ['2026-11-02', 'Ann', 'cold call', 1000],
  ['2026-11-02', 'Ann', 'appointment set', 150],
  ['2026-11-02', 'Ann', 'sale', 50, 60_000],
];
const november = { from: dayOf(2026, 11, 1), to: dayOf(2026, 11, 30) };
const typed: TypedInputs = {
  target: 50,
  rate: null,
  workdays: null,
  confidence: null,
  benchmarks: {},
  refusals: [],
};
const report = (more: Partial<TypedInputs> = {}, words = languages.en) =>
  reportOf(rows, november, words, dayOf(2026, 12, 1), { typed: { ...typed, ...more } });

describe('leversOf', () => {
  it('leversOf holds each step to its best quarter; the one with most headroom comes first', () => {
    const { rows: levers } = report().levers;
    // By hand: 20 % ÷ 15 % = 1.33; 54 of 168 is 32.1 %, below 33.3 %: no headroom.
    expect(levers.map(({ benchmark, rate }) => [benchmark?.share, rate])).toEqual([
      [0.2, 0.15],
      [54 / 168, 1 / 3],
    ]);
    expect(levers[0]!.benchmark).toMatchObject({ from: 'quarter', k: 168, n: 840, isLuck: false });
  });

  it.each([
    ['the quarter itself', dayOf(2026, 7, 1), dayOf(2026, 9, 30), null],
    ['a month of it', dayOf(2026, 7, 1), dayOf(2026, 7, 31), null],
    ['days that end in it', dayOf(2026, 6, 1), dayOf(2026, 9, 29), null],
    ['a half-year with it', dayOf(2026, 7, 1), dayOf(2026, 12, 31), 0.2],
    ['everything logged', null, null, 0.2],
    ['the next quarter', dayOf(2026, 10, 1), dayOf(2026, 12, 31), 0.2],
  ])('leversOf holds no period to a quarter that is the same days: %s', (_, from, to, share) => {
    const { funnel, levers } = reportOf(rows, { from, to });
    const [step] = levers.rows.filter((row) => row.to === 'appointment set');
    expect(step!.benchmark?.share ?? null).toBe(share);
    expect(funnel[1]!.best === null).toBe(share === null);
  });

  it('leversOf holds everything logged to no quarter that is all of it', () => {
    expect(reportOf(rows.slice(0, 3)).levers.rows.map(({ benchmark }) => benchmark)).toEqual([null, null]);
  });

  it('leversOf counts a year: the stages of twelve months and deals that carry a value', () => {
    const { year, deals } = report().levers;
    expect(year).toEqual([1840, 318, 104]);
    expect(deals).toEqual({ cents: 12_480_000, sales: 104 }); // 1200 each
  });

  it('leversOf counts the last year of the log where an open period ends long after it', () => {
    const { year } = reportOf(rows, everything, languages.en, dayOf(2030, 1, 1)).levers;
    expect(year).toEqual([1840, 318, 104]);
  });

  it('leversOf takes the manager’s number before the best quarter, whatever the case of the step’s name', () => {
    const step = stepName({ from: 'appointment set', to: 'sale' });
    const [first] = report({ benchmarks: { [step]: 0.5 } }).levers.rows;
    expect([first!.to, first!.benchmark]).toEqual(['sale', { from: 'manager', share: 0.5, isLuck: false }]);
  });

  it('leversOf ranks no step that is measured too poorly', () => {
    const few = reportOf(
      [
        ['2026-11-02', 'Ann', 'cold call', 100],
        ['2026-11-02', 'Ann', 'appointment set', 4],
      ],
      november,
    );
    expect(few.levers.rows).toEqual([]);
  });
});

describe('addLevers', () => {
  it('addLevers speaks of luck only where there is something to gain', () => {
    const { rows: pageRows } = layOut(report(), { before: '$', after: '' }, languages.en);
    const sources = pageRows.flatMap(({ cells }) => cells.map(({ value }) => String(value ?? '')));
    // One sale in three is above the best quarter's 54 of 168.
    expect(sources.filter((text) => text.startsWith('own best'))).toEqual([
      'own best, Jul–Sep 2026 (168 of 840)',
      'own best, Jul–Sep 2026 (54 of 168)',
    ]);
  });
});

describe('what a lever brings in a year', () => {
  /** November's one sale in `set` appointments of 1000 calls. */
  const yearCells = (set: number) => {
    const thin = [
      ['2026-11-02', 'Ann', 'cold call', 1000],
      ['2026-11-02', 'Ann', 'appointment set', set],
      ['2026-11-02', 'Ann', 'sale', 1, 1200],
    ];
    const { rows: pageRows } = layOut(reportOf(thin, november), { before: '$', after: '' }, languages.en);
    const { cells } = pageRows.find(({ cells: [first] }) => first?.value === 'Cold call → appointment set')!;
    return cells.filter(({ column }) => column >= 10).map(({ formula }) => formula !== undefined);
  };

  it('addLevers leaves sales and money a year blank where a later step has fewer than 20 entries', () => {
    expect(yearCells(19)).toEqual([false, false]);
    expect(yearCells(20)).toEqual([true, true]);
  });
});

/** Twenty won after ten days, twenty not, in the month before the youngest that can be counted; one too young. */
const contact = (day: string, prospect: string): Row => ({ day, is: 'coldCall', prospect });
const names = Array.from({ length: 40 }, (_, at) => `p${at}`);
const followed = prospectLog([
  ...names.map((name) => contact('2026-11-02', name)),
  ...names.slice(0, 20).map((prospect): Row => ({ day: '2026-11-12', is: 'sale', prospect })),
  contact('2026-11-22', 'young'),
  contact('2025-11-20', 'old'),
  contact('2025-11-21', 'just'),
]);

describe('a year by first contact', () => {
  it('yearOf ends with the youngest prospects that are old enough', () => {
    // Nine of ten won cycles end within 10 days.
    const today = dayOf(2026, 11, 30);
    const basis = basisOf('cohort', followed, november, today);
    expect(yearOf(followed, november, basis, today)).toEqual({
      from: dayOf(2025, 11, 21),
      to: dayOf(2026, 11, 20),
    });
    const { year } = leversOf(followed, [], november, basis, today, {});
    expect([year[0], year.at(-1)]).toEqual([41, 20]);
  });
});

describe('adviceFor by first contact', () => {
  it('adviceFor counts prospects, not the plan’s calls', () => {
    const benchmarks = { [stepName({ from: 'coldcall', to: 'appointmentset' })]: 0.6 };
    const { advice, plan } = reportOf([], november, languages.en, dayOf(2026, 11, 30), {
      log: followed,
      basis: 'cohort',
      typed: { ...typed, rate: 0.05, benchmarks },
    });
    expect(plan.stageNeeds).toBe('counts');
    // By hand: 20 of 40 prospects are sold, 50 sales take 100; × 50 % ÷ 60 % is 83.3; 100 and 84 ÷ 21 workdays. Wilson: 35 % to 65 %.
    expect(advice.headline).toBe(
      'Raise coldCall → appointmentSet from 50.0% to 60.0% (could be luck): 84 (coldCall) instead of 100, 4 a workday instead of 5.',
    );
  });
});

describe('adviceFor with benchmarks', () => {
  it('adviceFor says what the article says: 15 % to 20 %, 750 calls instead of 1000, 36 a day instead of 48', () => {
    const { headline, more, notes } = report().advice;
    expect(headline).toBe(
      'Raise cold call → appointment set from 15.0% to 20.0%: 750 calls instead of 1,000, 36 a workday instead of 48.',
    );
    expect(more).toEqual([]);
    expect(notes[0]).toContain('The lowest rate, as a second opinion, names the same step.');
  });

  it.each([
    ['where it is the same a day', 2, '%: 30 calls instead of 40.'], // 2 ÷ 21 workdays either way
    ['where the calls are the same', 0.05, '%.'], // 0.75 and 1 call are one call
  ])('adviceFor leaves out what a step saves %s', (_, target, end) => {
    expect(report({ target }).advice.headline).toBe(
      `Raise cold call → appointment set from 15.0% to 20.0${end}`,
    );
  });

  it('adviceFor says it in Ukrainian, with the right forms', () => {
    expect(report({}, languages.uk).advice.headline.replace(/\u00a0/g, ' ')).toBe(
      'Підвищте «cold call → appointment set» з 15,0% до 20,0%: 750 дзвінків замість 1 000, 36 на робочий день замість 48.',
    );
    expect(report({ target: 1 }, languages.uk).advice.headline).toContain(': 15 дзвінків замість 20.');
  });

  it('adviceFor orders several and names the lowest rate where it is another step', () => {
    const step = stepName({ from: 'appointment set', to: 'sale' });
    const { headline, more, notes } = report({ benchmarks: { [step]: 0.5 } }).advice;
    expect(headline).toBe(
      'Raise appointment set → sale from 33.3% to 50.0%: 667 calls instead of 1,000, 32 a workday instead of 48.',
    );
    expect(more).toEqual([
      'Raise cold call → appointment set from 15.0% to 20.0%: 750 calls instead of 1,000, 36 a workday instead of 48.',
    ]);
    expect(notes[0]).toContain('is cold call → appointment set: 150 of 1,000 (15.0%).');
  });

  it('layOut numbers several steps, and no sentence that stands alone', () => {
    const step = stepName({ from: 'appointment set', to: 'sale' });
    const said = (written: ReturnType<typeof report>) =>
      layOut(written, { before: '$', after: '' }, languages.en)
        .rows.map(({ cells: [first] }) => String(first?.value ?? ''))
        .filter((text) => text.includes('Raise '))
        .map((text) => text.slice(0, 8));
    expect(said(report({ benchmarks: { [step]: 0.5 } }))).toEqual(['1. Raise', '2. Raise']);
    expect(said(report())).toEqual(['Raise co']);
  });

  it.each([
    ['target', -50],
    ['rate', -0.05],
    ['rate', 0],
    ['rate', 5],
    ['workdays', 0],
    ['workdays', 0.5],
    ['workdays', -21],
  ])('adviceFor counts no calls with a %s of %d, as the cells beside it', (input, value) => {
    expect(report({ [input]: value }).advice.headline).toBe(
      'Raise cold call → appointment set from 15.0% to 20.0%.',
    );
  });

  it('adviceFor says when a difference could be luck, and when there is nothing to gain', () => {
    const [call, meeting] = [
      stepName({ from: 'cold call', to: 'appointment set' }),
      stepName({ from: 'appointment set', to: 'sale' }),
    ];
    expect(report({ benchmarks: { [call]: 0.17, [meeting]: 0.3 } }).advice.headline).toContain(
      // Wilson 95 %: 12.9 % to 17.3 %; the year has 168 + 150 of 840 + 1000, 17.3 %; 150 ÷ 0.17 = 882.4
      'from 15.0% to 17.0% (could be luck; the last 12 months are at it): 883 calls',
    );
    expect(report({ benchmarks: { [call]: 0.1, [meeting]: 0.3 } }).advice.headline).toBe(
      languages.en.summary.advice.nothingToGain,
    );
  });
});
