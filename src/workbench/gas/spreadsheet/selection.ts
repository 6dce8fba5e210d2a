import { zoneFromA1 } from '../../engine/zone.ts';
import type { BookState } from './book-state.ts';
import type { RangeState } from './range-state.ts';
import type { SheetState } from './sheet-state.ts';

/** What the person has selected in the active sheet; A1 where nothing is known. */
export function selectedRange(book: BookState, sheet: SheetState = book.activeSheet()): RangeState {
  const selection = book.services.execution.ui.selection();
  const { rows, columns } = sheet.info();
  const zone = selection && selection.sheetId === sheet.id ? zoneFromA1(selection.a1, rows, columns) : null;
  return sheet.range(zone ?? { top: 0, left: 0, bottom: 0, right: 0 });
}
