import { columnLetters } from '../log/a1.ts';
import { type Book, flush, type Sheet } from './book.ts';

/** What formulas call the log, in every language. */
const logRange = 'ActivityLog';

/**
 * Gives the log its name for formulas: whole columns, so that rows and columns inserted among them belong to it. A range that
 * reaches the last row and `lastColumn` (1 = A), and a name that the team gave to something else, stay. Who may not name ranges
 * changes nothing: a formula can take the cells themselves. To be called when nothing waits to be flushed: errors of earlier
 * writes would be taken for those of this one.
 */
export function nameLog(book: Book, sheet: Sheet, lastColumn: number): void {
  try {
    const known = book.getRangeByName(logRange);
    const isOthers = known !== null && known.getSheet().getSheetId() !== sheet.getSheetId();
    const isWhole = known !== null && known.getLastColumn() >= lastColumn && known.getRow() === 1;
    if (isOthers || (isWhole && known.getLastRow() >= sheet.getMaxRows())) return;
    book.setNamedRange(logRange, sheet.getRange(`A:${columnLetters(lastColumn - 1)}`));
    flush();
  } catch {
    // Who may only read, or may not edit this sheet.
  }
}
