import { expect, test } from 'vitest';
import type { Revision } from '../../../src/workbench/server/protocol.ts';
import { join, served, settled } from './shared.ts';
import { eventually } from './tab-client.ts';

test('two tabs and the server hold the same workbook after both have written at once', async () => {
  const server = await served();
  const [ann, rep] = [await join(server), await join(server, 'rep1@example.com')];
  for (let row = 0; row < 10; row++) {
    ann.write('0', row, 0, [[`call ${row}`]]);
    rep.write('0', row, 1, [[row]]);
  }
  ann.dispatch('ADD_COLUMNS_ROWS', {
    sheetId: '0',
    sheetName: 'Sheet1',
    dimension: 'ROW',
    base: 3,
    quantity: 2,
    position: 'before',
  });
  await settled(server, ann, rep);
  expect(server.host.values('Sheet1')).toEqual([
    ...[0, 1, 2].map((row) => [`call ${row}`, row]),
    [null, null],
    [null, null],
    ...[3, 4, 5, 6, 7, 8, 9].map((row) => [`call ${row}`, row]),
  ]);
  const kept = server.host.workbook.toJSON();
  expect(ann.workbook.toJSON()).toEqual(kept);
  expect(rep.workbook.toJSON()).toEqual(kept);
});

test('a tab that joins later has what was written before and hears what is written after', async () => {
  const server = await served();
  const ann = await join(server);
  ann.write('0', 0, 0, [['before']]);
  await settled(server, ann);
  const rep = await join(server, 'rep1@example.com');
  expect(rep.value('0', 0, 0)).toBe('before');
  ann.write('0', 1, 0, [['after']]);
  await settled(server, ann, rep);
  expect(rep.value('0', 1, 0)).toBe('after');
});

test('undo of a change older than another tab’s snapshot reaches that tab too', async () => {
  const server = await served();
  const ann = await join(server);
  // More than a tab replays: the next one gets a new snapshot.
  for (let row = 0; row <= 50; row++) ann.write('0', row, 0, [[`call ${row}`]]);
  await settled(server, ann);
  const rep = await join(server, 'rep1@example.com');
  ann.dispatch('REQUEST_UNDO');
  await eventually(() => rep.messages('opened').length === 2);
  await settled(server, ann, rep);
  expect([server.host.values('Sheet1').length, rep.value('0', 50, 0)]).toEqual([50, null]);
  ann.dispatch('REQUEST_REDO');
  await settled(server, ann, rep);
  expect(rep.value('0', 50, 0)).toBe('call 50');
});

test('a tab undoes what it typed, by the revision that the server names', async () => {
  const server = await served();
  const ann = await join(server);
  const id = await ann.type('0', 0, 0, 'typed');
  await settled(server, ann);
  ann.session.trigger('new-local-state-update', { id });
  ann.dispatch('REQUEST_UNDO');
  await settled(server, ann);
  expect(server.host.values('Sheet1')).toEqual([]);
});

test('a tab that follows another order is given the workbook anew', async () => {
  const server = await served();
  const ann = await join(server);
  const revision = {
    type: 'REMOTE_REVISION',
    version: 1,
    serverRevisionId: 'elsewhere',
    nextRevisionId: 'x',
    clientId: 'me',
    commands: [],
  };
  await ann.type('0', 0, 0, 'first');
  ann.send({ kind: 'revision', revision });
  ann.send({
    kind: 'revision',
    revision: {
      type: 'REVISION_UNDONE',
      serverRevisionId: ann.session.getRevisionId(),
      nextRevisionId: 'y',
      undoneRevisionId: 'unheard of',
    } as Revision,
  });
  await eventually(() => ann.messages('opened').length === 3);
  expect(ann.messages('opened').map(({ client }) => client.id)).toEqual([
    ...new Set(ann.messages('opened').map(({ client }) => client.id)),
  ]);
  expect(ann.value('0', 0, 0)).toBe('first');
});

test('a tab sees where the others stand, and when they leave', async () => {
  const server = await served();
  const [ann, rep] = [await join(server), await join(server, 'rep1@example.com')];
  const standing = () => [...ann.workbook.model.getters.getConnectedClients()].map(({ name }) => name);
  await eventually(() => standing().includes('rep1@example.com'));
  await rep.close();
  await eventually(() => !standing().includes('rep1@example.com'));
  expect(standing()).toEqual(['ann@example.com']);
});

test('a run in one tab arrives in the other, and its result in its own', async () => {
  const server = await served(
    'function log(text) { SpreadsheetApp.getActiveSheet().appendRow([text]); return { saved: text }; }',
  );
  const [ann, rep] = [await join(server), await join(server, 'rep1@example.com')];
  expect(await ann.run('log', 'call')).toEqual({ ok: true, value: { saved: 'call' } });
  await settled(server, ann, rep);
  expect(rep.value('0', 0, 0)).toBe('call');
  expect(rep.messages('returned')).toEqual([]);
});

test('File › Settings reach the server and every tab', async () => {
  const server = await served();
  const [ann, rep] = [await join(server), await join(server, 'rep1@example.com')];
  rep.send({ kind: 'book', change: { name: 'Sales 2026', locale: 'uk_UA', timeZone: 'Europe/Kyiv' } });
  await eventually(() => server.host.workbook.book().name === 'Sales 2026');
  await settled(server, ann, rep);
  expect(ann.workbook.book()).toMatchObject({ name: 'Sales 2026', locale: 'uk_UA', timeZone: 'Europe/Kyiv' });
  await ann.type('0', 0, 0, '1,5');
  expect(server.host.values('Sheet1')).toEqual([[1.5]]);
  rep.send({ kind: 'book', change: { locale: 'xx_XX' } });
  expect((await rep.message('refused')).message).toBe('An error occurred. Please try again.');
  expect(server.host.workbook.book().locale).toBe('uk_UA');
});

test('a revision of another kind than changes, undo and redo is taken from nobody', async () => {
  const server = await served();
  const [ann, rep] = [await join(server), await join(server, 'rep1@example.com')];
  await ann.type('0', 0, 0, 'kept');
  await settled(server, ann, rep);
  const known = ann.messages('revision').length;
  const revision = {
    type: 'SNAPSHOT_CREATED',
    serverRevisionId: rep.session.getRevisionId(),
    nextRevisionId: 'x',
  };
  rep.send({ kind: 'revision', revision });
  await eventually(() => rep.messages('opened').length === 2);
  await rep.type('0', 1, 0, 'next');
  await settled(server, ann, rep);
  const types = ann.messages('revision').slice(known);
  expect(types.map((each) => each.revision.type)).not.toContain('SNAPSHOT_CREATED');
});
