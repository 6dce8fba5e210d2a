import { afterEach, expect, test } from 'vitest';
import { createHost, type Host } from '../../../src/workbench/host.ts';

const SCRIPT = `
function append(lock, who, n) {
  const held = lock ? LockService.getDocumentLock() : null;
  if (held) held.waitLock(20000);
  const sheet = SpreadsheetApp.getActiveSheet();
  const row = sheet.getLastRow() + 1;
  sheet.getRange(row, 1, 1, 2).setValues([[who, n]]);
  SpreadsheetApp.flush();
  if (held) held.releaseLock();
  return row;
}
function hold(ms) { LockService.getScriptLock().waitLock(1000); Utilities.sleep(ms); }
function tryFor(ms) { const t = Date.now(); return [LockService.getScriptLock().tryLock(ms), Date.now() - t]; }
function zone() { return new Date(2026, 6, 1).toISOString(); }
function boom() { throw new RangeError('too far'); }
function echo(a) { return { a, when: null }; }
function asks() { const lock = LockService.getScriptLock(); lock.waitLock(0); SpreadsheetApp.getUi().alert('Sure?'); return lock.hasLock(); }
`;

let host: Host;
afterEach(() => host.close());

const open = (workers: number, more: object = {}): Host => {
  host = createHost({
    files: { 'Code.js': SCRIPT, 'appsscript.json': '{"timeZone":"Europe/Kyiv"}' },
    workers,
    ...more,
  });
  return host;
};

const savers = (isLocked: boolean): Promise<unknown[]> =>
  Promise.all(
    Array.from({ length: 40 }, (_, i) =>
      host.runAsync('append', [isLocked, i % 2 ? 'ann' : 'bob', i], `${i % 2 ? 'ann' : 'bob'}@example.com`),
    ),
  );

test('runAsync of two savers loses no row when they take the document lock', async () => {
  open(2);
  await savers(true);
  expect(host.values('Sheet1')).toHaveLength(40);
  expect(new Set(host.values('Sheet1').map(([, n]) => n)).size).toBe(40);
});

test('runAsync of two savers loses rows without a lock', async () => {
  open(2);
  await savers(false);
  expect(host.values('Sheet1').length).toBeLessThan(40);
});

test('tryLock waits for the holder until its time is over, and then takes what is freed', async () => {
  open(2);
  await host.startWorkers();
  const holding = host.runAsync('hold', [300]);
  await new Promise((resolve) => setTimeout(resolve, 60));
  const [isHad, waitedMs] = (await host.runAsync('tryFor', [50])) as [boolean, number];
  expect(isHad).toBe(false);
  expect(waitedMs).toBeGreaterThanOrEqual(49);
  const [isHadLater] = (await host.runAsync('tryFor', [5000])) as [boolean, number];
  expect(isHadLater).toBe(true);
  await holding;
});

test('runAsync gives the same as run: zone of the script, values over the wire, bare errors', async () => {
  open(1);
  expect([await host.runAsync('zone'), host.run('zone')]).toEqual([
    '2026-06-30T21:00:00.000Z',
    '2026-06-30T21:00:00.000Z',
  ]);
  expect([await host.runAsync('echo', [[1]]), host.run('echo', [[1]])]).toEqual([
    { a: [1], when: null },
    { a: [1], when: null },
  ]);
  await expect(host.runAsync('boom')).rejects.toMatchObject({ name: 'RangeError', message: 'too far' });
  await expect(host.callAsync('boom')).rejects.toMatchObject({ scriptStack: 'at boom (Code.js:15:25)' });
});

test('an alert costs the lock, in a worker as in the thread', async () => {
  open(1);
  host.ui.answerNext('OK');
  expect([await host.runAsync('asks'), host.run('asks')]).toEqual([false, false]);
});

test('beforeCall works on executions of workers: the clock of the host, counts, a kill', async () => {
  open(1, { now: () => Date.UTC(2026, 0, 1) });
  host.beforeCall((call) => call.name === 'SpreadsheetApp.flush' && call.kill());
  await expect(host.runAsync('append', [false, 'ann', 1])).rejects.toThrow('Exceeded maximum execution time');
  expect(host.values('Sheet1')).toEqual([]);
  expect(host.counts()).toMatchObject({
    executions: 1,
    byName: { 'Range.setValues': 1, 'SpreadsheetApp.flush': 1 },
  });
});
