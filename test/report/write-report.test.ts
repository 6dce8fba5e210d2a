import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { dayOf } from '../../src/log/day.ts';
import type { BasisId } from '../../src/report/basis.ts';
import { layOut } from '../../src/report/page/layout.ts';
import { logOf as kindLog, type Row } from '../metric/log-of.ts';
import { goalOf, settingsOf } from '../plan/small-log.ts';
import { everything, reportOf } from './report-of.ts';

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

  it.each([
    [null, null, 'Settings have no monthly sales goal. 50 is an example: type your target over it.'],
    [null, 60, 'The target is the one you typed. Settings have no monthly sales goal.'],
    [40, null, 'The target is the month’s sales goal from Settings.'],
    [40, 40, 'The target is the month’s sales goal from Settings.'],
    [40, 60, 'The target is the one you typed. The month’s sales goal in Settings is 40.'],
  ])(
    'writeReport with a goal of %s and a typed target of %s says where the target is from',
    (goal, target, note) => {
      const goals = goal === null ? [] : [goalOf('', 'sales', 'month', goal)];
      const { plan } = reportOf(article, everything, languages.en, dayOf(2026, 11, 30), {
        settings: settingsOf({ goals }),
        typed: { target, rate: null, workdays: null, confidence: null, benchmarks: {}, refusals: [] },
      });
      expect(plan.notes[0]).toBe(note);
    },
  );

  it('writeReport says so when no step loses anybody', () => {
    const all = ['cold call', 'appointment set', 'sale'].map((name) => ['2026-11-02', 'Ann', name, 100, '']);
    expect(reportOf(all).advice.headline).toBe(languages.en.summary.advice.nothingLost);
  });

  it('writeReport ends the trend of an open period today: a slip of the year makes no empty months', () => {
    const { trend } = reportOf([...article, ['2062-11-02', 'Ann', 'cold call', 1, '']]);
    expect(trend.rows.map(({ label }) => label)).toEqual(['2–4 Nov']);
  });

  it('writeReport says so when nothing lies in the period', () => {
    const { advice, notes, breakdowns, trend } = reportOf(article, {
      from: dayOf(2026, 12, 1),
      to: dayOf(2026, 12, 31),
    });
    expect(advice.headline).toBe(languages.en.summary.advice.empty);
    expect(notes).toContain(languages.en.summary.notes.empty);
    expect(breakdowns.rep.rows).toEqual([]);
    expect(trend.rows.map(({ label, isBefore }) => [label, isBefore])).toEqual([['2–4 Nov', true]]);
  });

  it('writeReport says how many of the sales have a value, unless all have', () => {
    const valued = (...values: unknown[]) =>
      reportOf(values.map((value) => ['2026-11-02', 'Ann', 'sale', 1, value])).notes.filter((note) =>
        note.startsWith('Average deal value'),
      );
    expect(valued(300, '')).toEqual(['Average deal value: 1 of 2 sales has a value.']);
    expect(valued(300, 500)).toEqual([]);
  });

  it.each(Object.values(languages))(
    'writeReport says that steps count by date only where they do ($tag)',
    (words) => {
      const { stepsByDate, intervalByDate } = words.summary.notes;
      const notesBy = (basis: BasisId) =>
        reportOf(article, everything, words, dayOf(2026, 12, 1), { basis }).notes.join('\n');
      expect(notesBy('period')).toContain(stepsByDate);
      expect(notesBy('period')).toContain(intervalByDate);
      expect(notesBy('cohort')).not.toContain(stepsByDate);
      expect(notesBy('cohort')).not.toContain(intervalByDate);
      expect(notesBy('cohort')).toContain(words.summary.notes.steps);
    },
  );

  it.each(Object.values(languages))('writeReport of an empty log claims no rows read ($tag)', (words) => {
    const { none } = words.summary.notes;
    expect(reportOf([], everything, words).notes).not.toContain(none);
    expect(reportOf(article, everything, words).notes).toContain(none);
  });

  it.each(Object.values(languages))(
    'writeReport says that sales without a lost deal make no win rate ($tag)',
    (words) => {
      const isSaid = (...kinds: Row['is'][]) => {
        const log = kindLog(kinds.map((is) => ({ day: '2026-11-02', is })));
        const { notes } = reportOf([], everything, words, dayOf(2026, 12, 1), { log });
        return notes.includes(words.summary.notes.noneLost);
      };
      expect([isSaid('sale'), isSaid('sale', 'lost'), isSaid('lost'), isSaid('coldCall')]).toEqual([
        true,
        false,
        false,
        false,
      ]);
    },
  );

  it('writeReport names unread rows with cell and reason, the first 25 of them', () => {
    const bad = Array.from({ length: 30 }, () => ['soon', '', 'sale', '', '']);
    const { notes, rowsRefused } = reportOf([...article, ...bad]);
    expect(rowsRefused).toBe(30);
    expect(notes).toContain("Date requires a date, got “soon” at 'Activity log'!A5.");
    expect(notes).toContain('and 5 more rows.');
  });
});

/** Functions that Google and the local spreadsheet both have. */
const nativeFunctions = [
  'IF',
  'ABS',
  'ROUND',
  'ROUNDUP',
  'MAX',
  'AND',
  'ISNUMBER',
  'EXACT',
  'ISBLANK',
  'LEN',
  'COUNT',
  'ADDRESS',
  'ROW',
  'COLUMN',
];

describe('layOut', () => {
  const page = (rows: readonly (readonly unknown[])[], words = languages.en) => {
    const report = reportOf(rows, everything, words);
    return layOut(report, { before: '$', after: '' }, words);
  };

  it('layOut writes formulas with semicolons, without decimals, array literals or clocks', () => {
    for (const { cells } of page(article).rows) {
      for (const { formula } of cells) {
        if (formula === undefined) continue;
        const code = formula.replace(/"[^"]*"/g, '""');
        expect(code).not.toMatch(/,|\d\.\d|\{|NOW|TODAY/);
        for (const name of code.match(/[A-Z_]{2,}(?=\()/g) ?? [])
          expect([...nativeFunctions, 'CALLS_NEEDED', 'CHANCE_OF_TARGET']).toContain(name);
      }
    }
  });

  it('layOut keeps custom functions to the confidence block, below the yellow benchmarks, twelve calls of them', () => {
    const { rows } = page(article);
    const { heading } = languages.en.summary.confidence;
    const top = rows.findIndex(({ cells }) => cells[0]?.value === heading);
    const bottom = rows.findIndex(({ cells }, at) => at > top && cells[0]?.style === 'heading');
    const custom = rows.flatMap(({ cells }, at) =>
      cells.flatMap(({ formula = '' }) => (formula.match(/[A-Z]+_[A-Z_]+\(/g) ?? []).map(() => at)),
    );
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeGreaterThan(top);
    expect(custom).toHaveLength(12); // the plan, its calls, and all steps at once: four columns each
    expect(custom.filter((at) => at < top || at > bottom)).toEqual([]);
  });

  it('layOut marks the run in the first row and in the last', () => {
    const { rows } = page(article);
    const made = { column: 8, span: 5, value: 'Made 1 Dec 2026, 09:12 · run run-42' };
    expect(rows[0]!.cells.at(-1)).toMatchObject(made);
    expect(rows.at(-1)!.cells.at(-1)).toMatchObject(made);
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
