import type { CellInput, Zone } from './port.ts';
import type {
  ChartRecord,
  ConditionalRule,
  FilterRecord,
  MetadataRecord,
  ProtectionRecord,
  Validation,
} from './records.ts';
import type { StylePatch } from './style.ts';

type Dimension = 'ROW' | 'COL';
interface OnZone {
  sheetId: string;
  zone: Zone;
}

export type PasteKind = 'all' | 'values' | 'format' | 'formula' | 'validation' | 'noBorders';

export interface BorderChange {
  /** true draws, false clears, null leaves. */
  top: boolean | null;
  left: boolean | null;
  bottom: boolean | null;
  right: boolean | null;
  vertical: boolean | null;
  horizontal: boolean | null;
  color: string;
  style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted';
}

/** Changes of cells and looks: any number of them makes one batch, except sort and copy. */
export type ContentCommand =
  | { kind: 'setCells'; sheetId: string; top: number; left: number; rows: CellInput[][] }
  | ({ kind: 'fillCells'; value: CellInput } & OnZone)
  | ({ kind: 'clearContent' } & OnZone)
  | ({ kind: 'clearFormat' } & OnZone)
  | ({ kind: 'setPattern'; pattern: string } & OnZone)
  | { kind: 'setPatterns'; sheetId: string; top: number; left: number; patterns: string[][] }
  | ({ kind: 'setStyle'; style: StylePatch } & OnZone)
  | { kind: 'setStyles'; sheetId: string; top: number; left: number; styles: StylePatch[][] }
  | ({ kind: 'setBorder'; border: BorderChange } & OnZone)
  | { kind: 'setNotes'; sheetId: string; top: number; left: number; notes: string[][] }
  | ({ kind: 'clearNotes' } & OnZone)
  | ({ kind: 'setValidation'; rule: Validation | null } & OnZone)
  | { kind: 'setValidations'; sheetId: string; top: number; left: number; rules: (Validation | null)[][] }
  | ({ kind: 'merge' } & OnZone)
  | ({ kind: 'unmerge' } & OnZone)
  | ({ kind: 'sort'; keys: { column: number; isAscending: boolean }[] } & OnZone)
  | {
      kind: 'copy';
      from: { sheetId: string; zone: Zone };
      to: { sheetId: string; zone: Zone };
      paste: PasteKind;
      isTransposed: boolean;
    }
  | {
      kind: 'resize';
      sheetId: string;
      dimension: Dimension;
      start: number;
      count: number;
      size: number | null;
    }
  | { kind: 'hide'; sheetId: string; dimension: Dimension; start: number; count: number; isHidden: boolean }
  | { kind: 'freeze'; sheetId: string; dimension: Dimension; count: number }
  | { kind: 'setTabColor'; sheetId: string; color: string | null }
  | { kind: 'setGridlines'; sheetId: string; isVisible: boolean }
  | { kind: 'setConditionalRules'; sheetId: string; rules: ConditionalRule[] }
  | { kind: 'setChart'; chart: ChartRecord }
  | { kind: 'removeChart'; sheetId: string; id: number }
  | { kind: 'setProtection'; protection: ProtectionRecord }
  | { kind: 'removeProtection'; id: string }
  | { kind: 'setMetadata'; metadata: MetadataRecord }
  | { kind: 'removeMetadata'; id: number }
  | ({ kind: 'setNamedRange'; name: string } & OnZone)
  | { kind: 'removeNamedRange'; name: string }
  | { kind: 'setFilter'; filter: FilterRecord }
  | { kind: 'removeFilter'; sheetId: string };

/** Changes of the grid's or the book's shape: each is a batch of its own. */
export type ShapeCommand =
  | {
      kind: 'insertLines';
      sheetId: string;
      dimension: Dimension;
      before: number;
      count: number;
      inherits: 'previous' | 'next';
    }
  | { kind: 'deleteLines'; sheetId: string; dimension: Dimension; start: number; count: number }
  | { kind: 'moveLines'; sheetId: string; dimension: Dimension; start: number; count: number; before: number }
  | ({ kind: 'insertCells'; dimension: Dimension } & OnZone)
  | ({ kind: 'deleteCells'; dimension: Dimension } & OnZone)
  | {
      kind: 'moveCells';
      from: { sheetId: string; zone: Zone };
      to: { sheetId: string; row: number; column: number };
    }
  | { kind: 'createSheet'; sheetId: string; name: string; index: number; rows: number; columns: number }
  | { kind: 'deleteSheet'; sheetId: string }
  | { kind: 'duplicateSheet'; sheetId: string; newSheetId: string; name: string; index: number }
  | { kind: 'moveSheet'; sheetId: string; index: number }
  | { kind: 'renameSheet'; sheetId: string; name: string }
  | { kind: 'hideSheet'; sheetId: string; isHidden: boolean }
  | { kind: 'setBook'; name?: string; locale?: string; timeZone?: string };

export type Command = ContentCommand | ShapeCommand;

const SHAPE = new Set<Command['kind']>([
  'insertLines',
  'deleteLines',
  'moveLines',
  'insertCells',
  'deleteCells',
  'moveCells',
  'createSheet',
  'deleteSheet',
  'duplicateSheet',
  'moveSheet',
  'renameSheet',
  'hideSheet',
  'setBook',
]);

export function isShapeCommand(command: Command): command is ShapeCommand {
  return SHAPE.has(command.kind);
}

/** Commands that change the grid, or that go by computed values, are batches of their own. */
export function standsAlone(command: Command): boolean {
  return isShapeCommand(command) || command.kind === 'sort' || command.kind === 'copy';
}
