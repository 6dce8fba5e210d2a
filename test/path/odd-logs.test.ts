import { describe, expect, it } from 'vitest';
import type { SummaryAnswer } from '../../src/addon/contract.ts';
import type { Host } from '../../src/workbench/host.ts';
import { ask, logName, openHost, write } from './project.ts';

const options = { timeZone: 'Europe/Kyiv', now: () => Date.UTC(2026, 10, 23, 10) };
const day = 46_328; // 2 November 2026

async function opened(): Promise<Host> {
  const host = await openHost(options);
  ask(host, 'setUpLog', {});
  return host;
}

/** Date, rep, activity, count, prospect, segment, source, value. */
type Cells = readonly (string | number | null)[];
const fill = (host: Host, rows: readonly Cells[]) =>
  write(
    host,
    logName,
    `A2:H${rows.length + 1}`,
    rows.map((row) => [...row, ...Array(8 - row.length).fill(null)]),
  );

const summaryOf = (host: Host, request: object = { period: { id: 'thisMonth' } }) => {
  const answer = ask<SummaryAnswer>(host, 'writeSummary', request);
  const texts = host.displayValues(answer.sheet).flat().join('\n');
  return { answer, texts };
};

describe('writeSummary of a log with oddities', () => {
  it('writeSummary counts and names what is odd about prospects, and stops for none of it', async () => {
    const host = await opened();
    fill(host, [
      [day, 'Ann', 'cold call', 1, 'Good'],
      [day + 3, 'Ann', 'sale', 1, 'Good', null, null, 100],
      [day + 4, 'Ann', 'sale', 1, ' good ', null, null, 50],
      [day, 'Ann', 'sale', 3, null, null, null, 300],
      [day, 'Ann', 'sale', 1, 'Early'],
      [day + 1, 'Ann', 'cold call', 1, 'Early'],
      [day, 'Ann', 'sale', 1, 'Untouched'],
      [day, 'Ann', 'cold call', 5, 'Many'],
      [day, 'ANN', 'cold call', 1, 'x'],
      [day, ' ann ', 'cold call', 1, 'x'],
      [day, 'Ann', 'coffee', 1],
      [day, 'Ann', 'sale', 1, 'Money', null, null, '1 250,50'],
      [day, 'Ann', 'sale', 1, 'Doubt', null, null, '1,250'],
    ]);
    const { answer, texts } = summaryOf(host);
    expect(answer.rowsRefused).toBe(2);
    for (const named of ['Early', 'Untouched', 'Good', 'Many', '“coffee”', '“1,250”', 'Ann'])
      expect(texts).toContain(named);
  });

  it('writeSummary works without working days, and with stages that have gaps or share a number', async () => {
    const host = await opened();
    const settings = host.values('Settings');
    const at = (text: string) => {
      const row = settings.findIndex((cells) => cells.includes(text));
      return { row, column: settings[row]!.indexOf(text) };
    };
    const put = (text: string, aside: number, value: string | number | null) => {
      const { row, column } = at(text);
      const letter = String.fromCharCode(65 + column + aside);
      write(host, 'Settings', `${letter}${row + 1}:${letter}${row + 1}`, [[value]]);
    };
    put('cold call', 2, 3);
    put('conversation', 2, 3);
    put('appointment set', 2, 7);
    put('sale', 2, 40);
    put('Working days', 1, '');
    put('Working days a month', 1, 0);
    fill(host, [
      [day, 'Ann', 'cold call', 100],
      [day, 'Ann', 'conversation', 50],
      [day, 'Ann', 'appointment set', 30],
      [day, 'Ann', 'sale', 10],
    ]);
    const { answer, texts } = summaryOf(host);
    expect(answer.digest.funnel.map(({ name, count }) => [name, count])).toEqual([
      ['cold call + conversation', 150],
      ['appointment set', 30],
      ['sale', 10],
    ]);
    expect(texts).not.toMatch(/NaN|Infinity|#DIV|#ERROR|#VALUE/);
  });
});
