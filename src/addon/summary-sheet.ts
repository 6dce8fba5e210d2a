import { columnLetters } from '../log/a1.ts';
import { columnWidthsPx, ownedColumns, type Page, type PageCell } from '../report/page/page.ts';
import { type CellStyle, styles } from '../report/page/style.ts';
import { borderStyle, type Range, type Sheet } from './book.ts';
import { asTyped, type CellValue } from './entry-row.ts';
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
  area.setValues(
    gridOf(
      page,
      height,
      null,
      ({ value, formula }): CellValue =>
        formula ?? (typeof value === 'string' ? asTyped(value) : (value ?? null)),
    ),
  );
  const look = <T>(pick: (style: CellStyle) => T) =>
    gridOf(page, height, pick(styles.blank), ({ style }) => pick(styles[style]), true);
  area.setNumberFormats(gridOf(page, height, 'General', ({ format }) => format ?? 'General'));
  area.setFontFamily('Arial');
  area.setFontSizes(look(({ size }) => size));
  area.setFontColors(look(({ color }) => color));
  area.setFontWeights(look(({ bold }) => (bold ? 'bold' : 'normal')));
  area.setFontStyles(look(({ italic }) => (italic ? 'italic' : 'normal')));
  area.setBackgrounds(look(({ fill }) => fill ?? '#ffffff'));
  area.setHorizontalAlignments(look(({ align }) => align));
  area.setVerticalAlignments(look(({ vertical }) => vertical));
  area.setWraps(look(({ wraps }) => wraps));
  area.setBorder(false, false, false, false, false, false);
  drawBorders(sheet, page);
  merge(sheet, page);
  setSizes(sheet, page);
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

/** A rectangular grid: each page cell's entry in its first column, or in all it spans; `blank` everywhere else. */
function gridOf<T>(
  page: Page,
  height: number,
  blank: T,
  pick: (cell: PageCell) => T,
  isSpanned = false,
): T[][] {
  return Array.from({ length: height }, (_, index) => {
    const row = new Array<T>(ownedColumns).fill(blank);
    for (const cell of page.rows[index]?.cells ?? []) {
      const last = isSpanned ? cell.column + cell.span - 1 : cell.column;
      for (let column = cell.column; column <= last; column++) row[column - 1] = pick(cell);
    }
    return row;
  });
}

/** One call per kind of border, whatever the number of cells. */
function drawBorders(sheet: Sheet, page: Page): void {
  const rangesWith = (border: CellStyle['border']) =>
    page.rows.flatMap(({ cells }, index) =>
      cells.flatMap(({ column, span, style }) =>
        styles[style].border === border
          ? [`${columnLetters(column - 1)}${index + 1}:${columnLetters(column + span - 2)}${index + 1}`]
          : [],
      ),
    );
  const draw = (
    border: CellStyle['border'],
    apply: (list: GoogleAppsScript.Spreadsheet.RangeList) => void,
  ) => {
    const ranges = rangesWith(border);
    if (ranges.length > 0) apply(sheet.getRangeList(ranges));
  };
  const [thin, medium] = [borderStyle('thin'), borderStyle('medium')];
  draw('hair', (list) => list.setBorder(null, null, true, null, null, null, '#e3e6ea', thin));
  draw('total', (list) => list.setBorder(true, null, null, null, null, null, '#80868b', thin));
  draw('heading', (list) => list.setBorder(null, null, true, null, null, null, '#0b57d0', medium));
  draw('box', (list) => list.setBorder(true, true, true, true, null, null, '#b06000', thin));
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

function setSizes(sheet: Sheet, page: Page): void {
  columnWidthsPx.forEach((width, index) => {
    sheet.setColumnWidth(index + 1, width);
  });
  // A row grows to fit its text, which a row without text must not: it would be as high as a line.
  const isEmpty = page.rows.map(({ cells }) => cells.length === 0);
  let top = 0;
  page.rows.forEach(({ heightPx }, index) => {
    if (page.rows[index + 1]?.heightPx === heightPx && isEmpty[index + 1] === isEmpty[index]) return;
    if (isEmpty[index]) sheet.setRowHeightsForced(top + 1, index - top + 1, heightPx);
    else sheet.setRowHeights(top + 1, index - top + 1, heightPx);
    top = index + 1;
  });
}
