import type { EngineModel, EngineStyle, Getters } from './odoo.ts';
import type { Zone } from './port.ts';

/**
 * Parts of the engine that have no public door. Reading 100,000 rows through the public getters allocates an object per cell;
 * bulk loading through commands takes 20 microseconds a cell. Checked by the tests of read and load.
 */
export interface StoredCell {
  id: number;
  content?: string;
  style?: EngineStyle;
  format?: string;
  isFormula: boolean;
  parsedValue?: number | string | boolean | null;
  compiledFormula?: { isBadExpression: boolean; toFormulaString(getters: unknown): string };
}

export interface CellStore {
  nextId: number;
  cells: Record<string, Record<number, StoredCell | undefined>>;
}

export interface SheetStore {
  sheets: Record<string, { rows: { cells: Record<number, number | undefined> }[]; numberOfCols: number }>;
  cellPosition: Record<number, { sheetId: string; col: number; row: number }>;
}

export interface SpillStore {
  arrayFormulasToResults: {
    keysForSheet(sheetId: string): { sheetId: string; col: number; row: number }[];
    get(position: { sheetId: string; col: number; row: number }): Zone | undefined;
  };
}

interface Opened {
  corePlugins: object[];
  handlers: object[];
}

export interface Internals {
  cells: CellStore;
  sheets: SheetStore;
  spills(): SpillStore;
}

export function internalsOf(model: EngineModel): Internals {
  const { corePlugins, handlers } = model as unknown as Opened;
  const cells = corePlugins.find((plugin) => 'cells' in plugin && 'nextId' in plugin) as CellStore | undefined;
  const sheets = corePlugins.find((plugin) => 'sheets' in plugin && 'cellPosition' in plugin) as SheetStore | undefined;
  const evaluation = handlers.find((plugin) => 'evaluator' in plugin) as { evaluator: { spreadingRelations: SpillStore } };
  if (!cells || !sheets || !evaluation) throw new Error('The engine has changed inside: cell, sheet or evaluation plugin not found.');
  return { cells, sheets, spills: () => evaluation.evaluator.spreadingRelations };
}

/** The stored cell at a position, without the engine's allocations. */
export function storedCell(internals: Internals, sheetId: string, row: number, column: number): StoredCell | undefined {
  const id = internals.sheets.sheets[sheetId]?.rows[row]?.cells[column];
  return id === undefined ? undefined : internals.cells.cells[sheetId]?.[id];
}

/** Does the cell count as content: a formula (even one that shows nothing), a value, FALSE. */
export function hasContent(cell: StoredCell | undefined): boolean {
  return cell !== undefined && (cell.isFormula || (cell.content !== undefined && cell.content !== ''));
}

export type EngineGetters = Getters;
