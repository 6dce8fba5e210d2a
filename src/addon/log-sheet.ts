import type { Entry } from '../entry/entry.ts';
import { knownHeadings } from '../locale/languages.ts';
import type { Words } from '../locale/words.ts';
import { cellName } from '../log/a1.ts';
import { type ColumnId, type ColumnPlaces, findColumns } from '../log/column.ts';
import { type Book, flush, type Sheet } from './book.ts';
import { zoneReader } from './clock.ts';
import { type CellValue, entryOf, logWidth } from './entry-row.ts';
import { Failure } from './failure.ts';
import { nameLog } from './log-range.ts';
import { findSheet } from './marked-sheet.ts';

/** A save looks for an id among so many of the latest rows; a retry searches all of them. */
const latestRows = 1_000;
/** Rows added when the grid is full. */
const spareRows = 1_000;

export const dateFormat = 'yyyy-mm-dd';
export const momentFormat = 'yyyy-mm-dd hh:mm';
export const timeFormat = 'hh:mm';

/** Number formats of the columns that hold days and times; without them a serial number would show. */
export const columnFormats: Readonly<Partial<Record<ColumnId, string>>> = {
  date: dateFormat,
  loggedAt: momentFormat,
  time: timeFormat,
};

/** The log as a save, an undo and an edit see it: headings and ids, nothing else. */
export class LogSheet {
  private constructor(
    readonly sheet: Sheet,
    readonly places: ColumnPlaces,
    private readonly book: Book,
  ) {}

  /** Finds the log and its columns. Failures: `noLog`, `headings` (naming the sheet and the heading). */
  static open(book: Book, words: Words, required: readonly ColumnId[]): LogSheet {
    const sheet = findSheet(book, 'log');
    if (!sheet) throw new Failure('noLog');
    const width = Math.max(1, sheet.getLastColumn());
    const headings = sheet.getRange(1, 1, 1, width).getValues()[0]!;
    return new LogSheet(sheet, placesOf(headings, sheet.getName(), words, required), book);
  }

  /** Ids among the latest rows, or all of them: id → row number. A row inserted meanwhile shifts numbers, never ids. */
  ids(everyRow = false): Map<string, number> {
    const last = this.sheet.getLastRow();
    const first = everyRow ? 2 : Math.max(2, last - latestRows + 1);
    const ids = new Map<string, number>();
    if (last < first) return ids;
    const column = this.places.entryId! + 1;
    this.sheet
      .getRange(first, column, last - first + 1, 1)
      .getValues()
      .forEach(([id], index) => {
        if (id !== '') ids.set(String(id), first + index);
      });
    return ids;
  }

  /** The grid has room for more rows, with the formats of days and times on them. */
  makeRoom(rows: number): void {
    const max = this.sheet.getMaxRows();
    if (this.sheet.getLastRow() + rows <= max) return;
    this.sheet.insertRowsAfter(max, rows + spareRows);
    formatColumns(this.sheet, this.places, max + 1, rows + spareRows);
    flush();
    nameLog(this.book, this.sheet, logWidth(this.places));
  }

  /** One appendRow: Google chooses the row when it writes, so nobody's inserted row is overwritten. */
  append(row: readonly CellValue[]): void {
    this.sheet.appendRow(row as unknown[]);
  }

  /** The entry that stands in a row now. */
  entry(row: number): Entry {
    const [cells] = this.sheet.getRange(row, 1, 1, logWidth(this.places)).getValues();
    return entryOf(cells!, this.places, zoneReader(this.book.getSpreadsheetTimeZone()));
  }
}

/** Columns by heading; a missing required one or a doubled one is the failure `headings`. */
export function placesOf(
  headings: readonly unknown[],
  sheet: string,
  words: Words,
  required: readonly ColumnId[],
): ColumnPlaces {
  const { places, problems } = findColumns(headings, knownHeadings(), required);
  if (problems.length === 0) return places;
  const { headingMissing, headingTwice } = words.refusal;
  const sentences = problems.map((problem) => {
    const heading = words.columns[problem.column][0];
    if (problem.rule === 'headingMissing') return headingMissing(heading, sheet);
    const texts = new Set(problem.at.map((place) => String(headings[place])));
    return headingTwice(
      [...texts].join(' / '),
      cellName(0, problem.at[0]),
      cellName(0, problem.at[1]),
      sheet,
    );
  });
  throw new Failure('headings', problems, sentences);
}

/** Gives the days and times of some rows their formats; a format of the team's own stays where `onlyBare` is set. */
export function formatColumns(
  sheet: Sheet,
  places: ColumnPlaces,
  firstRow: number,
  rows: number,
  onlyBare = false,
): void {
  for (const id of Object.keys(columnFormats) as ColumnId[]) {
    const place = places[id];
    if (place === undefined || rows < 1) continue;
    const cells = sheet.getRange(firstRow, place + 1, rows, 1);
    if (!onlyBare || !showsMoments(cells.getNumberFormat())) cells.setNumberFormat(columnFormats[id]!);
  }
}

/** Whether a number format has a day or a clock time in it, quoted words and colours aside. */
function showsMoments(format: string): boolean {
  return /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}
