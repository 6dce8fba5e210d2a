import type { BookState } from './book-state.ts';
import { type MethodTable, write } from './method.ts';
import type { SheetState } from './sheet-state.ts';

const ROWS = 1000;
const COLUMNS = 26;

/** Sheets of a book: made, removed, copied, moved. */
export const bookSheets = {
  insertSheet: write((book: BookState, ...args: unknown[]) => insertSheet(book, args)),
  deleteSheet: write((book: BookState, sheet: SheetState) => {
    book.services.write({ kind: 'deleteSheet', sheetId: sheet.id });
  }),
  deleteActiveSheet: write((book: BookState) => {
    const sheet = book.activeSheet();
    book.services.write({ kind: 'deleteSheet', sheetId: sheet.id });
    return book.activeSheet();
  }),
  duplicateActiveSheet: write((book: BookState) => {
    const sheet = book.activeSheet();
    const copy = copySheet(
      book,
      sheet,
      freeName(book, `Copy of ${sheet.info().name}`),
      indexOf(book, sheet) + 1,
    );
    book.activate(copy);
    return copy;
  }),
  moveActiveSheet: write((book: BookState, position: number) => {
    const count = book.infos().length;
    if (position < 1 || position > count) throw book.services.refuse('Sheet index out of bounds');
    book.services.write({ kind: 'moveSheet', sheetId: book.activeSheet().id, index: position - 1 });
  }),
  renameActiveSheet: write((book: BookState, name: string) => {
    book.services.write({ kind: 'renameSheet', sheetId: book.activeSheet().id, name });
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Spreadsheet>;

/** insertSheet([name][, index][, options]): after the active sheet unless an index (from 0) is given, and then active. */
function insertSheet(book: BookState, args: readonly unknown[]): SheetState {
  const name = args.find((arg) => typeof arg === 'string');
  const index = args.find((arg) => typeof arg === 'number');
  const options = args.find((arg) => typeof arg === 'object' && arg !== null) as
    | { template?: unknown }
    | undefined;
  const place = index ?? indexOf(book, book.activeSheet()) + 1;
  if (place < 0 || place > book.infos().length) throw book.services.refuse('Sheet index out of bounds');
  const template = options?.template;
  const title = name ?? freeName(book, 'Sheet', 1);
  const made = template
    ? copySheet(book, templateOf(book, template), title, place)
    : createSheet(book, title, place);
  book.activate(made);
  return made;
}

function templateOf(book: BookState, template: unknown): SheetState {
  const found = book.sheets().find((sheet) => sheet === book.services.stateOf(template));
  if (!found) throw book.services.refuse('Invalid argument: template');
  return found;
}

function createSheet(book: BookState, name: string, index: number): SheetState {
  const sheetId = book.services.port.freshId();
  book.services.write({ kind: 'createSheet', sheetId, name, index, rows: ROWS, columns: COLUMNS });
  return book.sheet(sheetId);
}

/** A copy with what stands in the sheet; its charts read the copy's own cells. */
export function copySheet(book: BookState, sheet: SheetState, name: string, index: number): SheetState {
  const newSheetId = book.services.port.freshId();
  const { port } = book.services;
  const charts = port.charts(sheet.id);
  book.services.write({ kind: 'duplicateSheet', sheetId: sheet.id, newSheetId, name, index });
  const moved = <T extends { sheetId: string }>(each: T): T =>
    each.sheetId === sheet.id ? { ...each, sheetId: newSheetId } : each;
  for (const chart of charts) {
    const id = Number(port.freshId());
    book.services.write({
      kind: 'setChart',
      chart: { ...moved(chart), id, ranges: chart.ranges.map(moved) },
    });
  }
  return book.sheet(newSheetId);
}

export function indexOf(book: BookState, sheet: SheetState): number {
  return book.infos().findIndex(({ id }) => id === sheet.id);
}

/** "Sheet2", "Copy of Log 2": the first name that is free. */
export function freeName(book: BookState, base: string, from = 0): string {
  const names = new Set(book.infos().map(({ name }) => name.toLowerCase()));
  const separator = base === 'Sheet' ? '' : ' ';
  for (let number = from; ; number++) {
    if (number === 1 && base !== 'Sheet') continue;
    const name = number === 0 ? base : base + separator + number;
    if (!names.has(name.toLowerCase())) return name;
  }
}
