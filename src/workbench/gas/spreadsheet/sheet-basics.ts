import { toCellInput } from './cell-input.ts';
import { enumMember } from './enums.ts';
import { free, type MethodTable, read, write } from './method.ts';
import { RangeListState } from './range-list-state.ts';
import { selectedRange } from './selection.ts';
import { sheetNumber } from './sheet-id.ts';
import type { SheetState } from './sheet-state.ts';

export const sheetBasics = {
  getName: free((sheet: SheetState) => sheet.info().name),
  getSheetName: free((sheet: SheetState) => sheet.info().name),
  setName: write((sheet: SheetState, name: string) => {
    sheet.services.write({ kind: 'renameSheet', sheetId: sheet.id, name });
    return sheet;
  }),
  getSheetId: free((sheet: SheetState) => sheetNumber(sheet.id)),
  getIndex: free((sheet: SheetState) => sheet.book.infos().findIndex(({ id }) => id === sheet.id) + 1),
  getParent: free((sheet: SheetState) => sheet.book),
  getType: free(() => enumMember('SheetType', 'GRID')),
  getRange: free(
    (sheet: SheetState, first: string | number, column?: number, rows?: number, columns?: number) =>
      typeof first === 'string' ? sheet.rangeAt(first) : sheet.block(first, column ?? 1, rows, columns),
  ),
  getRangeList: free((sheet: SheetState, notations: string[]) => {
    const ranges = Array.from(notations, (notation) => sheet.rangeAt(notation));
    return new RangeListState(sheet.services, sheet, ranges);
  }),
  getDataRange: read((sheet: SheetState) => sheet.dataRange()),
  getSheetValues: read((sheet: SheetState, row: number, column: number, rows: number, columns: number) => {
    const range = sheet.block(row, column, rows, columns);
    return sheet.services.port
      .values(sheet.id, range.zone)
      .values.map((line) => line.map((value) => value ?? ''));
  }),
  getLastRow: read((sheet: SheetState) => sheet.services.port.lastRow(sheet.id)),
  getLastColumn: read((sheet: SheetState) => sheet.services.port.lastColumn(sheet.id)),
  getMaxRows: free((sheet: SheetState) => sheet.info().rows),
  getMaxColumns: free((sheet: SheetState) => sheet.info().columns),
  appendRow: write((sheet: SheetState, contents: unknown[]) => {
    if (contents.length === 0) throw sheet.services.refuse('Range not found');
    sheet.services.append(
      sheet.id,
      Array.from(contents, (value) => toCellInput(value, 'Sheet.appendRow')),
    );
    return sheet;
  }),
  activate: read((sheet: SheetState) => {
    sheet.book.activate(sheet);
    return sheet;
  }),
  getActiveRange: read((sheet: SheetState) => selectedRange(sheet.book, sheet)),
  getActiveCell: read((sheet: SheetState) => {
    const { zone } = selectedRange(sheet.book, sheet);
    return sheet.range({ ...zone, bottom: zone.top, right: zone.left });
  }),
  getCurrentCell: read((sheet: SheetState) => {
    const { zone } = selectedRange(sheet.book, sheet);
    return sheet.range({ ...zone, bottom: zone.top, right: zone.left });
  }),
  hideSheet: write((sheet: SheetState) => {
    sheet.services.write({ kind: 'hideSheet', sheetId: sheet.id, isHidden: true });
    return sheet;
  }),
  showSheet: write((sheet: SheetState) => {
    sheet.services.write({ kind: 'hideSheet', sheetId: sheet.id, isHidden: false });
    return sheet;
  }),
  isSheetHidden: read((sheet: SheetState) => sheet.info().isHidden),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Sheet>;
