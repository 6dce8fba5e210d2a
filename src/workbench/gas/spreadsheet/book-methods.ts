import { spreadsheetAddress } from './address.ts';
import type { BookState } from './book-state.ts';
import { toCellInput } from './cell-input.ts';
import { free, type MethodTable, read, write } from './method.ts';
import type { RangeState } from './range-state.ts';
import { selectedRange } from './selection.ts';
import { sheetNumber } from './sheet-id.ts';
import type { SheetState } from './sheet-state.ts';

export const bookMethods = {
  getId: free((book: BookState) => book.services.book.id),
  getName: free((book: BookState) => book.services.book.name),
  rename: write((book: BookState, name: string) => book.services.write({ kind: 'setBook', name })),
  getUrl: free((book: BookState) => spreadsheetAddress(book.services.book.id)),
  getSheets: free((book: BookState) => book.sheets()),
  getNumSheets: free((book: BookState) => book.infos().length),
  getSheetByName: free((book: BookState, name: string) => book.sheetNamed(name)),
  getSheetById: free(
    (book: BookState, id: number) => book.sheets().find((sheet) => sheetNumber(sheet.id) === id) ?? null,
  ),
  getActiveSheet: free((book: BookState) => book.activeSheet()),
  setActiveSheet: free((book: BookState, sheet: SheetState) => {
    book.activate(sheet);
    return sheet;
  }),
  getActiveRange: read((book: BookState) => selectedRange(book)),
  getActiveCell: read((book: BookState) => firstCell(selectedRange(book))),
  getCurrentCell: read((book: BookState) => firstCell(selectedRange(book))),
  getRange: free((book: BookState, notation: string) => book.activeSheet().rangeAt(notation)),
  getDataRange: read((book: BookState) => book.activeSheet().dataRange()),
  getLastRow: read((book: BookState) => book.services.port.lastRow(book.activeSheet().id)),
  getLastColumn: read((book: BookState) => book.services.port.lastColumn(book.activeSheet().id)),
  getSheetName: free((book: BookState) => book.activeSheet().info().name),
  getSheetId: free((book: BookState) => sheetNumber(book.activeSheet().id)),
  appendRow: write((book: BookState, contents: unknown[]) => {
    const sheet = book.activeSheet();
    book.services.append(
      sheet.id,
      Array.from(contents, (value) => toCellInput(value, 'Spreadsheet.appendRow')),
    );
    return sheet;
  }),
  getSpreadsheetTimeZone: free((book: BookState) => book.services.book.timeZone),
  setSpreadsheetTimeZone: write((book: BookState, timeZone: string) => {
    if (!isTimeZone(timeZone))
      throw book.services.refuse(`Invalid argument: timezone. Should be of type: String`);
    book.services.write({ kind: 'setBook', timeZone });
  }),
  getSpreadsheetLocale: free((book: BookState) => book.services.book.locale),
  setSpreadsheetLocale: write((book: BookState, locale: string) =>
    book.services.write({ kind: 'setBook', locale }),
  ),
  toast: free((book: BookState, message: string, title = '', seconds = 5) => {
    book.services.execution.ui.toast(message, title ?? '', seconds ?? 5);
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Spreadsheet>;

function firstCell({ sheet, zone }: RangeState): RangeState {
  return sheet.range({ ...zone, bottom: zone.top, right: zone.left });
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone });
    return true;
  } catch {
    return false;
  }
}
