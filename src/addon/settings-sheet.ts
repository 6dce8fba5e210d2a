import type { SettingsHeading, Words } from '../locale/words.ts';
import { defaultActivities } from '../log/catalogue.ts';
import { roles } from '../log/role.ts';
import { defaultCalendar } from '../plan/calendar.ts';
import { choiceOf, type Sheet, tickBox } from './book.ts';
import { asTyped, type CellValue } from './entry-row.ts';
import { dateFormat } from './log-sheet.ts';

/** Row 1 holds the names of the tables, row 2 their headings, the tables start in row 3. */
export const headingRow = 2;
/** Rows that offer the roles to choose from. */
const choiceRows = 60;

/** The tables of the sheet, side by side, one empty column between them: a new sheet has 26 columns, and they take them all. */
export const tables = [
  { group: 'activities', headings: ['activity', 'role', 'stage', 'touch'] },
  { group: 'reps', headings: ['rep', 'otherSpellings', 'team', 'repFrom', 'repTo'] },
  { group: 'goals', headings: ['goalFor', 'goalOf', 'goalEach', 'goalAmount', 'goalFrom', 'goalTo'] },
  { group: 'general', headings: ['setting', 'settingValue'] },
  { group: 'holidays', headings: ['holiday'] },
  { group: 'absences', headings: ['absent', 'absentFrom', 'absentTo'] },
] as const satisfies readonly {
  group: keyof Words['settings']['groups'];
  headings: readonly SettingsHeading[];
}[];

const dateHeadings: readonly SettingsHeading[] = [
  'repFrom',
  'repTo',
  'goalFrom',
  'goalTo',
  'holiday',
  'absentFrom',
  'absentTo',
];

/** Fills a new Settings sheet: the default catalogue, room for a monthly goal, the working week. Values come last: a sheet without any is not finished. */
export function writeSettings(sheet: Sheet, words: Words): void {
  const say = words.settings;
  const columnOf = new Map<SettingsHeading, number>();
  let width = -1;
  for (const { headings } of tables) {
    width++;
    for (const heading of headings) columnOf.set(heading, width++);
  }
  const rows: CellValue[][] = Array.from({ length: headingRow + defaultActivities.length }, () =>
    new Array<CellValue>(width).fill(null),
  );
  const put = (row: number, heading: SettingsHeading, value: CellValue | boolean) => {
    rows[row - 1]![columnOf.get(heading)!] =
      typeof value === 'string' ? asTyped(value) : (value as CellValue);
  };
  for (const { group, headings } of tables) {
    put(1, headings[0], say.groups[group]);
    for (const heading of headings) put(headingRow, heading, say.headings[heading][0]);
  }
  defaultActivities.forEach(({ id, role, stage, isTouch }, index) => {
    const row = headingRow + 1 + index;
    put(row, 'activity', words.activities[id]);
    put(row, 'role', words.roles[role][0]);
    put(row, 'stage', stage);
    put(row, 'touch', isTouch);
  });
  const first = headingRow + 1;
  put(first, 'goalOf', say.goalSales);
  put(first, 'goalEach', say.each.month);
  put(first, 'setting', say.keys.weekStart[0]);
  put(first, 'settingValue', say.weekdays[defaultCalendar.weekStart - 1]!);
  put(first + 1, 'setting', say.keys.workdays[0]);
  put(
    first + 1,
    'settingValue',
    defaultCalendar.workdays.map((day) => say.weekdaysShort[day - 1]!).join(', '),
  );
  put(first + 2, 'setting', say.keys.workdaysPerMonth[0]);
  put(first + 2, 'settingValue', defaultCalendar.workdaysPerMonth);
  put(first + 3, 'setting', say.keys.yearStart[0]);
  put(first + 3, 'settingValue', say.monthNames(defaultCalendar.yearStart)[0]);

  sheet.getRange(1, 1, 1, width).setFontWeight('bold').setFontSize(12).setFontColor('#0842a0');
  sheet
    .getRange(headingRow, 1, 1, width)
    .setFontWeight('bold')
    .setFontColor('#444746')
    .setBackground('#f1f3f4')
    .setWrap(true);
  const down = sheet.getMaxRows() - headingRow;
  const column = (heading: SettingsHeading, count = down) =>
    sheet.getRange(first, columnOf.get(heading)! + 1, count, 1);
  for (const heading of dateHeadings) column(heading).setNumberFormat(dateFormat);
  column('role', choiceRows).setDataValidation(choiceOf(roles.map((role) => words.roles[role][0])));
  column('touch', choiceRows).setDataValidation(tickBox());
  const measures = [say.goalSales, say.goalRevenue, ...Object.values(words.activities)];
  column('goalOf', choiceRows).setDataValidation(choiceOf(measures));
  column('goalEach', choiceRows).setDataValidation(choiceOf(Object.values(say.each)));
  sheet.setRowHeight(headingRow, 36);
  sheet.setFrozenRows(headingRow);
  tables.forEach(({ headings }) => {
    headings.forEach((heading) => {
      const isWide = (
        [
          'activity',
          'role',
          'rep',
          'otherSpellings',
          'goalOf',
          'setting',
          'settingValue',
          'holiday',
          'absent',
        ] as SettingsHeading[]
      ).includes(heading);
      sheet.setColumnWidth(columnOf.get(heading)! + 1, isWide ? 170 : 110);
    });
    const gap = columnOf.get(headings[headings.length - 1]!)! + 2;
    if (gap <= width) sheet.setColumnWidth(gap, 24);
  });
  sheet.getRange(1, 1, rows.length, width).setValues(rows);
}
