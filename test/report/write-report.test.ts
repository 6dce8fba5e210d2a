import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { Catalogue } from '../../src/log/catalogue.ts';
import { dayOf } from '../../src/log/day.ts';
import { readLog } from '../../src/log/read-log.ts';
import type { Period } from '../../src/plan/period.ts';
import { defaultWeek } from '../../src/plan/workdays.ts';
import { layOut } from '../../src/report/page/layout.ts';
import { writeReport } from '../../src/report/write-report.ts';

const catalogue = new Catalogue([
  { name: 'cold call', role: 'attempt', stage: 1, isTouch: true },
  { name: 'appointment set', role: 'appointmentSet', stage: 2, isTouch: false },
  { name: 'sale', role: 'sale', stage: 3, isTouch: false },
]);
const everything: Period = { from: null, to: null };

function reportOf(rows: readonly (readonly unknown[])[], period = everything, words = languages.en) {
  const log = readLog({
    table: [['Date', 'Rep', 'Activity', 'Count', 'Value'], ...rows],
    places: { date: 0, rep: 1, activity: 2, count: 3, value: 4 },
    catalogue,
    spellings: [],
    dayOfInstant: (epochMs) => Math.floor(epochMs / 86_400_000),
    sheet: 'Activity log',
  });
  const settings = { catalogue, reps: [], goals: [], week: defaultWeek, refusals: [] };
  return writeReport({
    log,
    settings,
    period,
    today: dayOf(2026, 12, 1),
    clock: '09:12',
    run: 'run-42',
    words,
  });
}

const article = [
  ['2026-11-02', 'Ann', 'cold call', 1000, ''],
  ['2026-11-03', 'Ann', 'appointment set', 150, ''],
  ['2026-11-04', 'Ann', 'sale', 50, 60_000],
];

describe('writeReport', () => {
  it('writeReport of the article names call → appointment as the step to work on', () => {
    const { funnel, advice, plan } = reportOf(article);
    expect(
      funnel.map(({ stepConversion, overallConversion }) => [stepConversion, overallConversion]),
    ).toEqual([
      [null, null],
      [0.15, 0.15],
      [1 / 3, 0.05],
    ]);
    expect(advice.headline).toBe(
      'Work on cold call → appointment set: 150 of 1,000 (15.0%) is the lowest rate of the funnel.',
    );
    expect(advice.more[0]).toContain('takes 938 instead of 1,000'); // by hand: 1000 × 15 / 16 = 937.5
    expect(plan.defaults.rate).toBe(0.05);
  });

  it('writeReport does not call a step a rate when later stages were counted more often', () => {
    const { funnel, advice, notes } = reportOf([
      ['2017-12-04', '', 'cold call', 121, ''],
      ['2017-12-04', '', 'appointment set', 511, ''],
      ['2017-12-04', '', 'sale', 600, ''],
    ]);
    expect(funnel[1]).toMatchObject({ count: 511, n: 121, interval: null, dropOff: null });
    expect(advice.headline).toBe(languages.en.summary.advice.notComparable);
    expect(notes.some((note) => note.startsWith('appointment set: 511 against 121 (cold call).'))).toBe(true);
  });

  it('writeReport names no step and measures no plan rate below the minimum', () => {
    const { advice, plan } = reportOf([
      ['2026-11-02', 'Ann', 'cold call', 19, ''],
      ['2026-11-02', 'Ann', 'appointment set', 3, ''],
    ]);
    expect(advice.headline).toBe(languages.en.summary.advice.tooFew(20));
    expect(plan.defaults.rate).toBeNull();
  });

  it.each([
    [4, 100, false],
    [5, 100, true],
    [95, 100, true],
    [96, 100, false],
    [10, 19, false],
  ])('writeReport plans with a rate of %d in %d: %s', (sales, calls, isMeasured) => {
    const { plan } = reportOf([
      ['2026-11-02', 'Ann', 'cold call', calls, ''],
      ['2026-11-02', 'Ann', 'sale', sales, ''],
    ]);
    expect(plan.defaults.rate).toBe(isMeasured ? sales / calls : null); // n ≥ 20, k ≥ 5 and n − k ≥ 5
  });

  it('writeReport says so when no step loses anybody', () => {
    const all = ['cold call', 'appointment set', 'sale'].map((name) => ['2026-11-02', 'Ann', name, 100, '']);
    expect(reportOf(all).advice.headline).toBe(languages.en.summary.advice.nothingLost);
  });

  it('writeReport ends the trend of an open period today: a slip of the year makes no empty months', () => {
    const { trend } = reportOf([...article, ['2062-11-02', 'Ann', 'cold call', 1, '']]);
    expect(trend.rows.map(({ label }) => label)).toEqual(['Nov 2026']);
  });

  it('writeReport says so when nothing lies in the period', () => {
    const { advice, notes, byRep, trend } = reportOf(article, {
      from: dayOf(2026, 12, 1),
      to: dayOf(2026, 12, 31),
    });
    expect(advice.headline).toBe(languages.en.summary.advice.empty);
    expect(notes).toContain(languages.en.summary.notes.empty);
    expect(byRep.rows).toEqual([]);
    expect(trend.rows.map(({ label }) => label)).toEqual(['Nov 2026']);
  });

  it('writeReport by rep adds up to the team, with the rows that name nobody', () => {
    const { byRep } = reportOf([
      ...article,
      ['2026-11-05', '', 'sale', 2, 100],
      ['2026-11-05', 'Bo', 'cold call', 30, ''],
    ]);
    expect(byRep.rows.map(({ label }) => label)).toEqual(['Ann', 'Bo', '(no rep)']);
    for (const stage of [0, 1, 2]) {
      expect(byRep.rows.reduce((sum, row) => sum + row.stages[stage]!, 0)).toBe(byRep.team.stages[stage]);
    }
    expect(byRep.rows.reduce((sum, row) => sum + row.revenue.k, 0)).toBe(byRep.team.revenue.k);
  });

  it('writeReport names unread rows with cell and reason, the first 25 of them', () => {
    const bad = Array.from({ length: 30 }, () => ['soon', '', 'sale', '', '']);
    const { notes, rowsRefused } = reportOf([...article, ...bad]);
    expect(rowsRefused).toBe(30);
    expect(notes).toContain("Date requires a date, got “soon” at 'Activity log'!A5.");
    expect(notes).toContain('and 5 more rows.');
  });
});

describe('layOut', () => {
  const page = (rows: readonly (readonly unknown[])[], words = languages.en) => {
    const report = reportOf(rows, everything, words);
    return layOut(report, { target: 50, rate: 0.05, workdays: 21 }, words);
  };

  it('layOut writes formulas with semicolons, without decimals, array literals or clocks', () => {
    for (const { cells } of page(article).rows) {
      for (const { formula } of cells) {
        if (formula === undefined) continue;
        expect(formula).not.toMatch(/,|\d\.\d|\{|NOW|TODAY/);
        for (const name of formula.match(/[A-Z]{2,}(?=\()/g) ?? [])
          expect(['IF', 'ABS', 'ROUND', 'ROUNDUP', 'MAX', 'AND', 'ISNUMBER', 'EXACT']).toContain(name);
      }
    }
  });

  it('layOut marks the run in the first row and in the last', () => {
    const { rows } = page(article);
    expect(rows[0]!.cells.at(-1)).toMatchObject({ column: 12, value: 'run-42' });
    expect(rows.at(-1)!.cells.at(-1)).toMatchObject({ column: 12, value: 'run-42' });
  });

  it.each([
    ['nothing', []],
    ['one row', [article[0]!]],
    ['the article', article],
  ])('layOut of %s keeps every cell inside the twelve columns and none over another', (_, rows) => {
    for (const words of Object.values(languages)) {
      for (const { cells } of page(rows, words).rows) {
        const taken = cells.flatMap(({ column, span }) =>
          Array.from({ length: span }, (__, index) => column + index),
        );
        expect(new Set(taken).size).toBe(taken.length);
        expect(Math.max(1, ...taken)).toBeLessThanOrEqual(12);
      }
    }
  });
});
