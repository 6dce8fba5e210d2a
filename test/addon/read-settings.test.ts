import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/addon/read-settings.ts';
import { languages } from '../../src/locale/languages.ts';
import { dayOf } from '../../src/log/day.ts';
import type { Refusal } from '../../src/log/refusal.ts';

const dayOfInstant = (epochMs: number) => Math.floor(epochMs / 86_400_000);
const catalogue = ['Activity', 'Role', 'Funnel stage'];
const read = (headings: readonly string[], ...rows: readonly (readonly unknown[])[]) =>
  readSettings(
    [[], [...headings, ...catalogue.filter((each) => !headings.includes(each))], ...rows],
    'Settings',
    dayOfInstant,
    languages.en,
  );

describe('readSettings', () => {
  it('readSettings reads the catalogue, its roles in either language', () => {
    const { catalogue, refusals } = read(
      ['Activity', 'Role', 'Funnel stage', 'Counts as touch'],
      ['Дзвінок', 'спроба', 1, true],
      ['Won', 'Sale', 2, false],
      ['Lunch', '', '', ''],
    );
    expect(catalogue.kinds).toEqual([
      { name: 'Дзвінок', role: 'attempt', stage: 1, isTouch: true },
      { name: 'Won', role: 'sale', stage: 2, isTouch: false },
      { name: 'Lunch', role: 'none', stage: null, isTouch: false },
    ]);
    expect(refusals).toEqual([]);
  });

  it('readSettings names a cell that breaks its rule and reads on', () => {
    const { catalogue, refusals } = read(
      ['Activity', 'Role', 'Funnel stage'],
      ['Call', 'dialling', 1.5],
      ['Sale', 'sale', 2],
      ['call', 'attempt', 3],
    );
    expect(catalogue.kinds.map(({ name }) => name)).toEqual(['Call', 'Sale']);
    expect(refusals.map(({ cell, rule, got }) => [cell, rule, got])).toEqual([
      ['B3', 'role', 'dialling'],
      ['C3', 'stage', '1.5'],
      ['A5', 'uniqueName', 'call'],
    ]);
  });

  it('readSettings finds its columns by heading, wherever the team moved them', () => {
    const { reps, goals } = read(
      ['Amount', 'Rep', '', 'Goal', 'Each', 'Goal for', 'Other spellings', 'Goal from'],
      [50, 'Ann Lee', '', 'sales', 'month', '', 'A. Lee; Annie', new Date('2026-01-01T00:00:00Z')],
    );
    expect(reps).toEqual([
      { name: 'Ann Lee', otherSpellings: ['A. Lee', 'Annie'], team: '', from: null, to: null },
    ]);
    expect(goals).toEqual([
      {
        who: '',
        measure: { id: 'sales' },
        each: 'month',
        amount: 50,
        from: dayOf(2026, 1, 1),
        to: null,
        cell: 'Settings!A3',
      },
    ]);
  });

  it('readSettings reads the week and its holidays and refuses weekdays that are none', () => {
    const good = read(
      ['Setting', 'Value', 'Holiday'],
      ['Week starts on', 'Sunday', '2026-12-25'],
      ['Working days', 'Sun, Mon,Tue', ''],
      ['Working days a month', 22, ''],
    );
    expect(good.calendar).toEqual({
      weekStart: 7,
      yearStart: 1,
      workdays: [7, 1, 2],
      workdaysPerMonth: 22,
      holidays: [dayOf(2026, 12, 25)],
    });
    const bad = read(
      ['Setting', 'Value'],
      ['Working days', 'Mon, Funday'],
      ['Colour', 'blue'],
      ['Working days a month', 0],
    );
    expect(bad.calendar.workdays).toEqual([1, 2, 3, 4, 5]);
    expect(bad.refusals.map(({ cell, rule }) => [cell, rule])).toEqual([
      ['B3', 'weekday'],
      ['A4', 'setting'],
      ['B5', 'wholeAboveZero'],
    ]);
  });

  it('readSettings finds its headings below lines that somebody inserted, and names the one that is missing', () => {
    const cells = [
      ['Our team'],
      [''],
      ['Activities'],
      ['Activity', 'Role', 'Funnel stage'],
      ['Call', 'attempt', 1],
    ];
    expect(readSettings(cells, 'Settings', dayOfInstant, languages.en).catalogue.kinds).toHaveLength(1);
    const renamed = [['Activities'], ['Activity', 'Kind', 'Funnel stage'], ['Call', 'attempt', 1]];
    expect(() => readSettings(renamed, 'Settings', dayOfInstant, languages.en)).toThrow(
      expect.objectContaining({ code: 'headings', sentences: [expect.stringContaining('“Role”')] }),
    );
  });

  it('readSettings names a spelling that is another rep’s name, and a goal without its measure', () => {
    const { refusals } = read(
      ['Rep', 'Other spellings', 'Goal', 'Each', 'Amount'],
      ['Ann', '', '', 'month', 50],
      ['Bo', 'ann', '', '', ''],
    );
    expect(refusals.map(({ cell, rule }) => [cell, rule])).toEqual([
      ['B4', 'uniqueName'],
      ['C3', 'measure'],
    ]);
  });

  const named = ({ refusals }: { refusals: readonly Refusal[] }) =>
    refusals.map(({ cell, heading, rule, got }) => [cell, heading, rule, got]);

  it('readSettings reads absences: a blank last day is the first, and a rep nobody knows stays', () => {
    const { absences, refusals } = read(
      ['Absent', 'First day', 'Last day', 'Rep'],
      ['Ann', new Date('2026-12-28T00:00:00Z'), '2027-01-08', 'Ann'],
      ['Anne', '24.12.2026', '', ''],
    );
    expect(absences).toEqual([
      { rep: 'Ann', from: dayOf(2026, 12, 28), to: dayOf(2027, 1, 8), cell: 'Settings!A3' },
      { rep: 'Anne', from: dayOf(2026, 12, 24), to: dayOf(2026, 12, 24), cell: 'Settings!A4' },
    ]);
    expect(refusals).toEqual([]);
  });

  it('readSettings reads absences under the headings of another language, and none from a sheet without them', () => {
    const headings = ['Хто відсутній', 'Перший день', 'Останній день'];
    expect(read(headings, ['Оля', '2026-12-24', '2026-12-31']).absences).toEqual([
      { rep: 'Оля', from: dayOf(2026, 12, 24), to: dayOf(2026, 12, 31), cell: 'Settings!A3' },
    ]);
    expect(read(['Rep', 'From', 'To'], ['Ann', '2026-01-01', '2026-12-31']).absences).toEqual([]);
  });

  it('readSettings leaves out an absence that lacks its name or a day, or ends before it begins, and names the cell', () => {
    const found = read(
      ['Absent', 'First day', 'Last day'],
      ['Ann', '2026-12-28', '2026-12-24'],
      ['', '2026-12-24', ''],
      ['Bo', '', '2026-12-24'],
      ['Cy', '03/04/2026', ''],
      ['Di', '2026-12-24', 'Friday'],
    );
    expect(found.absences).toEqual([]);
    expect(named(found)).toEqual([
      ['C3', 'Last day', 'order', '2026-12-24'],
      ['A4', 'Absent', 'repName', ''],
      ['B5', 'First day', 'date', ''],
      ['B6', 'First day', 'clearDate', '03/04/2026'],
      ['C7', 'Last day', 'date', 'Friday'],
    ]);
  });

  it.each([
    ['April', 4],
    ['apr', 4],
    ['Apr.', 4],
    ['May', 5],
    ['квітень', 4],
    ['Квітня', 4],
    ['квіт.', 4],
    ['листоп', null],
    ['лист', 11],
    ['04', 4],
    [4, 4],
    [12, 12],
    [13, null],
    [0, null],
    [1.5, null],
    ['Q2', null],
    ['monday', null],
  ])('readSettings takes %s as the month %s that a year starts in', (cell, month) => {
    for (const key of ['Year starts in', 'Рік починається з', 'Перший місяць року']) {
      const found = read(['Setting', 'Value'], [key, cell]);
      expect(found.calendar.yearStart).toBe(month ?? 1);
      expect(named(found)).toEqual(month === null ? [['B3', 'Value', 'month', String(cell)]] : []);
    }
  });

  it('readSettings knows each month by every name that a language has for it', () => {
    for (const words of Object.values(languages)) {
      for (let month = 1; month <= 12; month++) {
        for (const name of words.settings.monthNames(month))
          expect(read(['Setting', 'Value'], ['Year starts in', name]).calendar.yearStart, name).toBe(month);
      }
    }
  });

  it('readSettings takes holidays as texts in three orders and names those that can be two days', () => {
    const found = read(
      ['Holiday'],
      ['24.12.2026'],
      ['12/25/2026'],
      ['2026/12/31'],
      ['03/04/2027'],
      ['29.02.2027'],
      ['29.02.2028'],
      ['1.1.27'],
    );
    expect(found.calendar.holidays).toEqual([
      dayOf(2026, 12, 24),
      dayOf(2026, 12, 25),
      dayOf(2026, 12, 31),
      dayOf(2028, 2, 29),
    ]);
    expect(named(found)).toEqual([
      ['A6', 'Holiday', 'clearDate', '03/04/2027'],
      ['A7', 'Holiday', 'date', '29.02.2027'],
      ['A9', 'Holiday', 'date', '1.1.27'],
    ]);
  });

  const goalOf = (amount: unknown) => read(['Goal', 'Period', 'Amount'], ['sales', 'month', amount]);

  it.each([
    [50, 50],
    [0.5, 0.5],
    ['50', 50],
    ['1 250,50', 1250.5],
    ['$50,000.00', 50_000],
  ])('readSettings takes %j as the amount %d of a goal', (cell, amount) => {
    expect(goalOf(cell).goals).toMatchObject([{ amount }]);
  });

  it.each(['fifty', '50%', -5, 0, '-5', '0', '1,250', 1e13, '1e5', true, '#N/A', Number.NaN])(
    'readSettings refuses %s as the amount of a goal',
    (cell) => {
      const found = goalOf(cell);
      expect(found.goals).toEqual([]);
      expect(named(found)).toEqual([['C3', 'Amount', 'amount', String(cell)]]);
    },
  );

  it('readSettings refuses a date as an amount, and names its day', () => {
    expect(named(goalOf(new Date('2026-11-23T00:00:00Z')))).toEqual([
      ['C3', 'Amount', 'amount', '2026-11-23'],
    ]);
  });

  it('readSettings reads goals for everything that a goal can be of and for, in either language', () => {
    const { goals, refusals } = readSettings(
      [
        ['Goal for', 'Goal', 'Period', 'Amount', 'Goal from', 'Goal to', ...catalogue],
        ['Ann', ' COLD  CALL ', 'день', 48, '', '', 'Cold call', 'attempt', 1],
        ['North', 'виторг', 'Quarter', 250_000, '2026-04-01', '30.06.2026'],
      ],
      'Наші цілі',
      dayOfInstant,
      languages.uk,
    );
    expect(goals).toEqual([
      {
        who: 'Ann',
        measure: { id: 'activity', name: 'Cold call' },
        each: 'day',
        amount: 48,
        from: null,
        to: null,
        cell: "'Наші цілі'!D2",
      },
      {
        who: 'North',
        measure: { id: 'revenue' },
        each: 'quarter',
        amount: 250_000,
        from: dayOf(2026, 4, 1),
        to: dayOf(2026, 6, 30),
        cell: "'Наші цілі'!D3",
      },
    ]);
    expect(refusals).toEqual([]);
  });

  it('readSettings leaves out a goal whose days are none, and names the cell; the row without an amount is no goal', () => {
    const found = read(
      ['Goal', 'Period', 'Amount', 'Goal from', 'Goal to'],
      ['sales', 'month', 50, '2026-12-01', '2026-11-30'],
      ['sales', 'month', 50, 'spring', ''],
      ['sales', 'month', 50, '', '03/04/2026'],
      ['sales', 'fortnight', 50, '', ''],
      ['sails', 'month', 50, '', ''],
      ['sales', 'month', '', '', ''],
      ['sales', 'month', 60, '2026-12-01', '2026-12-01'],
    );
    expect(found.goals.map(({ amount }) => amount)).toEqual([60]);
    expect(named(found)).toEqual([
      ['E3', 'Goal to', 'order', '2026-11-30'],
      ['D4', 'Goal from', 'date', 'spring'],
      ['E5', 'Goal to', 'clearDate', '03/04/2026'],
      ['B6', 'Period', 'period', 'fortnight'],
      ['A7', 'Goal', 'measure', 'sails'],
    ]);
  });

  it('readSettings keeps a rep who left, and one who left before the first day, without that last day', () => {
    const found = read(
      ['Rep', 'From', 'To'],
      ['Ann', '2025-01-01', '2026-06-30'],
      ['Bo', '2026-06-30', '2026-06-29'],
      ['Cy', 'May', '2026-06-30'],
    );
    expect(found.reps.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Ann', dayOf(2025, 1, 1), dayOf(2026, 6, 30)],
      ['Bo', dayOf(2026, 6, 30), null],
      ['Cy', null, dayOf(2026, 6, 30)],
    ]);
    expect(named(found)).toEqual([
      ['C4', 'To', 'order', '2026-06-29'],
      ['B5', 'From', 'date', 'May'],
    ]);
  });
});
