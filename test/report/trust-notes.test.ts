import { describe, expect, it } from 'vitest';
import { languages } from '../../src/locale/languages.ts';
import { parseIso } from '../../src/log/day.ts';
import { wholeOf } from '../../src/metric/cut.ts';
import { Tally } from '../../src/metric/tally.ts';
import type { Period } from '../../src/plan/period.ts';
import { trustNotes } from '../../src/report/trust-notes.ts';
import { logOf, type Row } from '../metric/log-of.ts';

const everything: Period = { from: null, to: null };
const of = (rows: readonly Row[], period = everything, words = languages.en) => {
  const log = logOf(rows);
  return trustNotes(log, new Tally(log, wholeOf(period)), period, words);
};
const on = (is: Row['is'], prospect = '', more: Partial<Row> = {}): Row => ({
  ...{ day: '2026-11-02', is, prospect },
  ...more,
});

describe('trustNotes', () => {
  it('trustNotes of a log without anything odd are none', () => {
    expect(of([])).toEqual([]);
    expect(of([on('coldCall', 'A', { minutes: 3 }), on('sale', 'A', { day: '2026-11-03' })])).toEqual([]);
  });

  it('trustNotes count sales without a prospect', () => {
    const rows = [on('sale', '', { count: 2 }), on('coldCall', 'A'), on('sale', 'A')];
    expect(of(rows)).toEqual([
      '2 of 3 sales name no prospect: counted as sales and revenue, not in cycles and touches.',
    ]);
    expect(of([on('sale')])[0]).toMatch(/^1 of 1 sale names no prospect/);
  });

  it('trustNotes name the first three prospects that are odd, then how many more', () => {
    const sold = ['A', 'B', 'C', 'D', 'E'].map((name) => on('sale', name));
    expect(of(sold)).toEqual(['5 prospects sold without a touch, so without a cycle: A, B, C and 2 more.']);
    expect(of([on('sale', 'A'), on('coldCall', 'A', { day: '2026-11-03' })])).toEqual([
      '1 prospect sold before the first touch, so without a cycle: A.',
    ]);
    const again = [
      on('coldCall', 'A', { count: 2 }),
      on('sale', 'A'),
      on('sale', 'A', { day: '2026-11-04' }),
    ];
    expect(of(again)).toEqual([
      '1 prospect with another sale after the first one: it counts as sale and revenue, the cycle ended with the first: A.',
      '1 prospect with a Count above 1 in a row: all of it counts for the one prospect: A.',
    ]);
  });

  it('trustNotes say how many entries were logged late, and of how many calls the minutes are known', () => {
    const logged = (day: string) => on('coldCall', '', { logged: `${day} 09:00`, minutes: 2 });
    // A Monday's call on Wednesday is more than one workday late, on Tuesday it is not.
    const rows = [logged('2026-11-04'), logged('2026-11-03'), on('coldCall', '', { count: 3 })];
    expect(of(rows)).toEqual([
      '1 of 2 entries with a time of logging (50.0%) was logged more than one workday late.',
      'Minutes are known for 2 of 5 calls: the others make the handle time look shorter.',
    ]);
  });

  it('trustNotes name bursts with rep and day, those of the period', () => {
    const burst = (day: string, who: string) =>
      Array.from({ length: 10 }, (_, index) =>
        on('coldCall', '', { day, who, logged: `${day} 17:0${Math.floor(index / 3)}` }),
      );
    const rows = [...burst('2026-11-03', 'Bo'), ...burst('2026-11-02', 'Ann')];
    expect(of(rows)).toEqual([
      '2 bursts of calls, at least 10 entries logged within 5 minutes and nothing else that day: Ann (2 Nov 2026), Bo (3 Nov 2026). Worth a question, no proof.',
    ]);
    const day = parseIso('2026-11-03');
    expect(of(rows, { from: day, to: day })[0]).toMatch(/^1 burst of calls.*: Bo \(3 Nov 2026\)\./);
  });

  it('trustNotes name what is written in several ways', () => {
    const by = (who: string, prospect: string) => on('coldCall', prospect, { who });
    expect(of([by('Ann', 'Firm'), by('ANN', 'Firm'), by(' ann', 'firm')])).toEqual([
      '2 names written in several ways, counted as one each: Ann (3), Firm (2).',
    ]);
  });

  it('trustNotes count as Ukrainian does', () => {
    const sold = (count: number) =>
      of(
        Array.from({ length: count }, (_, index) => on('sale', `P${index}`)),
        everything,
        languages.uk,
      )[0]!.split(':')[0];
    expect([1, 2, 5, 21].map(sold)).toEqual([
      '1 клієнт із продажем без жодного контакту, тому без циклу',
      '2 клієнти із продажем без жодного контакту, тому без циклу',
      '5 клієнтів із продажем без жодного контакту, тому без циклу',
      '21 клієнт із продажем без жодного контакту, тому без циклу',
    ]);
    const none = (count: number) => of([on('sale', '', { count })], everything, languages.uk)[0];
    expect(none(21)).toMatch(/^21 із 21 продажу без клієнта/);
    expect(none(22)).toMatch(/^22 із 22 продажів без клієнта/);
  });
});
