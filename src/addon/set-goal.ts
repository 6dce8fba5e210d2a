import { longestText, textRule, wholeRule } from '../entry/check-entry.ts';
import type { FieldProblem } from '../entry/entry.ts';
import { problemSentences } from '../entry/problem-words.ts';
import type { SettingsHeading, Words } from '../locale/words.ts';
import { nameKey } from '../log/names.ts';
import { goalOn, goalsOf } from '../plan/goal.ts';
import { Roster } from '../plan/roster.ts';
import type { Desk } from './answer.ts';
import { flush, type Sheet } from './book.ts';
import { clockIn, zoneReader } from './clock.ts';
import type { GoalAnswer, GoalRequest } from './contract.ts';
import { asTyped, type CellValue } from './entry-row.ts';
import { Failure } from './failure.ts';
import { underDocumentLock } from './lock.ts';
import { findSheet } from './marked-sheet.ts';
import { readSettings } from './read-settings.ts';
import { SettingsTable } from './settings-table.ts';

const goalHeadings: readonly SettingsHeading[] = ['goalFor', 'goalOf', 'goalEach', 'goalAmount'];

/**
 * Writes a monthly sales goal into Settings, over the one that is in force for the same person, in whatever spelling, or into the
 * first free row, and reads it back. Failures: `noLog`, `headings`, `invalid`, `protected`, `noAnswer`.
 */
export function setGoal(request: GoalRequest | null, { book, words }: Desk): GoalAnswer {
  const { rep, amount } = checked(request, words);
  const zone = zoneReader(book.getSpreadsheetTimeZone());
  const today = clockIn(book.getSpreadsheetTimeZone()).today;
  return underDocumentLock(() => {
    const sheet = findSheet(book, 'settings');
    if (!sheet) throw new Failure('noLog');
    const cellsNow = () => sheet.getDataRange().getValues();
    const heldIn = (cells: readonly (readonly unknown[])[]) => {
      const { goals, reps } = readSettings(cells, sheet.getName(), zone.dayOf, words);
      const roster = new Roster(reps, [rep], []);
      const own = goalsOf(goals, roster.subjectOf(rep)!, { id: 'sales' }, roster);
      return goalOn(
        own.filter(({ each }) => each === 'month'),
        today,
        'month',
      );
    };
    const cells = cellsNow();
    const held = heldIn(cells);
    if (held?.amount === amount) return { sheet: sheet.getName(), amount };
    const table = new SettingsTable(cells, sheet.getName(), zone.dayOf, words);
    const row = held === null ? freeRow(table, rep, words) : rowOfCell(held.cell);
    const max = sheet.getMaxRows();
    if (row >= max) sheet.insertRowsAfter(max, row - max + 1);
    const written: readonly (readonly [SettingsHeading, CellValue])[] = [
      ['goalFor', rep.trim() === '' ? null : asTyped(rep)],
      ['goalOf', asTyped(words.settings.goalSales)],
      ['goalEach', asTyped(words.settings.each.month)],
      ['goalAmount', amount],
    ];
    for (const [heading, value] of written) cellOf(sheet, row, heading, table).setValue(value);
    flush();
    if (heldIn(cellsNow())?.amount !== amount) throw new Failure('noAnswer');
    return { sheet: sheet.getName(), amount };
  });
}

/** The first row that is free for a goal of the rep. */
function freeRow(table: SettingsTable, rep: string, words: Words): number {
  const missing = goalHeadings.filter((heading) => table.placeOf(heading) === undefined);
  if (missing.length > 0) {
    const sentences = missing.map((heading) =>
      words.refusal.headingMissing(words.settings.headings[heading][0], table.sheet),
    );
    throw new Failure('headings', missing, sentences);
  }
  return table.freeRow((row) => isFree(row, rep, table));
}

/** Zero-based row of "Settings!O4". */
function rowOfCell(cell: string): number {
  return Number(/\d+$/.exec(cell)![0]) - 1;
}

/** A row without amount and days that says nothing but what a try that ended half-way, or a new sheet, has there. */
function isFree(row: number, rep: string, table: SettingsTable): boolean {
  const isBlank = (heading: SettingsHeading) => table.text(row, heading) === '';
  return (
    (['goalAmount', 'goalFrom', 'goalTo'] as const).every(isBlank) &&
    (isBlank('goalFor') || nameKey(table.text(row, 'goalFor')) === nameKey(rep)) &&
    (isBlank('goalOf') || table.isWord(row, 'goalOf', ({ settings }) => settings.goalSales)) &&
    (isBlank('goalEach') || table.isWord(row, 'goalEach', ({ settings }) => settings.each.month))
  );
}

function cellOf(sheet: Sheet, row: number, heading: SettingsHeading, table: SettingsTable) {
  return sheet.getRange(row + 1, table.placeOf(heading)! + 1);
}

function checked(request: GoalRequest | null, words: Words): GoalRequest {
  const { rep = '', amount } = request ?? ({} as Partial<GoalRequest>);
  const problems: FieldProblem[] = [];
  const rule = textRule(longestText)(rep);
  if (rule) problems.push({ field: 'rep', rule, got: String(rep).slice(0, 40) });
  const broken = wholeRule(amount);
  if (broken) problems.push({ field: 'goal', rule: broken, got: String(amount ?? '').slice(0, 40) });
  if (problems.length === 0) return { rep, amount: amount! };
  throw new Failure('invalid', problems, problemSentences(problems, words.sheets.settings, words));
}
