import type { StyleName } from './style.ts';

/** The add-on owns so many columns of the summary sheet, A to L; the team's notes live beyond. */
export const ownedColumns = 12;

/** Widths of the owned columns in pixels: A4 portrait at "fit to width". */
export const columnWidthsPx: readonly number[] = [134, 69, 82, 73, 52, 60, 60, 62, 54, 60, 64, 66];

/**
 * Pixels that a cell has from its first column (1 = A) over all it spans.
 *
 * @example widthOf(1, 12) // 836
 */
export function widthOf(column: number, span: number): number {
  return columnWidthsPx.slice(column - 1, column - 1 + span).reduce((sum, width) => sum + width, 0);
}

/** A block of one row: where it starts (1 = A), how many columns it spans, what stands in it. */
export interface PageCell {
  column: number;
  span: number;
  style: StyleName;
  value?: string | number | null;
  /** A native formula; rows are written as numbers because the page knows where everything stands. */
  formula?: string;
  /** Google number format. */
  format?: string;
}

export interface PageRow {
  heightPx: number;
  cells: readonly PageCell[];
}

export type PageChart = {
  /** Row the chart's upper edge lies on, and its height. */
  row: number;
  heightPx: number;
  /** Columns of the helper block that the chart reads, label first. */
  data: { top: number; bottom: number; columns: readonly number[] };
} & (
  | {
      kind: 'funnel';
      /** Count of the longest bar. */
      largest: number;
      /** Room for the labels left of the bars. */
      labelPx: number;
    }
  | { kind: 'trend' }
);

export interface CellPlace {
  row: number;
  column: number;
}

export type InputName = 'target' | 'rate' | 'workdays' | 'confidence';

/** Where the plan's own yellow cells stand. */
export type PlanInputPlaces = Readonly<Record<'target' | 'rate' | 'workdays', CellPlace>>;

/** The summary sheet cell by cell: what stands where and how it looks. Row 1 is the first element of `rows`. */
export interface Page {
  rows: readonly PageRow[];
  frozenRows: number;
  charts: readonly PageChart[];
  /** Cells that belong to the manager. */
  inputs: Readonly<Record<InputName, CellPlace>>;
}
