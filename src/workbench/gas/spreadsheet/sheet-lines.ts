import { type Method, type MethodTable, read, write } from './method.ts';
import type { RangeState } from './range-state.ts';
import type { SheetState } from './sheet-state.ts';

type Dimension = 'ROW' | 'COL';

/** insertRows…: after or before a position counted from 1; new lines look like the one they stand beside. */
function insert(
  sheet: SheetState,
  dimension: Dimension,
  before: number,
  count: number,
  inherits: 'previous' | 'next',
): SheetState {
  if (count < 1) throw sheet.services.refuse(`The number of ${word(dimension)} must be at least 1.`);
  sheet.services.write({ kind: 'insertLines', sheetId: sheet.id, dimension, before, count, inherits });
  return sheet;
}

function remove(sheet: SheetState, dimension: Dimension, position: number, count: number): SheetState {
  if (position < 1 || count < 1) throw sheet.services.refuse(`Those ${word(dimension)} are out of bounds.`);
  sheet.services.write({ kind: 'deleteLines', sheetId: sheet.id, dimension, start: position - 1, count });
  return sheet;
}

function word(dimension: Dimension): string {
  return dimension === 'ROW' ? 'rows' : 'columns';
}

function insertAfter(dimension: Dimension): Method {
  return write((sheet: SheetState, after: number, count = 1) =>
    insert(sheet, dimension, after, count, 'previous'),
  );
}

function insertBefore(dimension: Dimension): Method {
  return write((sheet: SheetState, before: number, count = 1) =>
    insert(sheet, dimension, before - 1, count, 'next'),
  );
}

function insertAt(dimension: Dimension): Method {
  return write((sheet: SheetState, index: number, count = 1) => {
    insert(sheet, dimension, index - 1, count, 'next');
  });
}

function move(sheet: SheetState, dimension: Dimension, lines: RangeState, destination: number): void {
  const [start, count] =
    dimension === 'ROW' ? [lines.zone.top, lines.height] : [lines.zone.left, lines.width];
  if (destination - 1 >= start && destination - 1 <= start + count) return;
  sheet.services.write({
    kind: 'moveLines',
    sheetId: sheet.id,
    dimension,
    start,
    count,
    before: destination - 1,
  });
}

export const sheetLines = {
  insertRowAfter: insertAfter('ROW'),
  insertRowsAfter: insertAfter('ROW'),
  insertRowBefore: insertBefore('ROW'),
  insertRowsBefore: insertBefore('ROW'),
  insertRows: insertAt('ROW'),
  insertColumnAfter: insertAfter('COL'),
  insertColumnsAfter: insertAfter('COL'),
  insertColumnBefore: insertBefore('COL'),
  insertColumnsBefore: insertBefore('COL'),
  insertColumns: insertAt('COL'),
  deleteRow: write((sheet: SheetState, row: number) => remove(sheet, 'ROW', row, 1)),
  deleteRows: write((sheet: SheetState, row: number, count: number) => void remove(sheet, 'ROW', row, count)),
  deleteColumn: write((sheet: SheetState, column: number) => remove(sheet, 'COL', column, 1)),
  deleteColumns: write(
    (sheet: SheetState, column: number, count: number) => void remove(sheet, 'COL', column, count),
  ),
  moveRows: write((sheet: SheetState, rows: RangeState, destination: number) =>
    move(sheet, 'ROW', rows, destination),
  ),
  moveColumns: write((sheet: SheetState, columns: RangeState, destination: number) =>
    move(sheet, 'COL', columns, destination),
  ),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Sheet>;

function hide(dimension: Dimension, isHidden: boolean): Method {
  return write((sheet: SheetState, index: number, count = 1) => {
    sheet.services.write({ kind: 'hide', sheetId: sheet.id, dimension, start: index - 1, count, isHidden });
  });
}

function hideRange(dimension: Dimension, isHidden: boolean): Method {
  return write((sheet: SheetState, range: RangeState) => {
    const [start, count] =
      dimension === 'ROW' ? [range.zone.top, range.height] : [range.zone.left, range.width];
    sheet.services.write({ kind: 'hide', sheetId: sheet.id, dimension, start, count, isHidden });
  });
}

/** setRowHeight(s), setColumnWidth(s): position from 1, how many, pixels. */
function resize(
  dimension: Dimension,
  sheet: SheetState,
  position: number,
  count: number,
  size: number | null,
): SheetState {
  if (size !== null && size < 0)
    throw sheet.services.refuse(`Invalid argument: ${dimension === 'ROW' ? 'height' : 'width'}`);
  const { rows, columns } = sheet.info();
  const last = position - 1 + count;
  if (position < 1 || last > (dimension === 'ROW' ? rows : columns)) {
    throw sheet.services.refuse(`Those ${word(dimension)} are out of bounds.`);
  }
  sheet.services.write({ kind: 'resize', sheetId: sheet.id, dimension, start: position - 1, count, size });
  return sheet;
}

export const sheetSizes = {
  hideRows: hide('ROW', true),
  hideColumns: hide('COL', true),
  showRows: hide('ROW', false),
  showColumns: hide('COL', false),
  hideRow: hideRange('ROW', true),
  hideColumn: hideRange('COL', true),
  unhideRow: hideRange('ROW', false),
  unhideColumn: hideRange('COL', false),
  isRowHiddenByUser: read((sheet: SheetState, row: number) =>
    sheet.services.port.isRowHidden(sheet.id, row - 1),
  ),
  isColumnHiddenByUser: read((sheet: SheetState, column: number) =>
    sheet.services.port.isColumnHidden(sheet.id, column - 1),
  ),
  isRowHiddenByFilter: read((sheet: SheetState, row: number) =>
    sheet.services.port.isRowFiltered(sheet.id, row - 1),
  ),
  setColumnWidth: write((sheet: SheetState, column: number, width: number) =>
    resize('COL', sheet, column, 1, width),
  ),
  setColumnWidths: write((sheet: SheetState, start: number, count: number, width: number) =>
    resize('COL', sheet, start, count, width),
  ),
  getColumnWidth: read((sheet: SheetState, column: number) =>
    sheet.services.port.columnWidth(sheet.id, column - 1),
  ),
  setRowHeight: write((sheet: SheetState, row: number, height: number) =>
    resize('ROW', sheet, row, 1, height),
  ),
  setRowHeights: write((sheet: SheetState, start: number, count: number, height: number) =>
    resize('ROW', sheet, start, count, height),
  ),
  setRowHeightsForced: write((sheet: SheetState, start: number, count: number, height: number) =>
    resize('ROW', sheet, start, count, height),
  ),
  getRowHeight: read((sheet: SheetState, row: number) => sheet.services.port.rowHeight(sheet.id, row - 1)),
  autoResizeColumn: write((sheet: SheetState, column: number) => autoResize(sheet, column, 1)),
  autoResizeColumns: write((sheet: SheetState, start: number, count: number) =>
    autoResize(sheet, start, count),
  ),
  autoResizeRows: write((sheet: SheetState, start: number, count: number) =>
    resize('ROW', sheet, start, count, null),
  ),
  setFrozenRows: write((sheet: SheetState, count: number) => freeze(sheet, 'ROW', count)),
  setFrozenColumns: write((sheet: SheetState, count: number) => freeze(sheet, 'COL', count)),
  getFrozenRows: read((sheet: SheetState) => sheet.info().frozenRows),
  getFrozenColumns: read((sheet: SheetState) => sheet.info().frozenColumns),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Sheet>;

function freeze(sheet: SheetState, dimension: Dimension, count: number): void {
  const { rows, columns } = sheet.info();
  const size = dimension === 'ROW' ? rows : columns;
  if (count < 0 || count > size) throw sheet.services.refuse(`Cannot freeze that many ${word(dimension)}.`);
  if (count === size)
    throw sheet.services.refuse(`You can't freeze all visible ${word(dimension)} on the sheet.`);
  sheet.services.write({ kind: 'freeze', sheetId: sheet.id, dimension, count });
}

const PER_CHARACTER = 7;
const MARGIN = 16;
const NARROWEST = 21;

/** About as wide as the longest text shown; there is no screen to measure on. */
function autoResize(sheet: SheetState, start: number, count: number): SheetState {
  sheet.services.flush();
  const { port } = sheet.services;
  const bottom = port.lastRow(sheet.id) - 1;
  for (let column = start; column < start + count; column++) {
    if (bottom < 0) continue;
    const zone = { top: 0, bottom, left: column - 1, right: column - 1 };
    const longest = Math.max(...port.displays(sheet.id, zone).map(([text]) => text.length));
    if (longest > 0) resize('COL', sheet, column, 1, Math.max(NARROWEST, longest * PER_CHARACTER + MARGIN));
  }
  return sheet;
}
