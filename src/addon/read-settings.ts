import { inEveryLanguage } from '../locale/languages.ts';
import type { SettingKey, SettingsHeading, Words } from '../locale/words.ts';
import { type ActivityKind, Catalogue } from '../log/catalogue.ts';
import type { Day } from '../log/day.ts';
import { dayReader } from '../log/day-cell.ts';
import { nameKey } from '../log/names.ts';
import { type CellRule, cellName, type Refusal, shownCell } from '../log/refusal.ts';
import { type Role, roles } from '../log/role.ts';
import type { Goal, GoalMeasure, GoalPeriod, Rep, Settings } from '../plan/settings.ts';
import { defaultWeek, type Week } from '../plan/workdays.ts';
import { headingRow, tables } from './settings-sheet.ts';

/**
 * What a team set, from the cells of its Settings sheet (rows × columns from A1). Words are understood in every
 * shipped language. A cell that breaks its rule is named in `refusals` and counts as blank; the rest counts.
 */
export function readSettings(
  table: readonly (readonly unknown[])[],
  sheet: string,
  dayOfInstant: (epochMs: number) => Day,
): Settings {
  const headings = table[headingRow - 1] ?? [];
  const refusals: Refusal[] = [];
  const placeOf = new Map<SettingsHeading, number>();
  for (const heading of tables.flatMap(({ headings: own }) => own as readonly SettingsHeading[])) {
    const spellings = inEveryLanguage((words) => nameKey(words.settings.headings[heading]));
    const place = headings.findIndex(
      (cell, index) => spellings.includes(nameKey(String(cell))) && ![...placeOf.values()].includes(index),
    );
    if (place >= 0) placeOf.set(heading, place);
  }
  const cellAt = (row: number, heading: SettingsHeading) => table[row]?.[placeOf.get(heading) ?? -1];
  const refuse = (row: number, heading: SettingsHeading, rule: CellRule) => {
    const place = placeOf.get(heading) ?? 0;
    refusals.push({
      sheet,
      cell: cellName(row, place),
      heading: String(headings[place] ?? ''),
      rule,
      got: shownCell(cellAt(row, heading)),
    });
    return null;
  };
  const dayOfCell = dayReader(dayOfInstant);
  const text = (row: number, heading: SettingsHeading) => String(cellAt(row, heading) ?? '').trim();
  const read = <T>(
    row: number,
    heading: SettingsHeading,
    rule: CellRule,
    parse: (cell: unknown) => T | null,
  ): T | null =>
    text(row, heading) === '' ? null : (parse(cellAt(row, heading)) ?? refuse(row, heading, rule));
  const day = (row: number, heading: SettingsHeading) => read(row, heading, 'date', dayOfCell);
  const rowsWith = (heading: SettingsHeading) =>
    table.flatMap((_, row) =>
      row >= headingRow && placeOf.has(heading) && text(row, heading) !== '' ? [row] : [],
    );

  const kinds: ActivityKind[] = [];
  const names = new Set<string>();
  for (const row of rowsWith('activity')) {
    const name = text(row, 'activity');
    if (names.has(nameKey(name))) {
      refuse(row, 'activity', 'uniqueName');
      continue;
    }
    names.add(nameKey(name));
    kinds.push({
      name,
      role: read(row, 'role', 'role', roleOf) ?? 'none',
      stage: read(row, 'stage', 'stage', (cell) =>
        Number.isInteger(Number(cell)) && Number(cell) > 0 ? Number(cell) : null,
      ),
      isTouch: read(row, 'touch', 'yesNo', (cell) => (typeof cell === 'boolean' ? cell : null)) ?? false,
    });
  }
  const reps = rowsWith('rep').map(
    (row): Rep => ({
      name: text(row, 'rep'),
      otherSpellings: text(row, 'otherSpellings')
        .split(/[,;\n]/)
        .map((part) => part.trim())
        .filter((part) => part !== ''),
      team: text(row, 'team'),
      from: day(row, 'repFrom'),
      to: day(row, 'repTo'),
    }),
  );
  const goals = rowsWith('goalAmount').flatMap((row): Goal[] => {
    const amount = read(row, 'goalAmount', 'amount', (cell) =>
      typeof cell === 'number' && cell > 0 ? cell : null,
    );
    const measure = read(row, 'goalOf', 'measure', (cell) => measureOf(String(cell), names));
    const each = read(row, 'goalEach', 'period', (cell) => eachOf(String(cell)));
    if (amount === null || measure === null || each === null) return [];
    return [
      {
        who: text(row, 'goalFor'),
        measure,
        each,
        amount,
        from: day(row, 'goalFrom'),
        to: day(row, 'goalTo'),
      },
    ];
  });
  return { catalogue: new Catalogue(kinds), reps, goals, week: weekOf(), refusals };

  function weekOf(): Week {
    const week = {
      ...defaultWeek,
      holidays: rowsWith('holiday').flatMap((row) => day(row, 'holiday') ?? []),
    };
    for (const row of rowsWith('setting')) {
      const key = keyOf(text(row, 'setting'));
      if (!key) refuse(row, 'setting', 'setting');
      else if (key === 'weekStart')
        week.firstDay =
          read(row, 'settingValue', 'weekday', (cell) => weekdayOf(String(cell))) ?? week.firstDay;
      else if (key === 'workdays')
        week.workdays =
          read(row, 'settingValue', 'weekday', (cell) => weekdaysOf(String(cell))) ?? week.workdays;
      else
        week.workdaysPerMonth =
          read(row, 'settingValue', 'wholeAboveZero', (cell) =>
            Number.isInteger(cell) && (cell as number) >= 1 ? (cell as number) : null,
          ) ?? week.workdaysPerMonth;
    }
    return week;
  }
}

function isWord(text: string, pick: (words: Words) => string): boolean {
  return inEveryLanguage((words) => nameKey(pick(words))).includes(nameKey(text));
}

function roleOf(cell: unknown): Role | null {
  return roles.find((role) => isWord(String(cell), (words) => words.roles[role])) ?? null;
}

function measureOf(text: string, activities: ReadonlySet<string>): GoalMeasure | null {
  if (isWord(text, (words) => words.settings.goalSales)) return { id: 'sales' };
  if (isWord(text, (words) => words.settings.goalRevenue)) return { id: 'revenue' };
  return activities.has(nameKey(text)) ? { id: 'activity', name: text } : null;
}

function eachOf(text: string): GoalPeriod | null {
  return (
    (['day', 'week', 'month', 'quarter', 'year'] as const).find((each) =>
      isWord(text, (words) => words.settings.each[each]),
    ) ?? null
  );
}

function keyOf(text: string): SettingKey | null {
  return (
    (['weekStart', 'workdays', 'workdaysPerMonth'] as const).find((key) =>
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

/** "Mon, Tue, Wed": null as soon as one of them is no weekday. */
function weekdaysOf(text: string): number[] | null {
  const days = text
    .split(/[,;\s]+/)
    .filter((part) => part !== '')
    .map(weekdayOf);
  return days.length > 0 && days.every((day) => day !== null) ? [...new Set(days as number[])] : null;
}
