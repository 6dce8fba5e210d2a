import { expect, test } from 'vitest';
import type { Served } from '../../../src/workbench/server/serve.ts';
import { join, served, settled } from './shared.ts';
import { eventually } from './tab-client.ts';

const PROTECTED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const REP = 'rep1@example.com';

/** B2:B3 is the owner's alone. */
async function withProtection(): Promise<Served> {
  const server = await served(`
    function protect() { SpreadsheetApp.getActiveSheet().getRange('B2:B3').protect().removeEditors(['${REP}']); }
    function onEdit(e) { console.log(e.range.getA1Notation(), e.range.getSheet().getName(), e.value, e.oldValue); }`);
  server.host.call('protect');
  return server;
}

test('typing is read by the locale of the spreadsheet; “;” separates arguments everywhere', async () => {
  const server = await served();
  const tab = await join(server, REP);
  const texts = ['5%', "'007", '=SUM(1;2)', '=SUM(1,2)', '12/31/2025', '=1+'];
  for (const [row, text] of texts.entries()) await tab.type('0', row, 0, text);
  await settled(server, tab);
  expect(texts.map((_, row) => tab.value('0', row, 0))).toEqual([0.05, '007', 3, 3, 46_022, '#ERROR!']);
});

test('typing into a cell that the person may not edit is refused in Google’s words', async () => {
  const server = await withProtection();
  const [ann, rep] = [await join(server), await join(server, REP)];
  expect(await rep.type('0', 1, 1, 'mine')).toBeNull();
  expect(rep.messages('refused')).toEqual([
    { kind: 'refused', title: 'There was a problem', message: PROTECTED },
  ]);
  expect(await ann.type('0', 1, 1, 'ours')).not.toBeNull();
  expect(await rep.type('0', 1, 2, 'free')).not.toBeNull();
  expect(server.host.values('Sheet1', 'B2:C2')).toEqual([['ours', 'free']]);
  expect(ann.messages('refused')).toEqual([]);
});

test('typing what a rule rejects is refused, and nothing is written', async () => {
  const server = await served(`function rule() {
    SpreadsheetApp.getActiveSheet().getRange('A1').setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build());
  }`);
  server.host.call('rule');
  const tab = await join(server, REP);
  await tab.type('0', 0, 0, 'maybe');
  expect((await tab.message('refused')).message).toMatch(
    /^The data you entered in cell A1 violates the data validation rules/,
  );
  expect(server.host.values('Sheet1')).toEqual([]);
});

test('values that are copied in the grid are refused where a rule rejects them; a whole copy brings its own rules', async () => {
  const server = await served(`function rule() {
    var sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:A3').setValues([['maybe'], ['yes'], [12]]);
    sheet.getRange('B1:B3').setDataValidation(
      SpreadsheetApp.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false).build());
    sheet.getRange('C1:C3').setDataValidation(
      SpreadsheetApp.newDataValidation().requireNumberGreaterThan(10).setAllowInvalid(false).build());
  }`);
  server.host.call('rule');
  const tab = await join(server, REP);
  const copy = async (row: number, column: number, pasteOption?: string): Promise<boolean> => {
    const refused = tab.messages('refused').length;
    const opened = tab.messages('opened').length;
    const target = [{ top: row, bottom: row, left: column, right: column }];
    tab.workbook.model.selection.selectCell(0, row);
    tab.dispatch('COPY');
    tab.dispatch('PASTE', { target, pasteOption });
    await tab.type('0', 9, 9, 'after it');
    if (tab.messages('refused').length === refused) return true;
    await eventually(() => tab.messages('opened').length > opened);
    return false;
  };
  const places: [number, number][] = [0, 1, 2].flatMap((row) => [
    [row, 1],
    [row, 2],
  ]);
  const taken = [];
  for (const [row, column] of places) taken.push(await copy(row, column, 'asValue'));
  expect(taken).toEqual([false, false, true, false, false, true]);
  expect(tab.messages('refused')[0]!.message).toBe(
    'The data you entered in cell B1 violates the data validation rules set on this cell. Please enter one of the following values: yes, no.',
  );
  expect(await copy(0, 1)).toBe(true);
  await settled(server, tab);
  expect(server.host.values('Sheet1', 'B1:C3')).toEqual([
    ['maybe', null],
    ['yes', null],
    [null, 12],
  ]);
});

test('what was typed and is sent again after a lost line is written once', async () => {
  const server = await served();
  const first = await join(server, REP, '&tab=one');
  await first.type('0', 0, 0, 'typed');
  await first.close();
  await (await join(server)).type('0', 0, 0, 'changed since');
  const again = await join(server, REP, '&tab=one');
  expect(await again.type('0', 0, 0, 'typed')).toBeNull();
  const other = await join(server, REP, '&tab=two');
  expect(await other.type('0', 1, 0, 'new')).not.toBeNull();
  expect(server.host.values('Sheet1')).toEqual([['changed since'], ['new']]);
});

test('a paste is read cell by cell and makes room where the grid ends', async () => {
  const server = await served();
  const tab = await join(server, REP);
  const rows = [['Won', '1,200.50'], ['=1+1'], ['5%', '', 'x']];
  tab.send({ kind: 'paste', number: 1, texts: { sheetId: '0', row: 999, column: 25, rows } });
  await tab.message('taken');
  await settled(server, tab);
  expect(server.host.values('Sheet1', 'Z1000:AB1002')).toEqual([
    ['Won', 1200.5, null],
    [2, null, null],
    [0.05, null, 'x'],
  ]);
});

test.each([
  ['a cell', (tab: string) => ({ type: 'UPDATE_CELL', sheetId: tab, col: 1, row: 1, content: 'x' })],
  [
    'a block',
    (tab: string) => ({
      type: 'DELETE_CONTENT',
      sheetId: tab,
      target: [{ top: 0, bottom: 9, left: 0, right: 3 }],
    }),
  ],
  [
    'a look',
    (tab: string) => ({
      type: 'SET_FORMATTING',
      sheetId: tab,
      target: [{ top: 2, bottom: 2, left: 1, right: 1 }],
      style: { bold: true },
    }),
  ],
  [
    'a row',
    (tab: string) => ({
      type: 'REMOVE_COLUMNS_ROWS',
      sheetId: tab,
      sheetName: 'Sheet1',
      dimension: 'ROW',
      elements: [2],
    }),
  ],
  [
    'a new row between',
    (tab: string) => ({
      type: 'ADD_COLUMNS_ROWS',
      sheetId: tab,
      sheetName: 'Sheet1',
      dimension: 'ROW',
      base: 1,
      quantity: 1,
      position: 'after',
    }),
  ],
  [
    'a move',
    (tab: string) => ({
      type: 'MOVE_RANGES',
      sheetId: tab,
      targetSheetId: tab,
      target: [{ top: 8, bottom: 8, left: 0, right: 0 }],
      col: 1,
      row: 2,
    }),
  ],
  ['a sheet', (tab: string) => ({ type: 'DELETE_SHEET', sheetId: tab, sheetName: 'Sheet1' })],
  [
    'a rule',
    (tab: string) => ({
      type: 'ADD_DATA_VALIDATION_RULE',
      sheetId: tab,
      rule: {},
      ranges: [{ _sheetId: tab, _zone: { top: 0, left: 1 } }],
    }),
  ],
  ['the protection', () => ({ type: 'WORKBENCH_REMOVE_RECORD', id: 'protection:1' })],
  [
    'the book',
    () => ({ type: 'WORKBENCH_SET_RECORD', id: 'book', kind: 'book', recordSheetId: null, data: {} }),
  ],
  ['the locale', () => ({ type: 'UPDATE_LOCALE', locale: {} })],
  ['something unheard of', () => ({ type: 'FORMAT_DISK' })],
])('a revision that changes %s is refused to a person it is protected from', async (_, command) => {
  const server = await withProtection();
  const rep = await join(server, REP);
  const before = server.host.workbook.toJSON();
  rep.send({ kind: 'revision', revision: revisionOf(rep.session.getRevisionId(), command('0')) });
  expect((await rep.message('refused')).message).toBe(PROTECTED);
  await eventually(() => rep.messages('opened').length === 2);
  expect(server.host.workbook.toJSON()).toEqual(before);
});

test.each([
  ['a cell beside', { type: 'UPDATE_CELL', sheetId: '0', col: 2, row: 1, content: 'x' }],
  [
    'rows above',
    {
      type: 'ADD_COLUMNS_ROWS',
      sheetId: '0',
      sheetName: 'Sheet1',
      dimension: 'ROW',
      base: 0,
      quantity: 1,
      position: 'before',
    },
  ],
  ['a new sheet', { type: 'CREATE_SHEET', sheetId: 'new', name: 'New', position: 1 }],
])('a revision that changes %s is taken from an editor', async (_, command) => {
  const server = await withProtection();
  const rep = await join(server, REP);
  rep.send({ kind: 'revision', revision: revisionOf(rep.session.getRevisionId(), command) });
  await rep.message('revision', ({ revision }) => revision.nextRevisionId === 'mine');
  expect(rep.messages('refused')).toEqual([]);
});

test('what a refused tab has changed is taken back in it, and seen by nobody', async () => {
  const server = await withProtection();
  const [ann, rep] = [await join(server), await join(server, REP)];
  rep.write('0', 1, 1, [['mine']]);
  expect(rep.value('0', 1, 1)).toBe('mine');
  await eventually(() => rep.messages('opened').length === 2);
  expect(rep.value('0', 1, 1)).toBeNull();
  rep.write('0', 1, 2, [['free']]);
  await settled(server, ann, rep);
  expect([ann.value('0', 1, 1), ann.value('0', 1, 2)]).toEqual([null, 'free']);
});

test('undo of what has been protected since is refused', async () => {
  const server = await served(
    `function protect() { SpreadsheetApp.getActiveSheet().getRange('A1').protect().removeEditors(['${REP}']); }`,
  );
  const rep = await join(server, REP);
  rep.write('0', 0, 0, [['kept']]);
  await settled(server, rep);
  server.host.call('protect');
  await settled(server, rep);
  rep.dispatch('REQUEST_UNDO');
  await eventually(() => rep.messages('opened').length === 2);
  expect(rep.messages('refused')).toHaveLength(1);
  expect(server.host.values('Sheet1')).toEqual([['kept']]);
});

test('a person who may not edit can neither type nor revise nor change the settings', async () => {
  const server = await served();
  const viewer = await join(server, 'viewer@example.com');
  expect(viewer.opened.user).toEqual({ email: 'viewer@example.com', canEdit: false });
  const before = server.host.workbook.toJSON();
  expect(await viewer.type('0', 0, 0, 'x')).toBeNull();
  viewer.write('0', 0, 0, [['x']]);
  viewer.send({ kind: 'book', change: { name: 'Mine' } });
  await eventually(() => viewer.messages('refused').length === 3);
  expect(server.host.workbook.toJSON()).toEqual(before);
});

test('onEdit hears of what is typed, of what is written in the grid and of what is deleted, with the values of one cell', async () => {
  const server = await withProtection();
  const tab = await join(server);
  await tab.type('0', 0, 0, '1,200');
  await eventually(() => server.host.log.length === 1);
  tab.write('0', 0, 0, [['x']]);
  await eventually(() => server.host.log.length === 2);
  tab.dispatch('DELETE_CONTENT', { sheetId: '0', target: [{ top: 0, bottom: 2, left: 0, right: 1 }] });
  await eventually(() => server.host.log.length === 3);
  tab.dispatch('SET_FORMATTING', {
    sheetId: '0',
    target: [{ top: 0, bottom: 0, left: 0, right: 0 }],
    style: { bold: true },
  });
  tab.dispatch('UPDATE_CELL', { sheetId: '0', col: 0, row: 0, format: '0.00' });
  await tab.type('0', 4, 4, 'last');
  await eventually(() => server.host.log.length === 4);
  expect(server.host.log).toEqual([
    'A1 Sheet1 1200 undefined',
    'A1 Sheet1 x 1200',
    'A1:B3 Sheet1 undefined undefined',
    'E5 Sheet1 last undefined',
  ]);
});

function revisionOf(serverRevisionId: string, ...commands: object[]) {
  return {
    type: 'REMOTE_REVISION',
    version: 1,
    clientId: 'me',
    nextRevisionId: 'mine',
    serverRevisionId,
    commands,
  };
}
