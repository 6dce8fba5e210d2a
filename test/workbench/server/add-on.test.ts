import { expect, test } from 'vitest';
import { createHost } from '../../../src/workbench/host.ts';
import { files } from '../../bundle/built.ts';
import { join, served, settled } from './shared.ts';
import type { TabClient } from './tab-client.ts';

/** A call of the add-on as its page makes it. */
async function ask(tab: TabClient, name: string, request: object): Promise<Record<string, unknown>> {
  const outcome = await tab.run(name, JSON.stringify(request));
  if (!outcome.ok) throw new Error(outcome.message);
  return (JSON.parse(String(outcome.value)) as { value: Record<string, unknown> }).value;
}

const entry = (id: string, rep: string) => ({ id, rep, date: '2026-11-25', activity: 'cold call' });

test('an .xlsx file without a log opens, and the add-on can set its log up in it', async () => {
  const other = createHost({ files: { 'Code.js': '' } });
  other.type('Sheet1', 'A1', 'budget');
  const server = await served('', { files, book: await other.toXlsx(), name: 'Budget' });
  const tab = await join(server);
  expect(tab.messages('menus')[0]!.menus.map(({ title }) => title)).toEqual(['Sales activity']);
  expect(await ask(tab, 'openSidebar', {})).toMatchObject({ isSetUp: false });
  await ask(tab, 'setUpLog', {});
  await settled(server, tab);
  expect(tab.workbook.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Activity log', 'Settings']);
  expect(server.host.values('Sheet1')).toEqual([['budget']]);
});

test('three reps save at once, each sees all entries, and each is known again after the next start', async () => {
  const server = await served('', { files, workers: 3 });
  const reps = ['ann', 'rep1', 'rep2'];
  const tabs = await Promise.all(reps.map((name) => join(server, `${name}@example.com`)));
  await ask(tabs[0]!, 'setUpLog', {});
  const saves = tabs.flatMap((tab, i) =>
    [1, 2, 3, 4].map((n) => ask(tab, 'saveEntries', { entries: [entry(`entry-${i}-${n}-saved`, reps[i]!)] })),
  );
  await Promise.all(saves);
  await Promise.all(tabs.map((tab, i) => ask(tab, 'rememberPreferences', { rep: reps[i] })));
  await settled(server, ...tabs);
  const log = server.host.workbook.sheets().find(({ name }) => name === 'Activity log')!;
  const rows = tabs.map(({ workbook }) =>
    workbook
      .values(log.id, { top: 1, bottom: workbook.lastRow(log.id) - 1, left: 1, right: 1 })
      .values.flat(),
  );
  for (const seen of rows) expect(seen.sort()).toEqual(reps.flatMap((name) => [name, name, name, name]));
  const again = await served('', { files, book: server.host.toJSON() as object });
  const back = await join(again, 'rep2@example.com');
  expect(await ask(back, 'openSidebar', {})).toMatchObject({ preferences: { rep: 'rep2' } });
});
