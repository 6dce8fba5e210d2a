import { describe, expect, it } from 'vitest';
import { countsOf } from '../../src/sidebar/day-counts.ts';
import type { Desk } from '../../src/sidebar/desk.ts';
import { edit, replace } from '../../src/sidebar/editing.ts';
import { logAgain, logOne } from '../../src/sidebar/logging.ts';
import { undo, undoLast } from '../../src/sidebar/undoing.ts';
import { day, FakeAddOn } from './fake-add-on.ts';

const counts = ({ state }: Desk) => countsOf(state.read, state.changes, state.preferences.rep, state.today);
const ids = (addOn: FakeAddOn) => addOn.rows.map(({ id }) => id);

async function withTwo() {
  const addOn = new FakeAddOn();
  const desk = await addOn.open();
  logOne(desk, 'cold call');
  await addOn.settle();
  logOne(desk, 'sale');
  await addOn.settle();
  return { addOn, desk };
}

describe('undoLast', () => {
  it('undoLast takes the last entry out of log, counts and list, and the dock offers to log it again', async () => {
    const { addOn, desk } = await withTwo();
    await undoLast(desk);
    expect([ids(addOn), counts(desk)]).toEqual([['entry-n1'], { 'cold call': 1, sale: 0 }]);
    expect(desk.state.dock).toMatchObject({ id: 'undone', known: { entry: { id: 'entry-n2' } } });
    await undoLast(desk); // While the dock offers to log it again, a second press undoes nothing more.
    expect(ids(addOn)).toEqual(['entry-n1']);
    const { dock } = desk.state;
    if (dock.id === 'undone') logAgain(desk, dock.known.entry);
    await addOn.settle();
    expect(addOn.rows[1]).toEqual({ id: 'entry-n3', date: day, activity: 'sale', rep: 'Ann' });
    expect(counts(desk)).toEqual({ 'cold call': 1, sale: 1 });
  });

  it('undoLast of an entry that was never sent costs no call', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    addOn.isOnline = false;
    logOne(desk, 'cold call');
    await undoLast(desk);
    expect([desk.state.outbox.waiting, counts(desk), addOn.requests('undoEntry')]).toEqual([
      [],
      { 'cold call': 0 },
      [],
    ]);
    expect(desk.state.dock.id).toBe('undone');
  });

  it('undoLast of an entry on its way waits until it has arrived', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    addOn.holds.add('saveEntries');
    logOne(desk, 'cold call');
    const undoing = undoLast(desk);
    await addOn.settle();
    expect(desk.state.dock.id).toBe('undoing');
    await addOn.letGo();
    await undoing;
    expect([ids(addOn), counts(desk), desk.state.dock.id]).toEqual([[], { 'cold call': 0 }, 'undone']);
  });

  it.each([
    ['had written it', true],
    ['had not written it', false],
  ])('undoLast of an unconfirmed entry leaves no row, where the lost call %s', async (_, isAfter) => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    addOn.trouble.push({ name: 'saveEntries', code: 'noAnswer', isAfter });
    logOne(desk, 'cold call');
    await addOn.settle();
    await undoLast(desk);
    desk.outbox.retry();
    await addOn.settle();
    expect([ids(addOn), counts(desk), desk.state.outbox.waiting]).toEqual([[], { 'cold call': 0 }, []]);
    expect([desk.state.dock.id, desk.state.trouble]).toEqual(['undone', null]);
  });

  it('undoLast that got no answer says so and keeps an entry that still waited', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    addOn.trouble.push({ name: 'saveEntries', code: 'noAnswer' }, { name: 'undoEntry', code: 'noAnswer' });
    logOne(desk, 'cold call');
    await addOn.settle();
    await undoLast(desk);
    expect(desk.state.trouble).toMatchObject({ id: 'notUndone' });
    expect([desk.state.outbox.waiting.length, counts(desk)]).toEqual([1, { 'cold call': 1 }]);
    desk.outbox.retry();
    await addOn.settle();
    expect(ids(addOn)).toEqual(['entry-n1']);
  });

  it('undoLast of an entry that another tab undid says that it is gone, and it no longer counts', async () => {
    const { addOn, desk } = await withTwo();
    addOn.rows.pop();
    await undoLast(desk);
    expect(desk.state.trouble).toEqual({ id: 'gone' });
    expect([ids(addOn), counts(desk)]).toEqual([['entry-n1'], { 'cold call': 1, sale: 0 }]);
    expect(desk.state.mine.map(({ entry }) => entry.id)).toEqual(['entry-n1']);
  });

  it('undo of an entry that somebody changed asks first, with what stands there now', async () => {
    const { addOn, desk } = await withTwo();
    const changed = { ...addOn.rows[1]!, prospect: 'Acme' };
    addOn.rows[1] = changed;
    await undoLast(desk);
    const { trouble } = desk.state;
    expect(trouble).toMatchObject({ id: 'changed', now: changed });
    expect(ids(addOn)).toHaveLength(2);
    if (trouble?.id === 'changed') await undo(desk, trouble.known, true);
    expect([ids(addOn), desk.state.trouble, desk.state.dock.id]).toEqual([['entry-n1'], null, 'undone']);
  });
});

describe('edit', () => {
  it('edit changes the row, the counts of the day and the list', async () => {
    const { addOn, desk } = await withTwo();
    const known = desk.state.mine[1]!;
    const to = { ...known.entry, count: 5 };
    expect(await edit(desk, known, to, false)).toEqual({ id: 'done' });
    expect([addOn.rows[0], counts(desk)]).toEqual([to, { 'cold call': 5, sale: 1 }]);
    expect(desk.state.mine[1]!.entry).toEqual(to);
    expect(await edit(desk, desk.state.mine[1]!, { ...to, date: '2026-11-20' }, false)).toEqual({
      id: 'done',
    });
    expect(counts(desk)).toEqual({ 'cold call': 0, sale: 1 });
  });

  it('edit of a row that somebody changed changes nothing until it is told to', async () => {
    const { addOn, desk } = await withTwo();
    const known = desk.state.mine[0]!;
    const theirs = { ...known.entry, note: 'theirs' };
    addOn.rows[1] = theirs;
    const to = { ...known.entry, note: 'mine' };
    expect(await edit(desk, known, to, false)).toEqual({ id: 'changed', now: theirs });
    expect(addOn.rows[1]).toEqual(theirs);
    expect(await edit(desk, known, to, true)).toEqual({ id: 'done' });
    expect(addOn.rows[1]).toEqual(to);
  });

  it('edit of an entry that was undone meanwhile takes it out of the counts once', async () => {
    const { addOn, desk } = await withTwo();
    logOne(desk, 'sale');
    await addOn.settle();
    const known = desk.state.mine[0]!;
    await undo(desk, known);
    expect(await edit(desk, known, { ...known.entry, note: 'late' }, false)).toEqual({ id: 'gone' });
    expect(counts(desk)).toEqual({ 'cold call': 1, sale: 1 });
  });

  it('replace after an edit that came between takes out what is counted by then', async () => {
    const { desk } = await withTwo();
    const known = desk.state.mine[0]!;
    const to = { ...known.entry, activity: 'cold call' };
    await edit(desk, known, to, false);
    replace(desk, known, to);
    expect(counts(desk)).toEqual({ 'cold call': 2, sale: 0 });
  });

  it('edit of a protected row leaves logging on: the next row may be free', async () => {
    const { addOn, desk } = await withTwo();
    addOn.trouble.push({ name: 'editEntry', code: 'protected' }, { name: 'undoEntry', code: 'protected' });
    const known = desk.state.mine[1]!;
    expect(await edit(desk, known, { ...known.entry, count: 2 }, false)).toMatchObject({ id: 'failed' });
    await undo(desk, known);
    expect([desk.state.canLog, desk.state.trouble?.id]).toEqual([true, 'notUndone']);
  });

  it('undoLast beside a change undoes nothing: the last entry is another one', async () => {
    const { addOn, desk } = await withTwo();
    const known = desk.state.mine[1]!;
    await edit(desk, known, { ...known.entry, count: 2 }, false);
    await undoLast(desk);
    expect(ids(addOn)).toHaveLength(2);
  });

  it('edit of an entry that is gone takes it out of counts and list', async () => {
    const { addOn, desk } = await withTwo();
    const known = desk.state.mine[0]!;
    addOn.rows.pop();
    expect(await edit(desk, known, { ...known.entry, count: 2 }, false)).toEqual({ id: 'gone' });
    expect([counts(desk), desk.state.mine.length]).toEqual([{ 'cold call': 1, sale: 0 }, 1]);
  });
});
