import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { dimensionIds } from '../../src/report/breakdown.ts';
import { everything, reportOf } from './report-of.ts';

const day = '2026-11-03';

describe('breakdownBy', () => {
  it('breakdownBy segment and source counts every row once, those without one last', () => {
    const { segment, source } = reportOf([
      [day, 'Ann', 'cold call', 30, '', 'B2C', 'web'],
      [day, 'Ann', 'appointment set', 6, '', 'b2c ', 'referral'],
      [day, 'Bo', 'cold call', 20, '', 'B2B', ''],
      [day, 'Bo', 'cold call', 5, '', '', 'web'],
    ]).breakdowns;
    const counts = ({ rows }: typeof segment) => rows.map(({ label, stages }) => [label, ...stages]);
    expect(counts(segment)).toEqual([
      ['B2B', 20, 0, 0],
      ['B2C', 30, 6, 0],
      ['(no segment)', 5, 0, 0],
    ]);
    expect(counts(source)).toEqual([
      ['referral', 0, 6, 0],
      ['web', 35, 0, 0],
      ['(no source)', 20, 0, 0],
    ]);
    expect(segment.rows[1]!.firstStep).toMatchObject({ value: 6 / 30, k: 6, n: 30 });
    expect(segment.rows[2]!.firstStep.interval).toBeNull(); // 5 in the denominator are too few
  });

  it('breakdownBy splits the overall conversion into two rates whose product it is', () => {
    const [row] = reportOf([
      [day, 'Ann', 'cold call', 200, ''],
      [day, 'Ann', 'appointment set', 50, ''],
      [day, 'Ann', 'sale', 10, ''],
    ]).breakdowns.rep.rows;
    expect([row!.firstStep.value, row!.laterSteps.value, row!.overall.value]).toEqual([0.25, 0.2, 0.05]);
  });

  it('breakdownBy sorts names as people read them: 2 before 10', () => {
    const rows = ['Rep 10', 'Rep 2', 'anna', 'Bo'].map((rep) => [day, rep, 'cold call', 1, '']);
    const labels = (words = languages.en) =>
      reportOf(rows, everything, words).breakdowns.rep.rows.map(({ label }) => label);
    expect(labels()).toEqual(['anna', 'Bo', 'Rep 2', 'Rep 10']);
  });

  it('breakdownBy keeps the fifty names with most entries and puts the others in one row', () => {
    const rows = Array.from({ length: 53 }, (_, index) => [day, `Rep ${index}`, 'cold call', 1, '']);
    const { rep } = reportOf([...rows, ...rows.slice(0, 50)]).breakdowns;
    expect([rep.rows.length, rep.named]).toEqual([51, 53]);
    expect(rep.rows.at(-1)).toMatchObject({ label: '(3 others)', stages: [3, 0, 0] });
  });

  it.each(dimensionIds)('breakdownBy %s adds up to the whole, which is counted for itself', (dimension) => {
    const name = fc.integer({ min: -1, max: 80 }).map((at) => (at < 0 ? '' : `Name ${at}`));
    const sixty = Array.from({ length: 60 }, (_, at): [string, 'sale', number, number] => [
      `Other ${at}`,
      'sale',
      1,
      at,
    ]);
    const entry = fc.tuple(
      name,
      fc.constantFrom('cold call', 'appointment set', 'sale'),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 0, max: 500 }),
    );
    fc.assert(
      fc.property(fc.array(entry), fc.boolean(), (entries, isLong) => {
        const rowsOf = (list: typeof entries) =>
          list.map(([who, activity, count, value]) => [day, who, activity, count, value, who, who]);
        const report = reportOf([...rowsOf(entries), ...(isLong ? rowsOf(sixty) : [])]);
        const { rows, total } = report.breakdowns[dimension];
        expect(total.stages).toEqual(report.funnel.map(({ count }) => count));
        for (const stage of [0, 1, 2])
          expect(rows.reduce((sum, row) => sum + row.stages[stage]!, 0)).toBe(total.stages[stage]);
        for (const metric of ['revenue', 'averageDealValue', 'winRate'] as const) {
          const parts = rows.map((row) => row[metric]);
          expect(parts.reduce((sum, { k }) => sum + (k ?? 0), 0)).toBe(total[metric].k);
          expect(parts.reduce((sum, { n }) => sum + (n ?? 0), 0)).toBe(total[metric].n ?? 0);
        }
      }),
    );
  });
});
