import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SummaryAnswer } from '../../src/addon/contract.ts';
import { dayOf, serialOf } from '../../src/log/day.ts';
import type { Host } from '../../src/workbench/host.ts';
import { writeRows } from '../../src/workbench/sample/write-rows.ts';
import { ask, logName, openHost, write } from './project.ts';

const day = serialOf(dayOf(2026, 11, 9));

let host: Host;
let sheet: string;
beforeAll(async () => {
  host = await openHost({ now: () => Date.UTC(2026, 10, 23, 10) });
  ask(host, 'setUpLog', {});
  // By date: more sales than appointments.
  writeRows(
    host,
    logName,
    Object.entries({ 'cold call': 1000, 'appointment set': 150, sale: 200 }).map(([activity, count]) => [
      day,
      { text: 'Ann' },
      { text: activity },
      count,
    ]),
  );
  sheet = ask<SummaryAnswer>(host, 'writeSummary', { period: { id: 'thisMonth' } }).sheet;
  write(host, sheet, `C${leverRow()}`, [[0.2]]);
});
afterAll(() => host.close());

/** Row of the lever that can be ranked. */
const leverRow = () => host.values(sheet).findIndex(([name]) => name === 'Cold call → appointment set') + 1;
const needed = () => host.values(sheet)[leverRow() - 1]!.slice(6, 9);
const rateRow = () => host.values(sheet).findIndex(([name]) => name === 'Target sales') + 2;

describe('the cells of a lever', () => {
  it('writeSummary says what a lever saves where later stages exceed earlier ones too', () => {
    // By hand: 50 ÷ (200 ÷ 1000) = 250 calls, × 0.15 ÷ 0.2 = 187.5; 188 ÷ 21 workdays = 8.95.
    expect(needed()).toEqual([188, 62, 9]);
  });

  it.each([5, -0.05, 0])('writeSummary leaves them blank with a close rate of %d', (rate) => {
    write(host, sheet, `B${rateRow()}`, [[rate]]);
    expect(needed()).toEqual(['', '', '']);
  });

  it('writeSummary leaves them blank with a target below 0', () => {
    write(host, sheet, `A${rateRow()}:B${rateRow()}`, [[-50, 0.2]]);
    expect(needed()).toEqual(['', '', '']);
  });
});
