import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SummaryAnswer, SummaryRequest } from '../../src/addon/contract.ts';
import { languages } from '../../src/locale/languages.ts';
import { dayOf } from '../../src/log/day.ts';
import type { Host } from '../../src/workbench/host.ts';
import { fillSample } from '../../src/workbench/sample/fill.ts';
import { ask, openHost, write as writeCells } from './project.ts';

interface Cohorts {
  horizon: number;
  cohorts: Record<string, { reached: number; won: number; still_open: number }>;
}
const file = new URL('../fixtures/crm_opportunities/cohort.json', import.meta.url);
const { horizon, cohorts } = JSON.parse(readFileSync(file, 'utf8')) as Cohorts;

let host: Host;
beforeAll(async () => {
  host = await openHost({ now: () => Date.UTC(2018, 0, 2, 10) });
  fillSample(host, 'crm', dayOf(2018, 1, 2));
}, 60_000);

const days = (from: string, to: string): SummaryRequest['period'] => ({ id: 'days', from, to });
const write = (request: SummaryRequest) => ask<SummaryAnswer>(host, 'writeSummary', request);
const textOf = (sheet: string) =>
  host
    .displayValues(sheet)
    .map((row) => row[0])
    .join('\n');

describe('writeSummary by first contact', () => {
  it.each([
    ['2017-Q1', '2017-01-01', '2017-03-31'],
    ['2017-Q2', '2017-04-01', '2017-06-30'],
  ])('writeSummary of %s follows its deals as Python does', (name, from, to) => {
    const { digest, sheet } = write({ period: days(from, to), basis: 'cohort' });
    const { reached, won } = cohorts[name]!;
    expect(digest.funnel.map(({ count }) => count)).toEqual([reached, won]);
    expect(digest.funnel[1]!.stepConversion).toBeCloseTo(won / reached, 12);
    const { planByDate } = languages.en.summary.funnel;
    expect(textOf(sheet)).toContain(planByDate);
    expect(textOf(sheet)).toContain(languages.en.summary.breakdowns.dealByDate);
    expect(textOf(sheet)).toContain(`each followed for ${horizon} days: nine of ten won sales came within`);
  });

  it('writeSummary says that time cuts the days short, and how many it takes', () => {
    const { sheet } = write({ period: { id: 'lastQuarter' }, basis: 'cohort' });
    // 2 days lie between the end of the quarter and today, 2 January.
    expect(textOf(sheet)).toContain('each followed for 2 days, as no more have passed');
    expect(textOf(sheet)).toContain(`nine of ten won sales take up to ${horizon} days`);
  });

  it('writeSummary says that nobody knows how long a sale takes before the first one', async () => {
    const young = await openHost({ now: () => Date.UTC(2018, 0, 2, 10) });
    ask(young, 'setUpLog', {});
    ask(young, 'saveEntries', {
      entries: [{ id: 'young-00001', date: '2017-12-23', activity: 'cold call', prospect: 'Ann' }],
    });
    const { sheet } = ask<SummaryAnswer>(young, 'writeSummary', { period: { id: 'all' }, basis: 'cohort' });
    // By hand: 23 December to 2 January.
    expect(young.displayValues(sheet).flat().join(' ')).toContain(
      'each followed for 10 days, as no more have passed; how long a sale takes is not known yet',
    );
    await young.close();
  });

  it('writeSummary leaves out deals younger than the horizon, and says how many', () => {
    const { digest, sheet } = write({ period: days('2017-01-01', '2018-01-02'), basis: 'cohort' });
    const { reached, won, still_open } = cohorts['2017']!;
    expect(digest.funnel.map(({ count }) => count)).toEqual([reached, won]);
    expect(digest.stillOpen).toBe(still_open);
    expect(textOf(sheet)).toContain(
      `${still_open.toLocaleString('en')} younger ones are still open and not counted`,
    );
    expect(write({ period: days('2017-01-01', '2018-01-02') }).digest.stillOpen).toBe(0);
  });

  it('writeSummary compares with the period before over the same horizon', () => {
    const { digest } = write({ period: days('2017-04-01', '2017-06-30'), basis: 'cohort' });
    const [before, now] = [cohorts['2017-Q1']!, cohorts['2017-Q2']!];
    // 90 days lie between 1 January and 31 March, 91 in the second quarter: the days before begin on 31 December.
    expect(digest.comparedWith).toBe('31 Dec 2016 – 31 Mar 2017');
    expect(digest.funnel[1]!.change!.points).toBeCloseTo(
      (now.won / now.reached - before.won / before.reached) * 100,
      0,
    );
  });

  it('writeSummary says so where no row names a prospect', async () => {
    const tallies = await openHost({ now: () => Date.UTC(2018, 0, 2, 10) });
    ask(tallies, 'setUpLog', {});
    ask(tallies, 'saveEntries', {
      entries: [{ id: 'tally-00001', date: '2018-01-01', activity: 'cold call', count: 40 }],
    });
    const { sheet } = ask<SummaryAnswer>(tallies, 'writeSummary', {
      period: { id: 'lastYear' },
      basis: 'cohort',
    });
    ask<SummaryAnswer>(tallies, 'writeSummary', { period: { id: 'thisYear' }, basis: 'cohort' });
    expect(tallies.displayValues(sheet).flat().join(' ')).toContain(
      'only rows with a prospect can be counted',
    );
    await tallies.close();
  });
});

describe('writeSummary beside another period', () => {
  it('writeSummary compares with the period before unless something else is asked', () => {
    const period = days('2017-07-01', '2017-07-31');
    expect(write({ period }).digest.comparedWith).toBe('31 May – 30 Jun 2017');
    expect(write({ period, comparison: 'none' }).digest.comparedWith).toBeNull();
    expect(write({ period: { id: 'all' } }).digest.comparedWith).toBeNull();
    expect(write({ period: { id: 'lastMonth' }, comparison: 'yearBefore' }).digest.comparedWith).toBe(
      '1–31 December 2016',
    );
  });

  it('writeSummary warns of a period that is shorter than half of the sales take', () => {
    // reference.json: the median cycle of all won deals is 57 days
    const [warning] = write({ period: days('2017-12-01', '2017-12-31') }).digest.warnings;
    expect(warning).toContain('The period has 31 days, and half of the sales in it took ');
    expect(write({ period: days('2017-10-01', '2017-12-31') }).digest.warnings).toEqual([]);
  });

  it.each([
    [{ basis: 'weekly' }, 'Basis'],
    [{ comparison: 'best' }, 'Comparison'],
  ])('writeSummary refuses %o and names the field', (more, field) => {
    const answer = JSON.parse(
      String(host.run('writeSummary', [JSON.stringify({ period: { id: 'all' }, ...more })])),
    );
    expect(answer).toMatchObject({ ok: false, code: 'invalid' });
    expect(answer.message).toContain(`${field} requires one of`);
  });
});

describe('the manager’s benchmarks', () => {
  const november: SummaryRequest = { period: { id: 'thisMonth' } };
  const step = 'Cold call → appointment set';
  let team: Host;
  let sheet: string;

  beforeAll(async () => {
    team = await openHost({ now: () => Date.UTC(2026, 10, 23, 10) });
    ask(team, 'setUpLog', {});
    const july = 46_206; // 3 July 2026
    writeCells(team, 'Activity log', 'A2:D7', [
      [july, 'Ann', 'cold call', 840],
      [july, 'Ann', 'appointment set', 168],
      [july, 'Ann', 'sale', 54],
      [july + 123, 'Ann', 'cold call', 1000],
      [july + 123, 'Ann', 'appointment set', 150],
      [july + 123, 'Ann', 'sale', 50],
    ]);
    sheet = ask<SummaryAnswer>(team, 'writeSummary', november).sheet;
  });

  const rowOf = () => team.values(sheet).findIndex(([name]) => name === step);
  const cellsOf = (...columns: number[]) => columns.map((column) => team.values(sheet)[rowOf()]![column]);
  const type = (value: number | null) => writeCells(team, sheet, `C${rowOf() + 1}`, [[value]]);

  it('writeSummary says what the best quarter would save: 750 calls, 250 fewer, 36 a day', () => {
    expect(cellsOf(2, 3, 6, 7, 8)).toEqual([0.2, 'own best, Jul–Sep 2026 (168 of 840)', 750, 250, 36]);
  });

  it('writeSummary lets what a benchmark saves follow at once, without another run', () => {
    type(0.3);
    expect(cellsOf(6, 7, 8)).toEqual([500, 500, 24]); // 1000 × 15 ÷ 30; 500 ÷ 21
    // More sales a year, of its own 318 in 1840 and 104 in 318: (552 − 318) × 104 ÷ 318.
    expect(cellsOf(9)[0]).toBeCloseTo((234 * 104) / 318, 9);
    type(0.17); // above November's 15 %, below the year's 17.3 %
    expect(cellsOf(9)).toEqual([0]);
    type(null);
    expect(cellsOf(6, 7, 8, 9)).toEqual(['', '', '', '']);
  });

  it('writeSummary keeps a typed benchmark for its step, whatever stands above it, and gives an emptied one back', () => {
    type(0.3);
    ask(team, 'writeSummary', { ...november, comparison: 'none' });
    expect(cellsOf(2, 3)).toEqual([0.3, 'your number']);
    type(null);
    ask(team, 'writeSummary', november);
    expect(cellsOf(2)).toEqual([0.2]);
  });

  it('writeSummary takes no number outside 0 to 100 % for a benchmark', () => {
    for (const value of [90, -0.5]) {
      type(value);
      expect(cellsOf(6)).toEqual(['']);
      ask(team, 'writeSummary', november);
      expect(cellsOf(2)).toEqual([0.2]);
    }
  });
});
