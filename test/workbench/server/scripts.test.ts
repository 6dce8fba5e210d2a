import { expect, test } from 'vitest';
import { join, served } from './shared.ts';
import { eventually } from './tab-client.ts';

const SOURCE = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  ui.createMenu('Sales').addItem('Side', 'side').addItem('Fail', 'fail')
    .addSubMenu(ui.createMenu('More').addItem('Ask', 'ask')).addToUi();
}
function side() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hello</p>').setTitle('Log')); }
function fail() { throw new Error('no log'); }
function asks() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Name', 'Who?', ui.ButtonSet.OK_CANCEL);
  return [String(answer.getSelectedButton()), answer.getResponseText(), lock.hasLock()];
}
function ask() { SpreadsheetApp.getActiveSheet().appendRow(asks()); }
function add(isLocked, n) {
  const lock = LockService.getDocumentLock();
  if (isLocked) lock.waitLock(20000);
  const sheet = SpreadsheetApp.getActiveSheet();
  const row = sheet.getLastRow() + 1;
  Utilities.sleep(5);
  sheet.getRange(row, 1).setValue(n);
  SpreadsheetApp.flush();
  lock.releaseLock();
}
function where() { return [SpreadsheetApp.getActiveSheet().getName(), SpreadsheetApp.getActiveRange().getA1Notation()]; }
function show() {
  SpreadsheetApp.getActive().toast('Done', 'Sales', 5);
  SpreadsheetApp.getActive().insertSheet('New').getRange('B2').activate();
}
`;

test('menus reach a tab after onOpen has built them, and a click runs what stands in them', async () => {
  const tab = await join(await served(SOURCE));
  const [{ menus }] = tab.messages('menus');
  expect(menus.map(({ title, items }) => [title, items.length])).toEqual([['Sales', 3]]);
  tab.send({ kind: 'click', functionName: 'side' });
  await tab.message('clicked', ({ functionName }) => functionName === 'side');
  expect(tab.messages('shown').map(({ shown }) => shown)).toMatchObject([
    { kind: 'sidebar', title: 'Log', html: '<p>Hello</p>' },
  ]);
});

test('a click that fails is told to the person; what is in no menu is refused', async () => {
  const tab = await join(await served(SOURCE));
  tab.send({ kind: 'click', functionName: 'fail' });
  expect(await tab.message('refused')).toMatchObject({ title: 'Error', message: 'Error: no log' });
  tab.send({ kind: 'click', functionName: 'show' });
  expect((await tab.message('refused', ({ message }) => !message.startsWith('Error:'))).message).toBe(
    'You do not have permission to perform that action.',
  );
});

test('what a script shows appears in the tab that started it, and in no other of the same person', async () => {
  const server = await served(SOURCE);
  const [first, second] = [await join(server), await join(server)];
  await second.run('show');
  await second.message('activate', ({ a1 }) => a1 === 'B2');
  expect(second.messages('shown').map(({ shown }) => shown)).toMatchObject([
    { kind: 'toast', message: 'Done', seconds: 5 },
  ]);
  await first.run('where');
  expect([first.messages('shown'), first.messages('activate')]).toEqual([[], []]);
});

test('a script knows the sheet and the selection of its own tab', async () => {
  const server = await served(SOURCE);
  const [first, second] = [await join(server), await join(server)];
  first.send({ kind: 'select', sheetId: '0', a1: 'B2:C4' });
  expect(await first.run('where')).toEqual({ ok: true, value: ['Sheet1', 'B2:C4'] });
  expect(await second.run('where')).toEqual({ ok: true, value: ['Sheet1', 'A1'] });
});

test('runs of two tabs lose no row behind the document lock, and lose rows without it', async () => {
  const server = await served(SOURCE);
  const tabs = [await join(server), await join(server, 'rep1@example.com')];
  const rows = async (isLocked: boolean) => {
    await Promise.all(Array.from({ length: 20 }, (_, n) => tabs[n % 2].run('add', isLocked, n)));
    return server.host.values('Sheet1').length;
  };
  expect(await rows(true)).toBe(20);
  expect(await rows(false)).toBeLessThan(40);
});

test('a prompt waits for the person, costs the lock, and holds up nobody else', async () => {
  const server = await served(SOURCE);
  const [ann, rep] = [await join(server), await join(server, 'rep1@example.com')];
  const answers = [ann.run('asks'), ann.run('asks'), ann.run('asks')];
  await eventually(() => ann.messages('question').length === 3);
  expect(ann.messages('question')[0]!.question).toEqual({
    kind: 'prompt',
    title: 'Name',
    message: 'Who?',
    buttons: 'OK_CANCEL',
  });
  expect(await rep.run('add', true, 1)).toEqual({ ok: true, value: null });
  for (const { id } of ann.messages('question'))
    ann.send({ kind: 'answer', id, button: 'OK', text: `Ann ${id}` });
  const given = (await Promise.all(answers)).map((outcome) => outcome.ok && outcome.value);
  expect(given.sort()).toEqual([1, 2, 3].map((id) => ['OK', `Ann ${id}`, false]));
  expect(rep.messages('question')).toEqual([]);
});

test('a question in a tab that closes is answered by the close button', async () => {
  const server = await served(SOURCE);
  const ann = await join(server);
  ann.send({ kind: 'click', functionName: 'ask' });
  await ann.message('question');
  await ann.close();
  await eventually(() => server.host.values('Sheet1').length === 1);
  expect(server.host.values('Sheet1')).toEqual([['CLOSE', null, false]]);
});

test('google.script.run of a name that the script has not is the page’s own TypeError', async () => {
  const tab = await join(await served(SOURCE));
  expect(await tab.run('nope')).toEqual({
    ok: false,
    name: 'TypeError',
    message: 'google.script.run.nope is not a function',
  });
});

test('a person who may not edit gets no menus and runs nothing', async () => {
  const server = await served(SOURCE);
  const viewer = await join(server, 'viewer@example.com');
  expect(viewer.messages('menus')).toEqual([{ kind: 'menus', menus: [] }]);
  expect(await viewer.run('where')).toEqual({
    ok: false,
    name: 'Error',
    message: 'You do not have permission to perform that action.',
  });
  viewer.send({ kind: 'click', functionName: 'side' });
  expect((await viewer.message('refused')).message).toBe(
    'You do not have permission to perform that action.',
  );
});
