import { zoneToA1 } from '../../engine/zone.ts';
import { free, type MethodTable, read } from './method.ts';
import type { RangeState } from './range-state.ts';
import { sheetNumber } from './sheet-id.ts';

export const rangePlace = {
  getRow: free((range: RangeState) => range.zone.top + 1),
  getRowIndex: free((range: RangeState) => range.zone.top + 1),
  getColumn: free((range: RangeState) => range.zone.left + 1),
  getLastRow: free((range: RangeState) => range.zone.bottom + 1),
  getLastColumn: free((range: RangeState) => range.zone.right + 1),
  getNumRows: free((range: RangeState) => range.height),
  getHeight: free((range: RangeState) => range.height),
  getNumColumns: free((range: RangeState) => range.width),
  getWidth: free((range: RangeState) => range.width),
  getA1Notation: free((range: RangeState) => zoneToA1(range.zone)),
  getSheet: free((range: RangeState) => range.sheet),
  getGridId: free((range: RangeState) => sheetNumber(range.sheetId)),
  isStartColumnBounded: free(() => true),
  isEndColumnBounded: free(() => true),
  isStartRowBounded: free(() => true),
  isEndRowBounded: free(() => true),
  getCell: free((range: RangeState, row: number, column: number) => {
    const isInside = row >= 1 && column >= 1 && row <= range.height && column <= range.width;
    if (!isInside) throw range.services.refuse('Cell reference out of range');
    return range.sheet.block(range.zone.top + row, range.zone.left + column);
  }),
  offset: free(
    (range: RangeState, rows: number, columns: number, height = range.height, width = range.width) =>
      range.sheet.block(range.zone.top + 1 + rows, range.zone.left + 1 + columns, height, width),
  ),
  activate: read((range: RangeState) => {
    range.sheet.book.activate(range.sheet);
    range.services.execution.ui.select(range.sheetId, zoneToA1(range.zone));
    return range;
  }),
  activateAsCurrentCell: read((range: RangeState) => {
    range.sheet.book.activate(range.sheet);
    range.services.execution.ui.select(range.sheetId, zoneToA1(range.zone));
    return range;
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;
