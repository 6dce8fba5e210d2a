import { describe, expect, it } from 'vitest';
import { readSettings } from '../../src/addon/read-settings.ts';
import { languages } from '../../src/locale/languages.ts';
import { dayOf } from '../../src/log/day.ts';

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
      { who: '', measure: { id: 'sales' }, each: 'month', amount: 50, from: dayOf(2026, 1, 1), to: null },
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
});
