import { describe, expect, it } from 'vitest';
import { isSameEntry, rowOf } from '../../src/addon/entry-row.ts';

const entry = {
  id: 'e-12345678',
  date: '2026-11-23',
  activity: 'cold call',
  rep: "O'Neil",
  value: 12.5,
  time: '14:30',
};

describe('rowOf', () => {
  it('rowOf puts every field under its heading and leaves the team’s own columns empty', () => {
    const places = { entryId: 0, date: 2, activity: 3, count: 4, rep: 6, value: 7, loggedAt: 8, time: 9 };
    expect(rowOf(entry, places, 46349.5)).toEqual([
      "'e-12345678",
      null,
      46349, // 2026-11-23 as a serial number
      "'cold call",
      1,
      null,
      "'O'Neil",
      12.5,
      46349.5,
      14.5 / 24,
    ]);
  });

  it('rowOf writes texts with an apostrophe, so that none becomes a formula, a number or a date', () => {
    const places = { entryId: 0, date: 1, activity: 2, prospect: 3 };
    for (const prospect of ['=1+1', '+380', '007', "'quoted", '5/6', 'TRUE']) {
      expect(rowOf({ ...entry, prospect }, places, 0)[3]).toBe(`'${prospect}`);
    }
  });
});

describe('isSameEntry', () => {
  it('isSameEntry takes a Count of 1 and none for the same, and a blank field for an absent one', () => {
    expect(isSameEntry(entry, { ...entry, count: 1, note: '' })).toBe(true);
    expect(isSameEntry(entry, { ...entry, count: 2 })).toBe(false);
    expect(isSameEntry(entry, { ...entry, note: 'x' })).toBe(false);
  });
});
