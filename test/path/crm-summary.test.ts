import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SummaryAnswer } from '../../src/addon/contract.ts';
import { dayOf } from '../../src/log/day.ts';
import type { Host } from '../../src/workbench/host.ts';
import { fillSample } from '../../src/workbench/sample/fill.ts';
import { ask, openHost } from './project.ts';

interface Figures {
  reached_engaging: number;
  won: number;
  lost: number;
  win_rate_closed: number;
  revenue_won: number;
  avg_won_value: number;
}
interface Reference {
  total: Figures;
  by_agent: Record<string, Figures>;
  activity_log: {
    rows: number;
    by_month: Record<string, { Engaged?: number; Won?: number; Lost?: number; value?: number }>;
  };
}

const file = new URL('../fixtures/crm_opportunities/reference.json', import.meta.url);
const reference = JSON.parse(readFileSync(file, 'utf8')) as Reference;

describe('writeSummary of the public CRM data', () => {
  let host: Host;
  let sheet: string;
  let cells: unknown[][];

  beforeAll(async () => {
    host = await openHost({ now: () => Date.UTC(2018, 0, 2, 10) });
    expect(fillSample(host, 'crm', dayOf(2018, 1, 2))).toBe(reference.activity_log.rows);
    const answer = ask<SummaryAnswer>(host, 'writeSummary', { period: { id: 'all' } });
    expect(answer).toMatchObject({ rowsRead: 15_011, rowsRefused: 0 });
    sheet = answer.sheet;
    cells = host.values(sheet);
  });

  const rowOf = (label: string) => cells.find((row) => row[0] === label)!;
  const money = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThan(1e-6);

  it('writeSummary counts engaged, won and lost as the reference does', () => {
    const team = rowOf('Team');
    expect([team[1], team[2], team[4]]).toEqual([8300, 4238, 2473]);
    expect([team[1], team[2], team[4]]).toEqual([
      reference.total.reached_engaging,
      reference.total.won,
      reference.total.lost,
    ]);
  });

  it('writeSummary gives win rate, revenue and average deal value of the reference, with their n', () => {
    const byName = (name: string) => rowOf(name);
    expect(byName('Win rate')[2]).toBeCloseTo(reference.total.win_rate_closed, 11);
    expect(byName('Win rate')[3]).toBe(reference.total.won + reference.total.lost);
    expect(byName('Revenue')[2]).toBe(reference.total.revenue_won);
    money(byName('Average deal value')[2] as number, reference.total.avg_won_value);
    expect(byName('Average deal value')[3]).toBe(reference.total.won);
  });

  it('writeSummary equals the reference for each of the 30 reps', () => {
    const names = Object.keys(reference.by_agent);
    expect(names).toHaveLength(30);
    for (const name of names) {
      const expected = reference.by_agent[name]!;
      const row = rowOf(name);
      expect([row[1], row[2], row[4], row[9]], name).toEqual([
        expected.reached_engaging,
        expected.won,
        expected.lost,
        expected.revenue_won,
      ]);
      expect(row[6], name).toBeCloseTo(expected.win_rate_closed, 11);
      money(row[11] as number, expected.avg_won_value);
    }
  });

  it('writeSummary equals the reference for each of the 15 months', () => {
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    const months = Object.entries(reference.activity_log.by_month);
    expect(months).toHaveLength(15);
    for (const [month, expected] of months) {
      const label = `${names[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
      const row = rowOf(label);
      const [won, lost, value] = [expected.Won ?? 0, expected.Lost ?? 0, expected.value ?? 0];
      expect([row[1], row[2], row[4], row[9]], label).toEqual([expected.Engaged ?? 0, won, lost, value]);
      if (won + lost === 0) expect(row[6], label).toBeNull();
      else expect(row[6], label).toBeCloseTo(won / (won + lost), 12);
      if (won > 0) money(row[11] as number, value / won);
    }
  });

  it('writeSummary of December 2017 shows 511 of 121 with both counts and claims no interval or drop-off', () => {
    ask(host, 'writeSummary', { period: { id: 'days', from: '2017-12-01', to: '2017-12-31' } });
    const december = host.values(sheet);
    const won = december.find((row) => row[0] === 'Won')!;
    expect(won.slice(1, 3)).toEqual([511, 121]);
    expect(won[3]).toBeCloseTo(511 / 121, 12);
    expect([won[4], won[5], won[8]]).toEqual([null, null, null]);
    const text = december.map((row) => String(row[0] ?? '')).join('\n');
    expect(text).toContain('Won: 511 against 121 (Engaged).');
  });

  it('writeSummary draws a funnel and a trend as charts that Google can draw', () => {
    const id = host.workbook.sheets().find(({ name }) => name === sheet)!.id;
    expect(host.workbook.charts(id)).toHaveLength(2);
  });
});
