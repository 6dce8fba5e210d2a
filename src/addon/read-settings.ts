import { inEveryLanguage } from '../locale/languages.ts';
import type { SettingKey, Words } from '../locale/words.ts';
import { amountIn } from '../log/amount.ts';
import { type ActivityKind, Catalogue } from '../log/catalogue.ts';
import type { DayOfInstant } from '../log/day-cell.ts';
import { nameKey } from '../log/names.ts';
import { type Role, roles } from '../log/role.ts';
import { type Calendar, type CalendarUnit, calendarUnits, defaultCalendar } from '../plan/calendar.ts';
import type { Absence, Goal, GoalMeasure, Rep, Settings } from '../plan/settings.ts';
import { SettingsTable } from './settings-table.ts';

/**
 * What a team set, from the cells of its Settings sheet (rows × columns from A1). Words are understood in every
 * shipped language. A cell that breaks its rule is named in `refusals` and counts as blank; the rest counts, but a goal or an
 * absence with such a cell is left out whole: it would hold on days that nobody meant. Throws the failure `headings` when the
 * columns of the catalogue cannot be found.
 */
export function readSettings(
  cells: readonly (readonly unknown[])[],
  sheet: string,
  dayOfInstant: DayOfInstant,
  words: Words,
): Settings {
  const table = new SettingsTable(cells, sheet, dayOfInstant, words);
  const kinds = kindsIn(table);
  return {
    catalogue: new Catalogue(kinds),
    reps: repsIn(table),
    goals: goalsIn(table, new Map(kinds.map(({ name }) => [nameKey(name), name]))),
    absences: absencesIn(table),
    calendar: calendarIn(table),
    refusals: table.refusals,
  };
}

function kindsIn(table: SettingsTable): ActivityKind[] {
  const kinds = new Map<string, ActivityKind>();
  for (const row of table.rowsWith('activity')) {
    const name = table.text(row, 'activity');
    if (kinds.has(nameKey(name))) {
      table.refuse(row, 'activity', 'uniqueName');
      continue;
    }
    kinds.set(nameKey(name), {
      name,
      role: table.read(row, 'role', 'role', roleOf) ?? 'none',
      stage: table.read(row, 'stage', 'stage', wholeAboveZero),
      isTouch:
        table.read(row, 'touch', 'yesNo', (cell) => (typeof cell === 'boolean' ? cell : null)) ?? false,
    });
  }
  return [...kinds.values()];
}

function repsIn(table: SettingsTable): Rep[] {
  const rows = table.rowsWith('rep');
  const taken = new Set(rows.map((row) => nameKey(table.text(row, 'rep'))));
  return rows.map((row) => {
    const name = table.text(row, 'rep');
    const otherSpellings = table
      .text(row, 'otherSpellings')
      .split(/[,;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '' && nameKey(part) !== nameKey(name));
    if (otherSpellings.some((spelling) => taken.has(nameKey(spelling))))
      table.refuse(row, 'otherSpellings', 'uniqueName');
    for (const spelling of otherSpellings) taken.add(nameKey(spelling));
    const { from, to } = table.days(row, 'repFrom', 'repTo');
    return { name, otherSpellings, team: table.text(row, 'team'), from, to };
  });
}

/** `activities`: names of the catalogue by their keys. */
function goalsIn(table: SettingsTable, activities: ReadonlyMap<string, string>): Goal[] {
  return table.rowsWith('goalAmount').flatMap((row): Goal[] => {
    const amount = table.read(row, 'goalAmount', 'amount', amountOf);
    const measure = table.read(row, 'goalOf', 'measure', (cell) => measureOf(String(cell), activities));
    const each = table.read(row, 'goalEach', 'period', (cell) => eachOf(String(cell)));
    if (table.text(row, 'goalOf') === '') table.refuse(row, 'goalOf', 'measure');
    if (table.text(row, 'goalEach') === '') table.refuse(row, 'goalEach', 'period');
    const { from, to, isClear } = table.days(row, 'goalFrom', 'goalTo');
    if (amount === null || measure === null || each === null || !isClear) return [];
    const cell = table.addressOf(row, 'goalAmount');
    return [{ who: table.text(row, 'goalFor'), measure, each, amount, from, to, cell }];
  });
}

function absencesIn(table: SettingsTable): Absence[] {
  return table.rowsWith('absent', 'absentFrom', 'absentTo').flatMap((row): Absence[] => {
    const rep = table.text(row, 'absent');
    if (rep === '') table.refuse(row, 'absent', 'repName');
    if (table.text(row, 'absentFrom') === '') table.refuse(row, 'absentFrom', 'date');
    const { from, to, isClear } = table.days(row, 'absentFrom', 'absentTo');
    if (rep === '' || from === null || !isClear) return [];
    return [{ rep, from, to: to ?? from, cell: table.addressOf(row, 'absent') }];
  });
}

function calendarIn(table: SettingsTable): Calendar {
  const calendar = {
    ...defaultCalendar,
    holidays: table.rowsWith('holiday').flatMap((row) => table.day(row, 'holiday') ?? []),
  };
  const setters: Readonly<Record<SettingKey, (row: number) => void>> = {
    weekStart(row) {
      calendar.weekStart =
        table.read(row, 'settingValue', 'weekday', (cell) => weekdayOf(String(cell))) ?? calendar.weekStart;
    },
    workdays(row) {
      calendar.workdays =
        table.read(row, 'settingValue', 'weekday', (cell) => weekdaysOf(String(cell))) ?? calendar.workdays;
    },
    workdaysPerMonth(row) {
      calendar.workdaysPerMonth =
        table.read(row, 'settingValue', 'wholeAboveZero', wholeAboveZero) ?? calendar.workdaysPerMonth;
    },
    yearStart(row) {
      calendar.yearStart =
        table.read(row, 'settingValue', 'month', (cell) => monthOf(String(cell))) ?? calendar.yearStart;
    },
  };
  for (const row of table.rowsWith('setting')) {
    const key = keyOf(table.text(row, 'setting'));
    if (key) setters[key](row);
    else table.refuse(row, 'setting', 'setting');
  }
  return calendar;
}

function wholeAboveZero(cell: unknown): number | null {
  return typeof cell === 'number' && Number.isInteger(cell) && cell > 0 ? cell : null;
}

function isWord(text: string, pick: (words: Words) => string | readonly string[]): boolean {
  return inEveryLanguage(pick).map(nameKey).includes(nameKey(text));
}

function roleOf(cell: unknown): Role | null {
  return roles.find((role) => isWord(String(cell), (words) => words.roles[role])) ?? null;
}

/** What a goal may be: a number above 0, or a text that leaves no doubt about it. */
function amountOf(cell: unknown): number | null {
  const amount = typeof cell === 'string' ? amountIn(cell) : cell;
  return typeof amount === 'number' && amount > 0 && amount < 1e13 ? amount : null;
}

function measureOf(text: string, activities: ReadonlyMap<string, string>): GoalMeasure | null {
  if (isWord(text, (words) => words.settings.goalSales)) return { id: 'sales' };
  if (isWord(text, (words) => words.settings.goalRevenue)) return { id: 'revenue' };
  const name = activities.get(nameKey(text));
  return name === undefined ? null : { id: 'activity', name };
}

function eachOf(text: string): CalendarUnit | null {
  return calendarUnits.find((each) => isWord(text, (words) => words.settings.each[each])) ?? null;
}

function keyOf(text: string): SettingKey | null {
  return (
    (['weekStart', 'workdays', 'workdaysPerMonth', 'yearStart'] as const).find((key) =>
      isWord(text, (words) => words.settings.keys[key]),
    ) ?? null
  );
}

function weekdayOf(text: string): number | null {
  const index = [0, 1, 2, 3, 4, 5, 6].find(
    (day) =>
      isWord(text, (words) => words.settings.weekdays[day]!) ||
      isWord(text, (words) => words.settings.weekdaysShort[day]!),
  );
  return index === undefined ? null : index + 1;
}

/** A month by its name, full or short with or without its dot, or by its number. */
function monthOf(text: string): number | null {
  const key = keyOfMonth(text);
  const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
  return (
    months.find(
      (month) =>
        Number(key) === month ||
        inEveryLanguage((words) => words.settings.monthNames(month)).some((name) => keyOfMonth(name) === key),
    ) ?? null
  );
}

function keyOfMonth(text: string): string {
  return nameKey(text).replace(/\.$/, '');
}

/** "Mon, Tue, Wed": null as soon as one of them is no weekday. */
function weekdaysOf(text: string): number[] | null {
  const days = text
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map(weekdayOf);
  return days.length > 0 && days.every((day) => day !== null) ? [...new Set(days as number[])] : null;
}
