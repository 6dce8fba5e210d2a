import type { CellInput, Zone } from './port.ts';
import type { CellStyle } from './style.ts';

export interface BookInfo {
  id: string;
  name: string;
  /** As Google writes it, "en_US". */
  locale: string;
  timeZone: string;
  ownerEmail: string;
}

/** A zone of one sheet, as it lies now (rows and columns inserted meanwhile have moved it). */
export interface PlacedZone {
  sheetId: string;
  zone: Zone;
}

export interface ProtectionRecord {
  id: string;
  kind: 'sheet' | 'range';
  sheetId: string;
  zone: Zone;
  description: string;
  isWarningOnly: boolean;
  isDomainEditable: boolean;
  editors: string[];
  rangeName: string | null;
  unprotected: Zone[];
}

export interface NamedRangeRecord {
  name: string;
  sheetId: string;
  zone: Zone;
}

export type MetadataPlace = 'spreadsheet' | 'sheet' | 'row' | 'column';

export interface MetadataRecord {
  id: number;
  key: string;
  value: string | null;
  visibility: 'DOCUMENT' | 'PROJECT';
  /** Script that owns metadata of visibility PROJECT. */
  scriptId: string;
  place: MetadataPlace;
  /** null for the spreadsheet. */
  sheetId: string | null;
  zone: Zone | null;
}

/** Google's criterion with its arguments; dates are milliseconds since 1970. */
export interface Validation {
  criterion: string;
  args: ValidationArg[];
  isInvalidAllowed: boolean;
  helpText: string | null;
}

export type ValidationArg = CellInput | string[] | PlacedZone;

export interface ConditionalRule {
  ranges: Zone[];
  kind: 'boolean' | 'gradient';
  criterion: string;
  args: (number | string | { time: number })[];
  style: CellStyle;
  gradient: { point: 'min' | 'mid' | 'max'; type: string; color: string; value: string }[];
}

export interface ChartRecord {
  id: number;
  sheetId: string;
  /** Google's chart type, "BAR". */
  type: string;
  ranges: PlacedZone[];
  /** Nested options as set by setOption: {"legend.position": "none"}. */
  options: Record<string, unknown>;
  headerCount: number;
  isTransposed: boolean;
  mergeStrategy: string;
  hiddenStrategy: string;
  anchor: { row: number; column: number; x: number; y: number };
}

export interface FilterRecord {
  sheetId: string;
  zone: Zone;
  /** By 0-based column of the sheet: the values that are hidden. */
  hiddenValues: Record<string, string[]>;
}
