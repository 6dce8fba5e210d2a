import type { Command } from './commands.ts';
import type {
  BookInfo,
  ChartRecord,
  ConditionalRule,
  FilterRecord,
  MetadataRecord,
  NamedRangeRecord,
  ProtectionRecord,
  Validation,
} from './records.ts';
import type { BorderSides, CellStyle } from './style.ts';

/** Zero-based, inclusive block of cells. */
export interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface SheetInfo {
  id: string;
  name: string;
  rows: number;
  columns: number;
  isHidden: boolean;
  frozenRows: number;
  frozenColumns: number;
  /** "#rrggbb", or null. */
  tabColor: string | null;
  hasGridlines: boolean;
}

/** What a cell holds: dates are serial numbers, blanks null, errors their name ("#N/A"). */
export type CellValue = number | string | boolean | null;

/** Values of a zone, rows of columns; `isDate` has one flag per cell, row by row: the number format makes it a date. */
export interface ValuesRead {
  values: CellValue[][];
  isDate: Uint8Array;
}

/** What a script or a person puts into a cell. Texts are read as if typed, `text` is taken literally, `time` is milliseconds since 1970. */
export type CellInput =
  | number
  | string
  | boolean
  | null
  | { time: number }
  | { formula: string }
  | { text: string };

/** The row chosen for an append, and the shape the grid had then: lines that people insert meanwhile make it void. */
export interface RowToAppend {
  row: number;
  shape: number;
}

/** Who writes: protections are checked against the address, nothing is written without `canEdit`. */
export interface Writer {
  email: string;
  canEdit: boolean;
}

/**
 * The seam between Google's services and the engine. Synchronous and flat: every argument and result can be cloned, so the
 * same interface is served inside the thread and over a worker port.
 */
export interface WorkbookPort {
  book(): BookInfo;
  sheets(): SheetInfo[];
  values(sheetId: string, zone: Zone): ValuesRead;
  displays(sheetId: string, zone: Zone): string[][];
  /** Formulas with the argument separator of the spreadsheet's locale; "" where there is none. */
  formulas(sheetId: string, zone: Zone): string[][];
  /** Number format patterns as Google writes them; "" for automatic. */
  patterns(sheetId: string, zone: Zone): string[][];
  styles(sheetId: string, zone: Zone): CellStyle[][];
  borders(sheetId: string, zone: Zone): BorderSides[][];
  notes(sheetId: string, zone: Zone): string[][];
  validations(sheetId: string, zone: Zone): (Validation | null)[][];
  merges(sheetId: string): Zone[];
  /** Why a cell shows an error, or "". */
  errorMessage(sheetId: string, row: number, column: number): string;
  /** Number of the last row with content (1-based), 0 for an empty sheet. */
  lastRow(sheetId: string): number;
  lastColumn(sheetId: string): number;
  columnWidth(sheetId: string, column: number): number;
  rowHeight(sheetId: string, row: number): number;
  isRowHidden(sheetId: string, row: number): boolean;
  isColumnHidden(sheetId: string, column: number): boolean;
  isRowFiltered(sheetId: string, row: number): boolean;
  protections(): ProtectionRecord[];
  namedRanges(): NamedRangeRecord[];
  metadata(): MetadataRecord[];
  charts(sheetId: string): ChartRecord[];
  conditionalRules(sheetId: string): ConditionalRule[];
  filter(sheetId: string): FilterRecord | null;
  /** Applies a batch whole or not at all. See standsAlone for those that must be alone. */
  apply(commands: Command[], writer: Writer): void;
  /** Writes below the last row with content, growing the grid when it is full; answers the row's number (1-based). */
  appendRow(sheetId: string, cells: CellInput[], writer: Writer, chosen?: RowToAppend): number;
  /** The row below the last content. Whoever writes it later may find it taken. */
  rowToAppend(sheetId: string): RowToAppend;
  /** A fresh identifier, unique in the workbook. */
  freshId(): string;
}
