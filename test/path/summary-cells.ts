import type { CellStyle } from '../../src/workbench/engine/style.ts';
import type { Host } from '../../src/workbench/host.ts';
import { sheetIdOf } from '../../src/workbench/sample/write-rows.ts';

/** A cell of the summary as it is drawn: its text, its room with what it is merged with, its look. */
export interface DrawnCell {
  at: string;
  column: number;
  text: string;
  widthPx: number;
  heightPx: number;
  style: CellStyle;
}

const columns = 12;

/** Every cell of a sheet's first twelve columns that shows something. */
export function drawnCells(host: Host, sheet: string): DrawnCell[] {
  const { workbook } = host;
  const id = sheetIdOf(host, sheet);
  const bottom = workbook.lastRow(id) - 1;
  const styles = workbook.styles(id, { top: 0, left: 0, bottom, right: columns - 1 });
  const merges = workbook.merges(id);
  return host.displayValues(sheet).flatMap((row, at) =>
    row.slice(0, columns).flatMap((text, column) => {
      if (text === '') return [];
      const merged = merges.find(({ top, left }) => top === at && left === column);
      const right = merged?.right ?? column;
      let widthPx = 0;
      for (let each = column; each <= right; each++) widthPx += workbook.columnWidth(id, each);
      const name = `${'ABCDEFGHIJKL'[column]}${at + 1}`;
      const heightPx = workbook.rowHeight(id, at);
      return [{ at: name, column, text, widthPx, heightPx, style: styles[at]![column]! }];
    }),
  );
}
