import { columnLetters } from '../log/a1.ts';
import type { PageCell, PageRow } from '../report/page/page.ts';
import { type CellStyle, styles } from '../report/page/style.ts';
import { borderStyle, type Range, type Sheet } from './book.ts';
import { asTyped, type CellValue } from './entry-row.ts';

/** Rows of a page and the cells they are written to: `area` begins in column A; rows beyond the page's become blank. */
export interface CellBlock {
  sheet: Sheet;
  area: Range;
  rows: readonly PageRow[];
  height: number;
  width: number;
}

/** Every value in one call. */
export function writeValues(block: CellBlock): void {
  block.area.setValues(
    gridOf(
      block,
      null,
      ({ value, formula }): CellValue =>
        formula ?? (typeof value === 'string' ? asTyped(value) : (value ?? null)),
    ),
  );
}

/** How the cells look, borders aside: one call for each trait. */
export function writeLooks(block: CellBlock): void {
  const { area } = block;
  const look = <T>(pick: (style: CellStyle) => T) =>
    gridOf(block, pick(styles.blank), ({ style }) => pick(styles[style]), true);
  area.setNumberFormats(gridOf(block, 'General', ({ format }) => format ?? 'General'));
  area.setFontFamily('Arial');
  area.setFontSizes(look(({ size }) => size));
  area.setFontColors(look(({ color }) => color));
  area.setFontWeights(look(({ bold }) => (bold ? 'bold' : 'normal')));
  area.setFontStyles(look(({ italic }) => (italic ? 'italic' : 'normal')));
  area.setBackgrounds(look(({ fill }) => fill ?? '#ffffff'));
  area.setHorizontalAlignments(look(({ align }) => align));
  area.setVerticalAlignments(look(({ vertical }) => vertical));
  area.setWraps(look(({ wraps }) => wraps));
}

/** One call per kind of border, whatever the number of cells. */
export function drawBorders({ sheet, area, rows }: CellBlock): void {
  const top = area.getRow();
  const rangesWith = (border: CellStyle['border']) =>
    rows.flatMap(({ cells }, index) =>
      cells.flatMap(({ column, span, style }) => {
        const row = top + index;
        return styles[style].border === border
          ? [`${columnLetters(column - 1)}${row}:${columnLetters(column + span - 2)}${row}`]
          : [];
      }),
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

/** Rows that follow one another and are equally high take one call. */
export function setHeights({ sheet, area, rows }: CellBlock): void {
  // A row grows to fit its text, which a row without text must not: it would be as high as a line.
  const isEmpty = rows.map(({ cells }) => cells.length === 0);
  const first = area.getRow();
  let top = 0;
  rows.forEach(({ heightPx }, index) => {
    if (rows[index + 1]?.heightPx === heightPx && isEmpty[index + 1] === isEmpty[index]) return;
    if (isEmpty[index]) sheet.setRowHeightsForced(first + top, index - top + 1, heightPx);
    else sheet.setRowHeights(first + top, index - top + 1, heightPx);
    top = index + 1;
  });
}

/** A rectangular grid: each page cell's entry in its first column, or in all it spans; `blank` everywhere else. */
function gridOf<T>(
  { rows, height, width }: CellBlock,
  blank: T,
  pick: (cell: PageCell) => T,
  isSpanned = false,
): T[][] {
  return Array.from({ length: height }, (_, index) => {
    const row = new Array<T>(width).fill(blank);
    for (const cell of rows[index]?.cells ?? []) {
      const last = isSpanned ? cell.column + cell.span - 1 : cell.column;
      for (let column = cell.column; column <= last; column++) row[column - 1] = pick(cell);
    }
    return row;
  });
}
