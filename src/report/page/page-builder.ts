import { ownedColumns, type PageCell, type PageRow, widthOf } from './page.ts';
import { type CellStyle, type StyleName, styles } from './style.ts';
import { heightOf, linesIn } from './text-width.ts';

const chartRowPx = 21;
const gapPx = 10;
const headingPx = 26;
const sentencePx = 20;

/** Where a chart may be drawn. */
export interface ChartRoom {
  row: number;
  heightPx: number;
}

/** Collects rows from the top down. Row numbers are those of the sheet, from 1. */
export class PageBuilder {
  readonly rows: PageRow[] = [];

  /** The row that `add` writes next. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** Adds a row, at least so high and higher where a text takes more lines, and gives its number. */
  add(leastPx: number, cells: readonly PageCell[] = []): number {
    return this.rows.push({ heightPx: Math.max(leastPx, ...cells.map(heightOfText)), cells });
  }

  /** Height of all rows so far in pixels. */
  get heightPx(): number {
    return this.rows.reduce((sum, { heightPx }) => sum + heightPx, 0);
  }

  gap(): void {
    this.add(gapPx);
  }

  heading(text: string): void {
    this.add(headingPx, [line(text, 'heading')]);
    this.add(6);
  }

  /** A small print sentence. */
  note(text: string): void {
    this.sentence(text, 'note');
  }

  /** Room for a chart of a height in pixels: empty rows, and the row of its upper edge. */
  chartRoom(heightPx: number): ChartRoom {
    const row = this.next;
    const rows = Math.floor(heightPx / chartRowPx);
    for (let at = 0; at < rows; at++) this.add(chartRowPx);
    this.gap();
    return { row, heightPx: rows * chartRowPx };
  }

  /** A sentence over the whole width, as high as its text needs. */
  sentence(text: string, style: StyleName): void {
    this.add(sentencePx, [line(text, style)]);
  }
}

/** A merged cell does not make its row grow in Sheets, so every row is as high as its texts need beforehand. */
function heightOfText({ column, span, style, value }: PageCell): number {
  const look: CellStyle = styles[style];
  if (!look.wraps || typeof value !== 'string') return 0;
  const lines = linesIn(value, widthOf(column, span), look);
  return lines > 1 ? heightOf(lines, look.size) : 0;
}

/** A cell over the whole owned width. */
export function line(value: string, style: StyleName): PageCell {
  return { column: 1, span: ownedColumns, style, value };
}

/** A cell; blank values leave it empty but styled. */
export function cell(
  column: number,
  span: number,
  style: StyleName,
  value: string | number | null = null,
  format?: string,
): PageCell {
  return format === undefined ? { column, span, style, value } : { column, span, style, value, format };
}

/**
 * A name at the start of a line.
 *
 * @example capital('cold call') // 'Cold call'
 */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
