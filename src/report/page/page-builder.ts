import { ownedColumns, type PageCell, type PageRow } from './page.ts';
import type { StyleName } from './style.ts';

/** A chart covers so many rows. */
export const chartRows = 8;
const chartRowPx = 21;
const gapPx = 10;
const headingPx = 26;

/** Collects rows from the top down. Row numbers are those of the sheet, from 1. */
export class PageBuilder {
  readonly rows: PageRow[] = [];

  /** The row that `add` writes next. */
  get next(): number {
    return this.rows.length + 1;
  }

  /** Adds a row and gives its number. */
  add(heightPx: number, cells: readonly PageCell[] = []): number {
    return this.rows.push({ heightPx, cells });
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
    this.sentence(text, 'note', 150, 14);
  }

  /** Room for a chart; gives the row of its upper edge. */
  chartRoom(): number {
    const top = this.next;
    for (let row = 0; row < chartRows; row++) this.add(chartRowPx);
    this.gap();
    return top;
  }

  /** A sentence over the whole width, as high as its text needs. */
  sentence(text: string, style: StyleName, charactersPerLine: number, linePx: number): void {
    const lines = Math.max(1, Math.ceil(text.length / charactersPerLine));
    this.add(lines * linePx + 6, [line(text, style)]);
  }
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
