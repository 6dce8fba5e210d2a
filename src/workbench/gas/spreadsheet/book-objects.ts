import type { EnumMember } from '../enumeration.ts';
import type { BookState } from './book-state.ts';
import type { Method } from './method.ts';
import { type MethodTable, read } from './method.ts';
import { protectionsOf } from './protection-state.ts';
import { RangeListState } from './range-list-state.ts';
import { SelectionState } from './selection-state.ts';
import { sheetLines, sheetSizes } from './sheet-lines.ts';
import { sheetWhole } from './sheet-whole.ts';
import { TextFinderState } from './text-finder-state.ts';
import { UserState } from './user-state.ts';

/** A sheet's method, called on the book, concerns the active sheet. */
function onActive(method: Method): Method {
  return {
    effect: method.effect,
    run: (book: BookState, ...args: unknown[]) => method.run(book.activeSheet(), ...args),
  };
}

export const bookObjects = {
  getOwner: read((book: BookState) => new UserState(book.services, book.services.book.ownerEmail)),
  getEditors: read((book: BookState) => {
    const { person } = book.services.execution;
    const emails = new Set([book.services.book.ownerEmail, ...(person.canEdit ? [person.email] : [])]);
    return [...emails].map((email) => new UserState(book.services, email));
  }),
  getProtections: read((book: BookState, type: EnumMember) =>
    protectionsOf(book.services, type.name() as 'RANGE', null),
  ),
  createTextFinder: read((book: BookState, text: string) => {
    const scope = () => book.sheets().map((sheet) => sheet.range(sheet.whole()));
    return new TextFinderState(book.services, scope, text);
  }),
  getRangeList: read((book: BookState, notations: string[]) => {
    const sheet = book.activeSheet();
    return new RangeListState(
      book.services,
      sheet,
      Array.from(notations, (notation) => sheet.rangeAt(notation)),
    );
  }),
  getSelection: read((book: BookState) => new SelectionState(book.services, book)),
  insertRowAfter: onActive(sheetLines.insertRowAfter),
  insertRowBefore: onActive(sheetLines.insertRowBefore),
  insertRowsAfter: onActive(sheetLines.insertRowsAfter),
  insertRowsBefore: onActive(sheetLines.insertRowsBefore),
  insertColumnAfter: onActive(sheetLines.insertColumnAfter),
  insertColumnBefore: onActive(sheetLines.insertColumnBefore),
  insertColumnsAfter: onActive(sheetLines.insertColumnsAfter),
  insertColumnsBefore: onActive(sheetLines.insertColumnsBefore),
  deleteRow: onActive(sheetLines.deleteRow),
  deleteRows: onActive(sheetLines.deleteRows),
  deleteColumn: onActive(sheetLines.deleteColumn),
  deleteColumns: onActive(sheetLines.deleteColumns),
  setFrozenRows: onActive(sheetSizes.setFrozenRows),
  setFrozenColumns: onActive(sheetSizes.setFrozenColumns),
  getFrozenRows: onActive(sheetSizes.getFrozenRows),
  getFrozenColumns: onActive(sheetSizes.getFrozenColumns),
  setColumnWidth: onActive(sheetSizes.setColumnWidth),
  setRowHeight: onActive(sheetSizes.setRowHeight),
  getColumnWidth: onActive(sheetSizes.getColumnWidth),
  getRowHeight: onActive(sheetSizes.getRowHeight),
  sort: onActive(sheetWhole.sort),
  setActiveRange: onActive(sheetWhole.setActiveRange),
  setActiveSelection: onActive(sheetWhole.setActiveSelection),
  setCurrentCell: onActive(sheetWhole.setCurrentCell),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Spreadsheet>;
