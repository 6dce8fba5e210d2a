import { describe, expect, it } from 'vitest';
import type { Answer, SaveAnswer } from '../../src/addon/contract.ts';
import type { Entry } from '../../src/entry/entry.ts';
import type { Host } from '../../src/workbench/host.ts';
import { atEveryCall } from './fault.ts';
import { ask, logName, openHost } from './project.ts';

const now = () => Date.parse('2026-11-23T10:00:00Z');
const options = { timeZone: 'Europe/Kyiv', now };
const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id: `fault-${id}`,
  date: '2026-11-23',
  activity: 'cold call',
  rep: 'Ann',
  count: 3,
  ...more,
});
const [one, two, three] = [
  entry('number-one'),
  entry('number-two', { prospect: '=1+1' }),
  entry('number-three'),
];

/** A spreadsheet with a log of two entries, to start each try from. */
async function bookOfTwo(): Promise<object> {
  const host = await openHost(options);
  ask(host, 'setUpLog', {});
  ask(host, 'saveEntries', { entries: [one, two] });
  return host.toJSON() as object;
}

const call = (host: Host, name: string, request: unknown) => host.run(name, [JSON.stringify(request)]);
const answerIn = <Value>(answered: unknown) =>
  typeof answered === 'string' ? (JSON.parse(answered) as Answer<Value>) : null;
const rows = (host: Host) =>
  host
    .values(logName)
    .slice(1)
    .map((row) => [row[11], row[3], row[4]]);
const before = [
  [one.id, 3, null],
  [two.id, 3, '=1+1'],
];

describe('a fault at every service call', () => {
  it('saveEntries tells "saved" only of rows that are there, and a retry never doubles one', async () => {
    const points = await atEveryCall(
      await bookOfTwo(),
      (host) => call(host, 'saveEntries', { entries: [three] }),
      (host, answered, place) => {
        const answer = answerIn<SaveAnswer>(answered);
        const isThere = rows(host).some(([id]) => id === three.id);
        if (answer?.ok && answer.value.results[0]!.status === 'saved') expect(isThere, place).toBe(true);
        if (answer && !answer.ok && answer.message.includes('Nothing was changed'))
          expect(isThere, place).toBe(false);
        const again = ask<SaveAnswer>(host, 'saveEntries', { entries: [three], isRetry: true });
        expect(['saved', 'known'], place).toContain(again.results[0]!.status);
        expect(rows(host), place).toEqual([...before, [three.id, 3, null]]);
      },
      options,
    );
    expect(points).toBeGreaterThan(60);
  });

  it('undoEntry takes out its entry or leaves it, never another one', async () => {
    const points = await atEveryCall(
      await bookOfTwo(),
      (host) => call(host, 'undoEntry', { entry: one }),
      (host, answered, place) => {
        const isThere = rows(host).some(([id]) => id === one.id);
        const answer = answerIn(answered);
        if (answer?.ok) expect(isThere, place).toBe(false);
        if (answer && !answer.ok && answer.message.includes('Nothing was changed'))
          expect(isThere, place).toBe(true);
        if (isThere) ask(host, 'undoEntry', { entry: one });
        expect(rows(host), place).toEqual([before[1]]);
      },
      options,
    );
    expect(points).toBeGreaterThan(60);
  });

  it('editEntry says what became of the row, and the edit can be repeated', async () => {
    const to = { ...two, count: 5, prospect: '007', date: '2026-11-20' };
    const points = await atEveryCall(
      await bookOfTwo(),
      (host) => call(host, 'editEntry', { entry: two, to }),
      (host, answered, place) => {
        const answer = answerIn(answered);
        const [, , count, prospect] = [null, ...rows(host)[1]!];
        if (answer?.ok) expect([count, prospect], place).toEqual([5, '007']);
        if (answer && !answer.ok && answer.message.includes('Nothing was changed')) {
          expect(rows(host), place).toEqual(before);
        }
        ask(host, 'editEntry', { entry: two, to, evenIfChanged: true });
        expect(rows(host), place).toEqual([before[0], [two.id, 5, '007']]);
      },
      options,
    );
    expect(points).toBeGreaterThan(60);
  });

  it('saveEntries calls only the entry saved that it can read back, and the next one unconfirmed', async () => {
    const host = await openHost({ ...options, book: await bookOfTwo() });
    let appends = 0;
    host.beforeCall((each) => {
      if (each.name === 'Sheet.appendRow' && ++appends === 2) each.fail('Service error: Spreadsheets');
    });
    const request = { entries: [three, entry('number-four')] };
    const answer = answerIn<SaveAnswer>(call(host, 'saveEntries', request));
    expect(answer).toMatchObject({ ok: true, value: { trouble: 'noAnswer' } });
    expect(answer?.ok && answer.value.results.map(({ status }) => status)).toEqual(['saved', 'unconfirmed']);
    expect(rows(host).at(-1)).toEqual([three.id, 3, null]);
    await host.close();
  });

  it('saveEntries confirms nothing when the ids cannot be read back', async () => {
    const host = await openHost({ ...options, book: await bookOfTwo() });
    let isFlushed = false;
    host.beforeCall((each) => {
      if (each.name === 'SpreadsheetApp.flush') isFlushed = true;
      if (isFlushed && each.name === 'Range.getValues') each.fail('Service error: Spreadsheets');
    });
    const answer = answerIn<SaveAnswer>(call(host, 'saveEntries', { entries: [three] }));
    expect(answer?.ok && answer.value.results).toEqual([{ id: three.id, status: 'unconfirmed' }]);
    await host.close();
  });
});
