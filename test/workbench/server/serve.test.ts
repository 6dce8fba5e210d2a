import { afterEach, expect, test } from 'vitest';
import { type Served, type ServeOptions, serve } from '../../../src/workbench/server/serve.ts';
import { TabClient } from './tab-client.ts';

let served: Served;
const tabs: TabClient[] = [];

afterEach(async () => {
  await Promise.all(tabs.splice(0).map((tab) => tab.close()));
  await served.close();
});

async function open(source: string, options: Partial<ServeOptions> = {}): Promise<void> {
  served = await serve({ files: { 'Code.js': source }, workers: 2, ...options });
}

async function join(user: string): Promise<TabClient> {
  const tab = await TabClient.open(served.url, user);
  tabs.push(tab);
  return tab;
}

test('two tabs and the server hold the same workbook after both have written at once', async () => {
  await open('');
  const [ann, rep] = [await join('ann@example.com'), await join('rep1@example.com')];
  const writer = { email: 'x', canEdit: true };
  for (let row = 0; row < 10; row++) {
    ann.workbook.apply([{ kind: 'setCells', sheetId: '0', top: row, left: 0, rows: [[`a${row}`]] }], {
      ...writer,
      email: 'ann@example.com',
    });
    rep.workbook.apply([{ kind: 'setCells', sheetId: '0', top: row, left: 1, rows: [[row]] }], {
      ...writer,
      email: 'rep1@example.com',
    });
  }
  const isFull = (tab: TabClient) =>
    tab.workbook.model.getters.isFullySynchronized() &&
    tab.workbook.lastColumn('0') === 2 &&
    tab.workbook
      .values('0', { top: 9, bottom: 9, left: 0, right: 1 })
      .values[0].every((value) => value !== null);
  await Promise.all([ann, rep].map((tab) => tab.until(() => isFull(tab))));
  expect(served.host.values('Sheet1')).toHaveLength(10);
  const server = served.host.workbook.toJSON();
  expect(ann.workbook.toJSON()).toEqual(server);
  expect(rep.workbook.toJSON()).toEqual(server);
});

test('a run in one tab arrives in the other, and its result in its own', async () => {
  await open(
    "function log(text) { SpreadsheetApp.getActiveSheet().appendRow([text]); return 'saved ' + text; }",
  );
  const [ann, rep] = [await join('ann@example.com'), await join('rep1@example.com')];
  expect(await ann.run('log', 'call')).toBe('saved call');
  await rep.until(() => rep.value('0', 0, 0) === 'call');
});
