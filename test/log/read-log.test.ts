import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Catalogue } from '../../src/log/catalogue.ts';
import { dayOf, isoOf } from '../../src/log/day.ts';
import { readLog } from '../../src/log/read-log.ts';

const catalogue = new Catalogue([
  { name: 'cold call', role: 'attempt', stage: 1, isTouch: true },
  { name: 'sale', role: 'sale', stage: 2, isTouch: false },
]);
const headings = ['Date', 'Rep', 'Activity', 'Count', 'Prospect', 'Value', 'Minutes', 'Done?'];
const places = { date: 0, rep: 1, activity: 2, count: 3, prospect: 4, value: 5, minutes: 6 };
const midnight = (day: number) => new Date(day * 86_400_000);
const november = dayOf(2026, 11, 23);
const read = (rows: readonly unknown[][], spellings: readonly string[][] = []) =>
  readLog({
    table: [headings, ...rows],
    places,
    catalogue,
    spellings,
    wallClockOf: (epochMs) => Math.floor(epochMs / 1000),
    sheet: 'Activity log',
  });

describe('readLog', () => {
  it('readLog reads a row that was typed by hand: a blank Count is 1', () => {
    const log = read([[midnight(november), 'Ann', 'Cold Call', '', '', '', '', false]]);
    expect([log.size, log.days[0], log.kinds[0], log.counts[0], log.prospects[0]]).toEqual([
      1,
      november,
      0,
      1,
      -1,
    ]);
    expect(log.cents[0]).toBeNaN();
  });

  it('readLog takes dates as cells, as bare serial numbers and as texts, and drops the clock time', () => {
    const log = read([
      [new Date(november * 86_400_000 + 60_000), '', 'sale', '', '', '', '', ''],
      [46349.9, '', 'sale', '', '', '', '', ''],
      ['2026-11-23', '', 'sale', '', '', '', '', ''],
      ['23.11.2026 9:05', '', 'sale', '', '', '', '', ''],
      ['11/23/2026', '', 'sale', '', '', '', '', ''],
    ]);
    expect(Array.from(log.days).slice(0, log.size).map(isoOf)).toEqual([
      '2026-11-23',
      '2026-11-23',
      '2026-11-23',
      '2026-11-23',
      '2026-11-23',
    ]);
  });

  it.each([
    ['text in Date', ['yesterday', '', 'sale', '', '', '', '', ''], 'A2', 'date', 'yesterday'],
    [
      'a date that is two days',
      ['03/04/2026', '', 'sale', '', '', '', '', ''],
      'A2',
      'clearDate',
      '03/04/2026',
    ],
    ['a day that does not exist', ['31.11.2026', '', 'sale', '', '', '', '', ''], 'A2', 'date', '31.11.2026'],
    [
      'a Count in a formatted Date column',
      [new Date(Date.UTC(1900, 0, 16)), '', 'sale', '', '', '', '', ''],
      'A2',
      'date',
      '1900-01-16',
    ],
    ['a year that is a slip', ['2206-11-20', '', 'sale', '', '', '', '', ''], 'A2', 'date', '2206-11-20'],
    [
      'a date in Count',
      [midnight(november), '', 'sale', new Date(Date.UTC(2026, 4, 6)), '', '', '', ''],
      'D2',
      'wholeAboveZero',
      '2026-05-06',
    ],
    ['a Count in the Date column', [17, '', 'sale', '', '', '', '', ''], 'A2', 'date', '17'],
    ['no Activity', [midnight(november), 'Ann', '', '', '', '', '', ''], 'C2', 'activity', ''],
    [
      'an unknown activity',
      [midnight(november), '', 'cold cal', '', '', '', '', ''],
      'C2',
      'knownActivity',
      'cold cal',
    ],
    ['−3 in Count', [midnight(november), '', 'sale', -3, '', '', '', ''], 'D2', 'wholeAboveZero', '-3'],
    [
      'a fraction in Count',
      [midnight(november), '', 'sale', 2.5, '', '', '', ''],
      'D2',
      'wholeAboveZero',
      '2.5',
    ],
    [
      'words in Count',
      [midnight(november), '', 'sale', '12 calls', '', '', '', ''],
      'D2',
      'wholeAboveZero',
      '12 calls',
    ],
    ['text in Value', [midnight(november), '', 'sale', '', '', 'a lot', '', ''], 'F2', 'money', 'a lot'],
    ['an error in Value', [midnight(november), '', 'sale', '', '', '#REF!', '', ''], 'F2', 'money', '#REF!'],
    ['negative Minutes', [midnight(november), '', 'sale', '', '', '', -5, ''], 'G2', 'minutes', '-5'],
  ])('readLog names %s by cell, heading and rule, and leaves the row out', (_, row, cell, rule, got) => {
    const log = read([row, [midnight(november), '', 'sale', '', '', '', '', '']]);
    expect(log.size).toBe(1);
    expect(log.refusals).toEqual([
      { sheet: 'Activity log', cell, heading: headings[cell.charCodeAt(0) - 65], rule, got },
    ]);
  });

  it('readLog skips 1,000 unticked checkboxes below the log, also in columns of its own', () => {
    const unticked = Array.from({ length: 1_000 }, () => ['', '', '', '', '', '', '', false]);
    const ownColumn = ['', '', '', false, '', '', '', false];
    const log = read([[midnight(november), '', 'sale', '', '', '', '', true], ...unticked, ownColumn]);
    expect([log.size, log.refusals.length]).toEqual([1, 0]);
  });

  it('readLog counts spellings of a rep as one and shows the name of Settings', () => {
    const log = read(
      [
        [midnight(november), ' ann  LEE', 'sale', '', '', '', '', ''],
        [midnight(november), 'A. Lee', 'sale', '', '', '', '', ''],
        [midnight(november), 'Bo', 'sale', '', '', '', '', ''],
      ],
      [['Ann Lee', 'A. Lee']],
    );
    expect(log.names.reps.shown).toEqual(['Ann Lee', 'Bo']);
    expect(Array.from(log.reps).slice(0, 3)).toEqual([0, 0, 1]);
  });

  it('readLog lets a rep’s own name go before another rep’s other spelling', () => {
    const log = read(
      [
        [midnight(november), 'ann', 'sale', '', '', '', '', ''],
        [midnight(november), 'Annie', 'sale', '', '', '', '', ''],
      ],
      [['Bo', 'Ann', 'Annie'], ['Ann']],
    );
    expect(
      Array.from(log.reps)
        .slice(0, 2)
        .map((rep) => log.names.reps.shown[rep]),
    ).toEqual(['Ann', 'Bo']);
  });

  it("readLog takes one apostrophe for another: Дем’яненко and Дем'яненко are one rep", () => {
    const log = read([
      [midnight(november), 'Дем’яненко', 'sale', '', '', '', '', ''],
      [midnight(november), "Дем'яненко", 'sale', '', '', '', '', ''],
    ]);
    expect(log.names.reps.shown).toHaveLength(1);
  });

  it('readLog joins spellings of one name and tells how many there were', () => {
    const named = (rep: string) => [midnight(november), rep, 'sale', '', '', '', '', ''];
    const log = read([
      named('Ann Lee'),
      named('ANN LEE'),
      named(' ann  lee '),
      named('Ann Lee '),
      named('Bo'),
    ]);
    expect(log.names.reps.shown).toEqual(['Ann Lee', 'Bo']);
    expect(log.names.reps.spelledInSeveralWays()).toEqual([{ name: 'Ann Lee', ways: 3 }]);
  });

  it('readLog reads money and minutes that are texts, where they leave no doubt', () => {
    const log = read([
      [midnight(november), '', 'sale', '', '', '1 250,50', '12,5', ''],
      [midnight(november), '', 'sale', '', '', '1,250', '', ''],
      [midnight(november), '', 'sale', '', '', '', '-3', ''],
    ]);
    expect([log.cents[0], log.ticks[0]]).toEqual([125_050, 75_000]);
    expect(log.refusals.map(({ cell, rule, got }) => [cell, rule, got])).toEqual([
      ['F3', 'money', '1,250'],
      ['G4', 'minutes', '-3'],
    ]);
  });

  it.each(['30 sec', '2 HRS', '$5', '5 €'])('readLog takes %j for no minutes', (got) => {
    const log = read([[midnight(november), '', 'sale', '', '', '', got, '']]);
    expect(log.refusals).toMatchObject([{ cell: 'G2', rule: 'minutes', got }]);
  });

  it('readLog keeps money as whole hundredths: 0.1 and 0.2 add up to 0.3', () => {
    const log = read([
      [midnight(november), '', 'sale', '', '', 0.1, '', ''],
      [midnight(november), '', 'sale', '', '', 0.2, '', ''],
    ]);
    expect(log.cents[0]! + log.cents[1]!).toBe(30);
  });

  it.each(['date', 'activity', 'count', 'value', 'minutes'] as const)(
    'readLog names a row whose %s cell is a Date that is none, or one that no calendar has',
    (column) => {
      for (const cell of [new Date(Number.NaN), new Date(8.64e15), new Date(-8.64e15)]) {
        const row: unknown[] = [midnight(november), '', 'sale', '', '', '', '', ''];
        row[places[column]] = cell;
        const log = read([row]);
        expect([log.size, log.refusals.length]).toEqual([0, 1]);
      }
    },
  );

  it('readLog takes a text with a clock time for its day and hour', () => {
    const log = read([['2026-11-23 14:31', '', 'sale', '', '', '', '', '']]);
    expect([isoOf(log.days[0]!), log.hours[0]]).toEqual(['2026-11-23', 14]);
  });

  it('readLog tells the hour by the Time cell, by the Date cell where that one tells none', () => {
    const date = new Date(Date.UTC(2026, 10, 23, 16, 5));
    const hourBy = (time: unknown) =>
      readLog({
        table: [
          ['Date', 'Activity', 'Time'],
          [date, 'sale', time],
        ],
        places: { date: 0, activity: 1, time: 2 },
        catalogue,
        spellings: [],
        wallClockOf: (epochMs) => Math.floor(epochMs / 1000),
        sheet: 'Activity log',
      }).hours[0];
    expect(['14:30', '', 'noon', true, new Date(Number.NaN)].map(hourBy)).toEqual([14, 16, 16, 16, 16]);
  });

  it('readLog takes the first moment of a day whose midnight was skipped for a day without a clock time', () => {
    const saoPaulo = (epochMs: number) =>
      Math.floor(epochMs / 1000) - (epochMs < Date.UTC(2018, 10, 4, 3) ? 3 : 2) * 3600;
    const hourAt = (iso: string) =>
      readLog({
        table: [
          ['Date', 'Activity'],
          [new Date(iso), 'sale'],
        ],
        places: { date: 0, activity: 1 },
        catalogue,
        spellings: [],
        wallClockOf: saoPaulo,
        sheet: 'Activity log',
      }).hours[0];
    expect(['2018-11-04T03:00:00Z', '2018-11-04T03:05:00Z', '2018-11-05T03:00:00Z'].map(hourAt)).toEqual([
      -1, 1, 1,
    ]);
  });

  it('readLog reads or names every row that is not blank, whatever stands in its cells', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom('', '#REF!', 'sale', '2026-11-23', 1e300, Number.NaN),
      fc.date({ noInvalidDate: false }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 8, maxLength: 8 }), { maxLength: 30 }), (rows) => {
        const log = read(rows);
        const isBlank = (value: unknown) => value === false || String(value).trim() === '';
        const filled = rows.filter((row) => row.slice(0, 7).some((value) => !isBlank(value)));
        expect(log.size + log.refusals.length).toBe(filled.length);
      }),
    );
  });
});
