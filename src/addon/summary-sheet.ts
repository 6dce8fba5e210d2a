import { columnWidthsPx, ownedColumns, type Page } from '../report/page/page.ts';
import type { Range, Sheet } from './book.ts';
import { drawBorders, setHeights, writeLooks, writeValues } from './cell-block.ts';
import { Failure } from './failure.ts';

/** Columns that stay free beside the owned ones for the team's notes. */
const columnsForNotes = 2;

/**
 * Writes a page over the owned columns: every value in one setValues over the longer of the old and the new page, then
 * how it looks. Columns beyond the owned ones are not touched. The number of calls does not depend on the log.
 */
export function writePage(sheet: Sheet, page: Page): void {
  const height = Math.max(page.rows.length, sheet.getLastRow());
  makeRoom(sheet, height);
  const area = sheet.getRange(1, 1, height, ownedColumns);
  refuseUnwritable(sheet, area, height);
  area.breakApart();
  const place = { sheet, area, rows: page.rows, height, width: ownedColumns };
  writeValues(place);
  writeLooks(place);
  area.setBorder(false, false, false, false, false, false);
  drawBorders(place);
  merge(sheet, page);
  setWidths(sheet);
  setHeights(place);
  sheet.setFrozenRows(page.frozenRows);
  sheet.setHiddenGridlines(true);
}

/** Asked before anything is written, so that a refusal leaves the old page whole. */
function refuseUnwritable(sheet: Sheet, area: Range, height: number): void {
  if (!area.canEdit()) throw new Failure('protected');
  const border = sheet.getRange(1, ownedColumns, height, 2);
  const foreign = border
    .getMergedRanges()
    .find((merged) => merged.getColumn() <= ownedColumns && merged.getLastColumn() > ownedColumns);
  if (!foreign) return;
  const range = foreign.getA1Notation();
  throw new Failure('merged', { range }, [`(${range})`]);
}

function makeRoom(sheet: Sheet, height: number): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows < height) sheet.insertRowsAfter(rows, height - rows);
  const wanted = ownedColumns + columnsForNotes;
  if (columns < wanted) sheet.insertColumnsAfter(columns, wanted - columns);
}

/** Merges across, never down; rows below one another with the same span take one call. */
function merge(sheet: Sheet, page: Page): void {
  const open = new Map<string, { column: number; span: number; top: number; rows: number }>();
  const close = ({ column, span, top, rows }: { column: number; span: number; top: number; rows: number }) =>
    sheet.getRange(top, column, rows, span).mergeAcross();
  page.rows.forEach(({ cells }, index) => {
    const spans = new Set<string>();
    for (const { column, span } of cells) {
      if (span < 2) continue;
      const key = `${column}+${span}`;
      spans.add(key);
      const run = open.get(key);
      if (run) run.rows++;
      else open.set(key, { column, span, top: index + 1, rows: 1 });
    }
    for (const [key, run] of [...open]) {
      if (spans.has(key)) continue;
      close(run);
      open.delete(key);
    }
  });
  for (const run of open.values()) close(run);
}

function setWidths(sheet: Sheet): void {
  columnWidthsPx.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
}
