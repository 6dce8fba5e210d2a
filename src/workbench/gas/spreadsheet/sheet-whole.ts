import { zoneToA1 } from '../../engine/zone.ts';
import { copySheet, freeName } from './book-sheets.ts';
import type { BookState } from './book-state.ts';
import { hexColor } from './color.ts';
import { type MethodTable, read, write } from './method.ts';
import { clearRange } from './range-clear.ts';
import { sortRange } from './range-order.ts';
import type { RangeState } from './range-state.ts';
import { SelectionState } from './selection-state.ts';
import type { SheetState } from './sheet-state.ts';
import { TextFinderState } from './text-finder-state.ts';

interface ClearOptions {
  formatOnly?: boolean;
  contentsOnly?: boolean;
}

function whole(sheet: SheetState): RangeState {
  return sheet.range(sheet.whole());
}

/** What concerns a sheet as a whole: clearing, sorting, copying, its tab. */
export const sheetWhole = {
  clear: write((sheet: SheetState, options?: ClearOptions) => {
    clearRange(whole(sheet), options);
    const isAll = !options?.formatOnly && !options?.contentsOnly;
    if (isAll || options?.formatOnly)
      sheet.services.write({ kind: 'setConditionalRules', sheetId: sheet.id, rules: [] });
    return sheet;
  }),
  clearContents: write((sheet: SheetState) => {
    clearRange(whole(sheet), { contentsOnly: true });
    return sheet;
  }),
  clearFormats: write((sheet: SheetState) => {
    clearRange(whole(sheet), { formatOnly: true });
    sheet.services.write({ kind: 'setConditionalRules', sheetId: sheet.id, rules: [] });
    return sheet;
  }),
  clearNotes: write((sheet: SheetState) => {
    clearRange(whole(sheet), { commentsOnly: true });
    return sheet;
  }),
  sort: write((sheet: SheetState, column: number, isAscending = true) => {
    sheet.services.flush();
    const { zone } = sheet.dataRange();
    const top = Math.min(sheet.info().frozenRows, zone.bottom);
    sortRange(sheet.range({ ...zone, top }), { column, ascending: isAscending });
    return sheet;
  }),
  copyTo: write((sheet: SheetState, book: BookState) => {
    sheet.services.flush();
    return copySheet(book, sheet, freeName(book, `Copy of ${sheet.info().name}`), book.infos().length);
  }),
  setTabColor: write((sheet: SheetState, color: string | null) => {
    const hex = color === null || color === '' ? null : hexColor(color);
    if (hex !== undefined) sheet.services.write({ kind: 'setTabColor', sheetId: sheet.id, color: hex });
    return sheet;
  }),
  getTabColor: read((sheet: SheetState) => sheet.info().tabColor),
  setHiddenGridlines: write((sheet: SheetState, isHidden: boolean) => {
    sheet.services.write({ kind: 'setGridlines', sheetId: sheet.id, isVisible: !isHidden });
    return sheet;
  }),
  hasHiddenGridlines: read((sheet: SheetState) => !sheet.info().hasGridlines),
  createTextFinder: read(
    (sheet: SheetState, text: string) => new TextFinderState(sheet.services, () => [whole(sheet)], text),
  ),
  getSelection: read((sheet: SheetState) => new SelectionState(sheet.services, sheet.book)),
  setActiveRange: read((sheet: SheetState, range: RangeState) => select(sheet, range)),
  setActiveSelection: read((sheet: SheetState, range: RangeState | string) =>
    select(sheet, typeof range === 'string' ? sheet.rangeAt(range) : range),
  ),
  setCurrentCell: read((sheet: SheetState, range: RangeState) => select(sheet, range)),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Sheet>;

function select(sheet: SheetState, range: RangeState): RangeState {
  sheet.book.activate(range.sheet);
  sheet.services.execution.ui.select(range.sheetId, zoneToA1(range.zone));
  return range;
}
