import { describe, expect, it } from 'vitest';
import { countsOf } from '../../src/sidebar/day-counts.ts';
import type { Desk } from '../../src/sidebar/desk.ts';
import { logOne, saveForm } from '../../src/sidebar/logging.ts';
import { open } from '../../src/sidebar/opening.ts';
import { choose } from '../../src/sidebar/preferences.ts';
import { checkDay, readDay } from '../../src/sidebar/rep-day.ts';
import { ownRep } from '../../src/sidebar/state.ts';
import { undoLast } from '../../src/sidebar/undoing.ts';
import { day, FakeAddOn, firstSummary } from './fake-add-on.ts';

const counts = ({ state }: Desk) => countsOf(state.read, state.changes, state.preferences.rep, state.today);

describe('logOne', () => {
  it('logOne counts at once, saves one entry of this rep and day, and the dock tells of it', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    logOne(desk, 'cold call');
    expect(counts(desk)).toEqual({ 'cold call': 1 });
    expect(desk.state.outbox.isSending).toBe(true);
    await addOn.settle();
    expect(addOn.rows).toEqual([{ id: 'entry-n1', date: day, activity: 'cold call', rep: 'Ann' }]);
    expect(desk.state.dock).toMatchObject({ id: 'saved', entries: addOn.rows });
    expect(desk.state.mine).toEqual([{ entry: addOn.rows[0], loggedAt: '2026-11-23 14:31' }]); // Kyiv: UTC+2
  });

  it('logOne fifty times in a row makes fifty rows and no more, in one call at a time', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    for (let click = 0; click < 50; click++) logOne(desk, 'cold call');
    expect(counts(desk)).toEqual({ 'cold call': 50 });
    await addOn.settle();
    expect(addOn.rows).toHaveLength(50);
    expect(new Set(addOn.rows.map(({ id }) => id)).size).toBe(50);
    expect(addOn.requests('saveEntries')).toHaveLength(2);
  });

  it('logOne leaves what is typed in the form alone and takes nothing from it', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    const form = { ...desk.state.form, prospect: 'Acme', segment: 'B2B', count: '7' };
    desk.update({ form });
    logOne(desk, 'sale');
    await addOn.settle();
    expect(addOn.rows).toEqual([{ id: 'entry-n1', date: day, activity: 'sale', rep: 'Ann' }]);
    expect(desk.state.form).toEqual(form);
  });

  it('logOne dates a click by the day it was made, in the spreadsheet’s zone; after midnight the counts begin anew', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    addOn.now = Date.parse('2026-11-23T21:59:00Z'); // 23:59 in Kyiv
    addOn.trouble.push({ name: 'saveEntries', code: 'noAnswer' });
    logOne(desk, 'cold call');
    await addOn.settle();
    addOn.now = Date.parse('2026-11-23T22:01:00Z'); // 00:01 in Kyiv
    logOne(desk, 'cold call');
    await addOn.settle();
    expect(addOn.rows.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24']);
    expect([desk.state.today, counts(desk)]).toEqual(['2026-11-24', { 'cold call': 1 }]);
  });

  it('logOne does nothing while the log may not be changed', async () => {
    const addOn = new FakeAddOn();
    addOn.facts = { ...addOn.facts, canLog: false };
    const desk = await addOn.open();
    logOne(desk, 'cold call');
    expect(saveForm(desk)).toBe(false);
    expect([addOn.requests('saveEntries'), counts(desk)]).toEqual([[], {}]);
  });
});

describe('hear', () => {
  it('hear switches logging off when rights were lost, and keeps the entry for later', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    addOn.trouble.push({ name: 'saveEntries', code: 'protected' });
    logOne(desk, 'cold call');
    await addOn.settle();
    expect(desk.state.canLog).toBe(false);
    expect(desk.state.outbox.waiting).toHaveLength(1);
    await open(desk);
    await addOn.settle();
    expect([desk.state.canLog, addOn.rows.length, counts(desk)]).toEqual([true, 1, { 'cold call': 1 }]);
  });

  it('hear takes what was refused out of the counts again', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    addOn.refuses.add('cold call');
    logOne(desk, 'cold call');
    expect(counts(desk)).toEqual({ 'cold call': 1 });
    logOne(desk, 'sale');
    await addOn.settle();
    expect(desk.state.outbox.refused).toMatchObject([{ entry: { activity: 'cold call' } }]);
    expect([desk.state.outbox.waiting, addOn.rows.length]).toEqual([[], 1]);
    expect(counts(desk)).toEqual({ 'cold call': 0, sale: 1 });
  });

  it('open after lost rights keeps what was typed', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    desk.update({ canLog: false, form: { ...desk.state.form, activity: 'sale', note: 'long talk' } });
    await open(desk);
    expect(desk.state).toMatchObject({ canLog: true, form: { activity: 'sale', note: 'long talk' } });
  });

  it('hear offers to set up again when the log is gone', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    addOn.trouble.push({ name: 'saveEntries', code: 'noLog' });
    logOne(desk, 'cold call');
    await addOn.settle();
    expect(desk.state.phase).toMatchObject({ id: 'noLog' });
    expect(desk.state.outbox.waiting).toHaveLength(1);
  });

  it('hear keeps entries that a rep left waiting out of the list of the next one', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    addOn.holds.add('saveEntries');
    logOne(desk, 'cold call');
    await choose(desk, { rep: 'Bob' });
    await addOn.letGo();
    expect([addOn.rows.map(({ rep }) => rep), desk.state.mine]).toEqual([['Ann'], []]);
    await undoLast(desk); // The dock still says what was saved, and undo is about that.
    expect(addOn.rows).toEqual([]);
  });

  it('hear counts entries of a log without a column for reps as the person’s own', async () => {
    const addOn = new FakeAddOn();
    addOn.facts = { ...addOn.facts, columns: ['date', 'activity', 'count', 'entryId'] };
    const desk = await addOn.open();
    desk.update({ read: { ...desk.state.read!, rep: '' } }); // As the add-on answers there.
    logOne(desk, 'cold call');
    await addOn.settle();
    const { read, changes, today, mine } = desk.state;
    expect([countsOf(read, changes, ownRep(desk.state), today), mine.length]).toEqual([
      { 'cold call': 1 },
      1,
    ]);
  });
});

describe('saveForm', () => {
  it('saveForm saves what the form shows, empties it but for the defaults, and remembers those without the prospect', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    const typed = {
      activity: 'sale',
      prospect: 'Acme',
      value: '1,200',
      segment: 'B2B',
      source: 'web',
      note: 'x',
    };
    desk.update({ form: { ...desk.state.form, ...typed } });
    expect(saveForm(desk)).toBe(true);
    await addOn.settle();
    expect(addOn.rows).toMatchObject([
      { activity: 'sale', prospect: 'Acme', value: 1200, segment: 'B2B', note: 'x' },
    ]);
    expect(desk.state.form).toMatchObject({
      activity: 'sale',
      prospect: '',
      value: '',
      segment: 'B2B',
      note: '',
    });
    expect(addOn.requests('rememberPreferences')).toEqual([
      { rep: 'Ann', segment: 'B2B', source: 'web', hasKeys: true, isIntroduced: true, summary: firstSummary },
    ]);
    expect(desk.state.facts).toMatchObject({
      prospects: [{ name: 'Acme', entries: 1, lastDay: day }],
      segments: ['B2B'],
      sources: ['web'],
    });
  });

  it('saveForm says at the field what breaks a rule, sends nothing and loses nothing', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    const form = { ...desk.state.form, note: 'x'.repeat(50_000) };
    desk.update({ form });
    expect(saveForm(desk)).toBe(false);
    expect(desk.state.problems).toMatchObject([{ field: 'note', rule: 'tooLong' }]);
    expect([desk.state.form, addOn.requests('saveEntries')]).toEqual([form, []]);
  });
});

describe('readDay', () => {
  it('readDay counts each entry once, whether the log had it before or after it was read', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    logOne(desk, 'cold call');
    await addOn.settle();
    addOn.holds.add('saveEntries').add('repDay');
    logOne(desk, 'cold call');
    const reading = readDay(desk);
    logOne(desk, 'sale');
    await addOn.letGo(); // The second call is saved before the day is read, the sale after it.
    addOn.holds.clear();
    await addOn.letGo();
    await reading;
    expect(addOn.rows).toHaveLength(3);
    expect(counts(desk)).toEqual({ 'cold call': 2, sale: 1 });
    expect(desk.state.mine.map(({ entry }) => entry.id)).toEqual(['entry-n3', 'entry-n2', 'entry-n1']);
  });

  it('readDay reads once more when something was undone meanwhile', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    logOne(desk, 'cold call');
    await addOn.settle();
    addOn.holdsAnswers.add('repDay');
    const reading = readDay(desk); // Counts the call, and says so only after it was undone.
    await addOn.settle();
    await undoLast(desk);
    addOn.holdsAnswers.clear();
    await addOn.letGo();
    await reading;
    expect([addOn.rows, counts(desk)]).toEqual([[], {}]);
  });

  it('readDay leaves an answer aside that comes after another rep sat down', async () => {
    const addOn = new FakeAddOn();
    addOn.rows = [{ id: 'by-bob-1', date: day, activity: 'sale', rep: 'Bob' }];
    const desk = await addOn.open();
    addOn.holds.add('repDay');
    const late = readDay(desk);
    await choose(desk, { rep: 'Bob' });
    expect(counts(desk)).toBeNull();
    await addOn.letGo();
    await late;
    expect(counts(desk)).toEqual({ sale: 1 });
  });
});

describe('choose', () => {
  it('choose has one call in flight, so that the last choice is what is remembered', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    addOn.holds.add('rememberPreferences');
    void choose(desk, { hasKeys: false });
    void choose(desk, { segment: 'B2C' });
    await addOn.settle();
    expect(addOn.requests('rememberPreferences')).toHaveLength(1);
    addOn.holds.clear();
    await addOn.letGo();
    expect(addOn.requests('rememberPreferences').at(-1)).toMatchObject({ hasKeys: false, segment: 'B2C' });
  });

  it('choose leaves what was typed in the form, and an untouched field follows the new default', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    desk.update({ form: { ...desk.state.form, segment: 'B2G', note: 'long talk' } });
    await choose(desk, { rep: 'Bob', segment: 'B2B', source: 'web' });
    expect(desk.state.form).toMatchObject({ segment: 'B2G', source: 'web', note: 'long talk' });
  });

  it('choose that could not be remembered says so, and holds for now', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    addOn.trouble.push({ name: 'rememberPreferences', code: 'noAnswer' });
    expect(await choose(desk, { hasKeys: false })).toBe(false);
    expect(desk.state).toMatchObject({ trouble: { id: 'notRemembered' }, preferences: { hasKeys: false } });
  });
});

describe('checkDay', () => {
  it('checkDay reads the new day once, and does nothing while it is the same', async () => {
    const addOn = new FakeAddOn();
    const desk = await addOn.open();
    checkDay(desk);
    expect(addOn.requests('repDay')).toEqual([]);
    addOn.now += 86_400_000;
    checkDay(desk);
    checkDay(desk);
    await addOn.settle();
    expect(addOn.requests('repDay')).toEqual([{ rep: 'Ann', day: '2026-11-24' }]);
  });
});
