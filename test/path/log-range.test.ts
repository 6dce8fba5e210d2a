import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/log/day.ts';
import type { Host } from '../../src/workbench/host.ts';
import { fillSample } from '../../src/workbench/sample/fill.ts';
import { teamLog } from '../../src/workbench/sample/team.ts';
import { ask, logName, openHost, write } from './project.ts';

const owner = { email: 'owner@example.com', canEdit: true };
const sheetIdOf = (host: Host) => host.workbook.sheets().find(({ name }) => name === logName)!.id;
const save = (host: Host, id: string, activity: string, count: number) =>
  ask(host, 'saveEntries', { entries: [{ id: `entry-${id}`, date: '2026-11-23', activity, count }] });
const calls = (host: Host) => host.evaluate('=SALES_METRIC(ActivityLog; "calls")').value;
const insert = (host: Host, dimension: 'ROW' | 'COL', before: number) =>
  host.workbook.apply(
    [{ kind: 'insertLines', sheetId: sheetIdOf(host), dimension, before, count: 2, inherits: 'previous' }],
    owner,
  );

async function newLog(): Promise<Host> {
  const host = await openHost({ timeZone: 'Europe/Kyiv', now: () => Date.UTC(2026, 10, 23, 10) });
  ask(host, 'setUpLog', {});
  return host;
}

describe('the name ActivityLog', () => {
  it('setUpLog gives it to whole columns of the log, and a second run changes nothing', async () => {
    const host = await newLog();
    save(host, 'first', 'cold call', 40);
    expect(calls(host)).toBe(40);
    const named = host.workbook.namedRanges();
    expect(named.map(({ name, zone }) => [name, zone.top, zone.left, zone.right])).toEqual([
      ['ActivityLog', 0, 0, 11],
    ]);
    ask(host, 'setUpLog', {});
    expect(host.workbook.namedRanges()).toEqual(named);
  });

  it('it survives rows and columns that people insert before, among and behind its own', async () => {
    const host = await newLog();
    save(host, 'first', 'cold call', 40);
    insert(host, 'COL', 0);
    insert(host, 'COL', 5);
    insert(host, 'ROW', 1);
    expect(calls(host)).toBe(40);
    save(host, 'second', 'cold call', 2);
    expect(calls(host)).toBe(42);
  });

  it('it covers the rows that are added when the sheet is full', async () => {
    const host = await newLog();
    write(host, logName, 'A1000:D1000', [['2026-11-23', null, 'cold call', 3]]);
    save(host, 'second', 'cold call', 40);
    expect(host.values(logName, 'D1001:D1001')).toEqual([[40]]);
    expect(calls(host)).toBe(43);
  });

  it('openSidebar gives it to a log of before, and stretches it to a column that was added at the right', async () => {
    const host = await newLog();
    host.workbook.apply([{ kind: 'removeNamedRange', name: 'ActivityLog' }], owner);
    ask(host, 'openSidebar', {});
    expect(calls(host)).toBe(0);
    write(host, logName, 'M1:M1', [['Time']]);
    ask(host, 'openSidebar', {});
    expect(host.workbook.namedRanges().map(({ zone }) => zone.right)).toEqual([12]);
  });

  it('openSidebar leaves the name alone where the team gave it to cells of its own', async () => {
    const host = await newLog();
    const zone = { top: 0, left: 0, bottom: 3, right: 0 };
    const named = { name: 'ActivityLog', sheetId: host.workbook.sheets()[0]!.id, zone };
    host.workbook.apply([{ kind: 'setNamedRange', ...named }], owner);
    ask(host, 'openSidebar', {});
    expect(host.workbook.namedRanges()).toEqual([named]);
  });

  it('a sample, which fills the sheet past its rows, is whole under it at once', async () => {
    const host = await openHost({ timeZone: 'Europe/Kyiv', now: () => Date.UTC(2026, 10, 23, 10) });
    const today = dayOf(2026, 11, 23);
    fillSample(host, 'team', today);
    const attempts = teamLog(today - 210, today).filter(({ role }) => role === 'attempt');
    expect(calls(host)).toBe(attempts.reduce((sum, { count }) => sum + (count ?? 1), 0));
  });
});
