import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SummaryAnswer } from '../../src/addon/contract.ts';
import { dayOf, serialOf } from '../../src/log/day.ts';
import type { Host } from '../../src/workbench/host.ts';
import { writeRows } from '../../src/workbench/sample/write-rows.ts';
import { ask, logName, openHost, write as writeCells } from './project.ts';

const monday = serialOf(dayOf(2026, 11, 9));
const step = 'Cold call → appointment set';

let host: Host;
let sheet: string;
beforeAll(async () => {
  host = await openHost({ now: () => Date.UTC(2026, 10, 23, 10) });
  ask(host, 'setUpLog', {});
  // Of 200 calls at nine 20 become appointments, of 200 at ten 60.
  const row = (hour: number, activity: string, count: number) => [
    monday + hour / 24,
    { text: 'Ann' },
    { text: activity },
    count,
  ];
  writeRows(host, logName, [
    row(9, 'cold call', 200),
    row(9, 'appointment set', 20),
    row(10, 'cold call', 200),
    row(10, 'appointment set', 60),
    row(10, 'sale', 30),
  ]);
  write('thisMonth');
});
afterAll(() => host.close());

function write(id: 'thisMonth' | 'yesterday'): void {
  sheet = ask<SummaryAnswer>(host, 'writeSummary', { period: { id } }).sheet;
}
/** Whether a row says where the benchmark of the step comes from: that of the levers does. */
const isLever = (row: readonly unknown[]) => row[0] === step && typeof row[3] === 'string' && row[3] !== '';
const levers = () => host.values(sheet).filter(isLever);
const type = (value: number | null) =>
  writeCells(host, sheet, `C${host.values(sheet).findIndex(isLever) + 1}`, [[value]]);

describe('the manager’s benchmarks from run to run', () => {
  it('writeSummary takes no rate by the hour for a benchmark of the step that it names', () => {
    // The same step stands in the what-if table too, there without a rate then.
    const byHour = host
      .values(sheet)
      .filter((row) => row[0] === step && !isLever(row) && typeof row[2] === 'number');
    expect(byHour.map((row) => row.slice(1, 3))).toEqual([[0.1, 0.3]]);
    write('thisMonth');
    expect(levers().map((row) => row.slice(2, 4))).toEqual([[null, 'none yet: type one']]);
  });

  it('writeSummary keeps a benchmark through a period that has too little of its step', () => {
    type(0.4);
    write('yesterday');
    expect(levers()).toEqual([]);
    write('yesterday');
    write('thisMonth');
    expect(levers().map((row) => row.slice(2, 4))).toEqual([[0.4, 'your number']]);
    type(null);
    write('yesterday');
    write('thisMonth');
    expect(levers().map((row) => row[2])).toEqual([null]);
  });
});
