import { describe, expect, it } from 'vitest';
import type { RepDay } from '../../src/addon/contract.ts';
import type { Entry } from '../../src/entry/entry.ts';
import { type Change, changesAfter, countsOf, settledIds } from '../../src/sidebar/day-counts.ts';

const day = '2026-11-23';
const read: RepDay = {
  rep: 'Ann',
  today: day,
  counts: { 'cold call': 30, sale: 1 },
  ids: ['known'],
  goals: [],
  hasGoals: false,
  advice: null,
  rates: null,
  lastWeek: { from: '2026-11-16', to: '2026-11-22', counts: {}, workdays: 5 },
  lastEntries: [],
  loggedAt: {},
};
const entry = (id: string, more: Partial<Entry> = {}): Entry => ({
  id,
  date: day,
  activity: 'cold call',
  rep: 'Ann',
  ...more,
});
const added = (one: Entry): Change => ({ entry: one, by: 1, isNew: true });
const takenOut = (one: Entry): Change => ({ entry: one, by: -1, isNew: false });

describe('countsOf', () => {
  it('countsOf adds what was logged since, tallies too, and takes out what was undone', () => {
    const changes = [
      added(entry('a')),
      added(entry('b', { count: 17 })),
      takenOut(entry('a')),
      added(entry('c', { activity: 'lost' })),
    ];
    expect(countsOf(read, changes, 'Ann', day)).toEqual({ 'cold call': 47, sale: 1, lost: 1 });
  });

  it('countsOf counts an entry once that was read already, and takes it out once', () => {
    const known = entry('known');
    expect(countsOf(read, [added(known)], 'Ann', day)).toMatchObject({ 'cold call': 30 });
    expect(countsOf(read, [added(known), takenOut(known)], 'Ann', day)).toMatchObject({ 'cold call': 29 });
  });

  it('countsOf leaves out other days and other reps', () => {
    const changes = [added(entry('a', { date: '2026-11-22' })), added(entry('b', { rep: 'Bob' }))];
    expect(countsOf(read, changes, ' ann ', day)).toEqual(read.counts);
  });

  it('countsOf begins anew after midnight with what was logged since', () => {
    const changes = [added(entry('a')), added(entry('b', { date: '2026-11-24' }))];
    expect(countsOf(read, changes, 'Ann', '2026-11-24')).toEqual({ 'cold call': 1 });
  });

  it('countsOf knows nothing of a rep whose day was not read', () => {
    expect(countsOf(read, [], 'Bob', day)).toBeNull();
    expect(countsOf(null, [], 'Ann', day)).toBeNull();
  });
});

describe('changesAfter', () => {
  it('changesAfter keeps new entries that were not in the log when the reading began, unless it has them', () => {
    const [saved, waits, sentMeanwhile, readMeanwhile] = ['s', 'w', 'm', 'known'].map((id) => entry(id));
    const before = [added(saved!), added(waits!), added(readMeanwhile!)];
    const settled = settledIds(before, [waits!, readMeanwhile!]);
    const after = [...before, added(sentMeanwhile!), takenOut(saved!)];
    expect(changesAfter(read, after, settled).map((change) => change.entry.id)).toEqual(['w', 'm']);
  });
});
