import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SummaryAnswer } from '../../src/addon/contract.ts';
import { dayOf } from '../../src/log/day.ts';
import type { ChartRecord, PlacedZone } from '../../src/workbench/engine/records.ts';
import { zoneToA1 } from '../../src/workbench/engine/zone.ts';
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
    first: string;
    last: string;
    by_month: Record<string, { Engaged?: number; Won?: number; Lost?: number; value?: number }>;
  };
}

const file = new URL('../fixtures/crm_opportunities/reference.json', import.meta.url);
const reference = JSON.parse(readFileSync(file, 'utf8')) as Reference;

let host: Host;

beforeAll(async () => {
  host = await openHost({ now: () => Date.UTC(2018, 0, 2, 10) });
  expect(fillSample(host, 'crm', dayOf(2018, 1, 2))).toBe(reference.activity_log.rows);
}, 60_000);

describe('writeSummary of the public CRM data', () => {
  let sheet: string;
  let cells: unknown[][];

  beforeAll(() => {
    const answer = ask<SummaryAnswer>(host, 'writeSummary', { period: { id: 'all' } });
    expect(answer).toMatchObject({ rowsRead: 15_011, rowsRefused: 0 });
    sheet = answer.sheet;
    cells = host.values(sheet);
  }, 30_000);

  const rowOf = (label: string) => cells.find((row) => row[0] === label)!;
  const money = (value: number, expected: number) => expect(Math.abs(value - expected)).toBeLessThan(1e-6);

  it('writeSummary counts engaged, won and lost as the reference does', () => {
    const team = rowOf('Team');
    expect([team[1], team[2], team[6]]).toEqual([8300, 4238, 2473]);
    expect([team[1], team[2], team[6]]).toEqual([
      reference.total.reached_engaging,
      reference.total.won,
      reference.total.lost,
    ]);
  });

  it('writeSummary gives win rate, revenue and average deal value of the reference, with their n', () => {
    const byName = (name: string) => rowOf(name);
    expect(byName('Win rate')[1]).toBeCloseTo(reference.total.win_rate_closed, 11);
    expect(byName('Win rate')[3]).toBe(reference.total.won + reference.total.lost);
    expect(byName('Revenue')[1]).toBe(reference.total.revenue_won);
    money(byName('Average deal value')[1] as number, reference.total.avg_won_value);
    expect(byName('Average deal value')[3]).toBe(reference.total.won);
  });

  it('writeSummary equals the reference for each of the 30 reps', () => {
    const names = Object.keys(reference.by_agent);
    expect(names).toHaveLength(30);
    for (const name of names) {
      const expected = reference.by_agent[name]!;
      const row = rowOf(name);
      expect([row[1], row[2], row[6], row[10]], name).toEqual([
        expected.reached_engaging,
        expected.won,
        expected.lost,
        expected.revenue_won,
      ]);
      expect(row[3], name).toBeCloseTo(expected.won / expected.reached_engaging, 12);
      expect(row[7], name).toBeCloseTo(expected.win_rate_closed, 11);
      money(row[11] as number, expected.avg_won_value);
    }
  });

  it('writeSummary equals the reference for each of the last 12 of 15 months', () => {
    const names = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
    const months = Object.entries(reference.activity_log.by_month);
    expect(months).toHaveLength(15);
    expect(cells.flat()).toContain('The latest 12 of 15 months of the period.');
    for (const [month, expected] of months.slice(-12)) {
      const label = `${names[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
      const row = rowOf(label);
      const [won, lost, value] = [expected.Won ?? 0, expected.Lost ?? 0, expected.value ?? 0];
      expect([row[2], row[4], row[6], row[11]], label).toEqual([expected.Engaged ?? 0, won, lost, value]);
      if (won + lost === 0) expect(row[10], label).toBeNull();
      else expect(row[10], label).toBeCloseTo(won / (won + lost), 12);
    }
  });

  it('writeSummary of December 2017 shows 511 of 121 with both counts and claims no interval or drop-off', () => {
    ask(host, 'writeSummary', { period: { id: 'days', from: '2017-12-01', to: '2017-12-31' } });
    const december = host.values(sheet);
    const won = december.find((row) => row[0] === 'Won')!;
    expect(won.slice(1, 3)).toEqual([511, 121]);
    expect(won[3]).toBeCloseTo(511 / 121, 12);
    expect([won[4], won[5], won[7]]).toEqual([null, null, null]);
    const text = december.map((row) => String(row[0] ?? '')).join('\n');
    expect(text).toContain('Won: 511 against 121 (Engaged).');
  });
});

describe('the charts of the public CRM data', () => {
  let id: string;
  let sheet: string;
  let funnel: ChartRecord;
  let trend: ChartRecord;

  beforeAll(() => {
    sheet = ask<SummaryAnswer>(host, 'writeSummary', { period: { id: 'all' } }).sheet;
    id = host.workbook.sheets().find(({ name }) => name === sheet)!.id;
    [funnel, trend] = host.workbook.charts(id) as [ChartRecord, ChartRecord];
  }, 30_000);

  /** What the ranges of a chart hold, as columns: heading first. */
  const columnsOf = ({ ranges }: ChartRecord) =>
    ranges.map(({ zone }) => host.values(sheet, zoneToA1(zone)).map(([value]) => value));
  const tableUnder = (heading: string) => {
    const cells = host.values(sheet);
    const top = cells.findIndex(([first]) => first === heading) + 1;
    return cells.slice(top, top + cells.slice(top).findIndex(([, second]) => second === null));
  };

  it('writeSummary draws a stacked bar and a combination, and again only these two', () => {
    expect([funnel.type, trend.type]).toEqual(['BAR', 'COMBO']);
    expect(funnel.options).toMatchObject({ isStacked: true, 'hAxis.viewWindow.max': 8300 });
    expect((funnel.options.colors as string[])[0]).toBe('#ffffff'); // the pad is not seen
    expect(trend.options).toMatchObject({
      'series.0.type': 'bars',
      'series.0.targetAxisIndex': 0,
      'series.1.type': 'line',
      'series.1.targetAxisIndex': 1,
      'vAxes.1.format': '0%',
    });
    ask(host, 'writeSummary', { period: { id: 'all' } });
    expect(host.workbook.charts(id).map(({ type }) => type)).toEqual(['BAR', 'COMBO']);
  });

  it('writeSummary gives each chart three columns of one height on the summary itself, one row of them headings', () => {
    for (const { ranges, headerCount, mergeStrategy, isTransposed } of [funnel, trend]) {
      expect(ranges).toHaveLength(3);
      expect({ headerCount, mergeStrategy, isTransposed }).toEqual({
        headerCount: 1,
        mergeStrategy: 'MERGE_COLUMNS',
        isTransposed: false,
      });
      const [{ zone: first }] = ranges as [PlacedZone];
      for (const { sheetId, zone } of ranges) {
        expect(sheetId).toBe(id);
        expect([zone.top, zone.bottom]).toEqual([first.top, first.bottom]);
        expect(zone.left).toBe(zone.right);
        expect(zone.right).toBeLessThan(12);
        expect(zone.bottom).toBeLessThan(host.workbook.lastRow(id));
      }
    }
  });

  it('writeSummary gives the funnel chart label, pad and count of every stage: the pad is half of what is missing', () => {
    // The reference: 4238 / 8300 = 51.06 %, (8300 - 4238) / 2 = 2031
    expect(columnsOf(funnel)).toEqual([
      ['Stage', 'Engaged · 8,300', 'Won · 4,238 (51.1%)'],
      ['Pad', 0, 2031],
      ['Count', reference.total.reached_engaging, reference.total.won],
    ]);
    const table = tableUnder('Stage');
    expect(columnsOf(funnel)[2]!.slice(1)).toEqual(table.map((row) => row[1]));
  });

  it('writeSummary gives the trend chart each month’s entries a workday and its rate', () => {
    const [labels, perWorkday, rates] = columnsOf(trend);
    const table = tableUnder('Month');
    expect(labels!.slice(1)).toEqual(table.map(([month]) => month));
    const { by_month: byMonth, first, last } = reference.activity_log;
    const months = Object.entries(byMonth).slice(-12);
    expect(labels).toHaveLength(13);
    months.forEach(([month, { Engaged = 0, Won = 0 }], index) => {
      const days = weekdaysOf(month, first, last);
      expect(perWorkday![index + 1], month).toBeCloseTo(Engaged / days, 12);
      // Fewer than 20, or more won than engaged by date, is no rate: November 2017 has 406 of 283.
      if (Engaged < 20 || Won > Engaged) expect(rates![index + 1], month).toBeNull();
      else expect(rates![index + 1], month).toBeCloseTo(Won / Engaged, 12);
    });
    expect(rates!.filter((rate) => rate === null)).toHaveLength(2); // November and December 2017
  });

  it('writeSummary places each chart below its table over blank rows and inside the owned columns', () => {
    const rowOf = (heading: string) => host.values(sheet).findIndex(([first]) => first === heading);
    const places = [funnel, trend].map(({ anchor, options }) => {
      expect([anchor.column, anchor.x, anchor.y]).toEqual([0, 0, 0]);
      let [covered, bottom] = [0, anchor.row];
      while (covered < Number(options.height)) covered += host.workbook.rowHeight(id, bottom++);
      const owned = Array.from({ length: 12 }, (_, column) => host.workbook.columnWidth(id, column));
      expect(Number(options.width)).toBeLessThanOrEqual(owned.reduce((sum, width) => sum + width));
      const under = host.values(sheet, `A${anchor.row + 1}:L${bottom}`).flat();
      expect(under.filter((cell) => cell !== null)).toEqual([]);
      return { top: anchor.row, bottom };
    });
    const [first, second] = places as [(typeof places)[0], (typeof places)[0]];
    expect(first.top).toBeGreaterThan(rowOf('Won'));
    expect(first.bottom).toBeLessThanOrEqual(rowOf('What to work on'));
    expect(second.top).toBeGreaterThan(rowOf('Dec 2017'));
    expect(second.bottom).toBeLessThanOrEqual(rowOf('By rep'));
  });
});

/** Mondays to Fridays of a month "2017-03" that lie between two days, both included. */
function weekdaysOf(month: string, first: string, last: string): number {
  let days = 0;
  for (let date = 1; date <= 31; date++) {
    const day = new Date(`${month}-01T00:00:00Z`);
    day.setUTCDate(date);
    const iso = day.toISOString().slice(0, 10);
    if (iso.startsWith(month) && iso >= first && iso <= last && day.getUTCDay() % 6 !== 0) days++;
  }
  return days;
}
