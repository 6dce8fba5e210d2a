import { expect, test } from 'vitest';
import type { Revision } from '../../../src/workbench/server/protocol.ts';
import type { Served } from '../../../src/workbench/server/serve.ts';
import { join, served } from './shared.ts';

const SAID = 'The spreadsheet engine failed on a change. The workbook was opened again without it.';

/** From now on the engine of the present workbook fails on a cell with this text. */
function failOn({ host }: Served, text: string): void {
  const { handlers } = host.workbook.model as unknown as { handlers: { handle(command: object): void }[] };
  const [first] = handlers as [{ handle(command: object): void }];
  const handle = first.handle.bind(first);
  first.handle = (command: { content?: string }) => {
    if (command.content === text) throw new TypeError('the engine is at its end');
    handle(command);
  };
}

test('a change on which the engine fails costs that change alone: the tabs come again to the workbook as it was', async () => {
  const said: string[] = [];
  const source = `function remember() { PropertiesService.getDocumentProperties().setProperty('k', 'v'); }
    function recall() { return PropertiesService.getDocumentProperties().getProperty('k'); }`;
  const server = await served(source, { complain: (sentence) => said.push(sentence) });
  const ann = await join(server);
  await ann.type('0', 0, 0, 'kept');
  await ann.run('remember');
  ann.send({
    kind: 'revision',
    revision: {
      type: 'REMOTE_REVISION',
      version: 1,
      clientId: 'me',
      nextRevisionId: 'x',
      serverRevisionId: ann.session.getRevisionId(),
      commands: [{ type: 'ADD_COLUMNS_ROWS' }],
    } as Revision,
  });
  await ann.closed;
  expect(said).toEqual([
    'The spreadsheet engine failed on a change. The workbook was opened again without it.',
  ]);
  const again = await join(server);
  expect(again.opened.epoch).not.toBe(ann.opened.epoch);
  expect(again.value('0', 0, 0)).toBe('kept');
  await again.type('0', 1, 0, '=1+1');
  expect(server.host.values('Sheet1')).toEqual([['kept'], [2]]);
  expect(await again.run('recall')).toEqual({ ok: true, value: 'v' });
});

test('typing on which the engine fails costs that text alone, however often the tab sends it', async () => {
  const said: string[] = [];
  const server = await served('', { complain: (sentence) => said.push(sentence) });
  const [ann, rep] = [await join(server, undefined, '&tab=ann'), await join(server, 'rep1@example.com')];
  await ann.type('0', 0, 0, 'kept');
  failOn(server, 'bad');
  ann.send({ kind: 'type', number: 2, cell: { sheetId: '0', row: 1, column: 0, text: 'bad' } });
  await Promise.all([ann.closed, rep.closed]);
  expect(said).toEqual([SAID]);
  failOn(server, 'bad');
  const again = await join(server, undefined, '&tab=ann');
  again.send({ kind: 'type', number: 2, cell: { sheetId: '0', row: 1, column: 0, text: 'bad' } });
  expect(await again.message('taken')).toEqual({ kind: 'taken', number: 2, revisionId: null });
  again.send({ kind: 'type', number: 3, cell: { sheetId: '0', row: 2, column: 0, text: '=1+1' } });
  await again.message('taken', ({ number }) => number === 3);
  expect(server.host.values('Sheet1')).toEqual([['kept'], [null], [2]]);
  expect(said).toEqual([SAID]);
});

test('a script on which the engine fails costs its last write alone, and the next one runs', async () => {
  const said: string[] = [];
  const source =
    "function log(text) { SpreadsheetApp.getActiveSheet().appendRow([text, '!']); return text; }";
  const server = await served(source, { complain: (sentence) => said.push(sentence) });
  const ann = await join(server);
  await ann.run('log', 'kept');
  failOn(server, 'bad');
  ann.send({ kind: 'run', id: 7, name: 'log', argumentsText: '["bad"]' });
  await ann.closed;
  expect(said).toEqual([SAID]);
  const again = await join(server);
  expect(again.value('0', 0, 0)).toBe('kept');
  expect(await again.run('log', 'next')).toEqual({ ok: true, value: 'next' });
  expect(server.host.values('Sheet1')).toEqual([
    ['kept', '!'],
    ['next', '!'],
  ]);
});
