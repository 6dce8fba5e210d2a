import { CompiledFormula, type EngineModel, type EngineStyle, quietly } from './odoo.ts';
import type { Zone } from './port.ts';
import type { TabCommand } from './tab-rights.ts';

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
  compiledFormula?: {
    isBadExpression: boolean;
    rangeDependencies: { sheetId: string; zone: Zone }[];
    toFormulaString(getters: unknown): string;
  };
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

interface EvaluationStore {
  shouldRebuildDependenciesGraph: boolean;
  evaluator: { spreadingRelations: SpillStore; evaluateAllCells(): void };
}

export interface Internals {
  cells: CellStore;
  sheets: SheetStore;
  spills(): SpillStore;
  evaluation: EvaluationStore;
}

export function internalsOf(model: EngineModel): Internals {
  const { corePlugins, handlers } = model as unknown as Opened;
  const cells = corePlugins.find((plugin) => 'cells' in plugin && 'nextId' in plugin) as
    | CellStore
    | undefined;
  const sheets = corePlugins.find((plugin) => 'sheets' in plugin && 'cellPosition' in plugin) as
    | SheetStore
    | undefined;
  const evaluation = handlers.find((plugin) => 'evaluator' in plugin) as EvaluationStore | undefined;
  if (!cells || !sheets || !evaluation)
    throw new Error('The engine has changed inside: cell, sheet or evaluation plugin not found.');
  return { cells, sheets, evaluation, spills: () => evaluation.evaluator.spreadingRelations };
}

/** The stored cell at a position, without the engine's allocations. */
export function storedCell(
  internals: Internals,
  sheetId: string,
  row: number,
  column: number,
): StoredCell | undefined {
  const id = internals.sheets.sheets[sheetId]?.rows[row]?.cells[column];
  return id === undefined ? undefined : internals.cells.cells[sheetId]?.[id];
}

/** Does the cell count as content: a formula (even one that shows nothing), a value, FALSE. */
export function hasContent(cell: StoredCell | undefined): boolean {
  return cell !== undefined && (cell.isFormula || (cell.content !== undefined && cell.content !== ''));
}

/** Compiles again the formulas that could not be, as after a new function came; then the whole book is computed. */
export function recompileBroken(model: EngineModel, { cells, evaluation }: Internals): void {
  for (const [sheetId, stored] of Object.entries(cells.cells)) {
    for (const cell of Object.values(stored)) {
      if (!cell?.compiledFormula?.isBadExpression) continue;
      const formula = cell.compiledFormula.toFormulaString(model.getters);
      (cell as { compiledFormula: unknown }).compiledFormula = CompiledFormula.Compile(
        formula,
        sheetId,
        model.getters,
      );
    }
  }
  recompute(model, evaluation);
}

/** Does work during which the engine computes nothing; recompute afterwards. */
export function withoutEvaluation(evaluation: EvaluationStore, work: () => void): void {
  const { evaluator } = evaluation;
  evaluator.evaluateAllCells = () => undefined;
  try {
    work();
  } finally {
    Reflect.deleteProperty(evaluator, 'evaluateAllCells');
  }
}

/** Builds the graph of dependencies anew and computes every cell. */
export function recompute(model: EngineModel, evaluation: EvaluationStore): void {
  evaluation.shouldRebuildDependenciesGraph = true;
  // EVALUATE_CELLS would compute everything twice; any command at all ends with the rebuilding that is due.
  quietly(() => (model.dispatch as (type: string, payload: object) => unknown)('WORKBENCH_APPLY', {}));
}

interface Session {
  commandSquisher: { unsquish(commands: readonly object[]): TabCommand[] };
  revisions: { get(id: string): { commands: readonly TabCommand[] } };
  getLastLocalNonEmptyRevision(): object | undefined;
}

const sessionOf = (model: EngineModel): Session => (model as unknown as { session: Session }).session;

interface SentRevision {
  commands?: readonly object[];
  undoneRevisionId?: string;
  redoneRevisionId?: string;
}

/** The commands of a revision before it is taken in; of an undo or a redo, those it takes back or brings back. */
export function commandsOf(model: EngineModel, revision: object): readonly TabCommand[] {
  const session = sessionOf(model);
  const { commands = [], undoneRevisionId, redoneRevisionId } = revision as SentRevision;
  const about = undoneRevisionId ?? redoneRevisionId;
  return about === undefined
    ? session.commandSquisher.unsquish(commands)
    : session.revisions.get(about).commands;
}

/** The revision that the model itself made last; undo takes it back. A dispatch that changes nothing makes none. */
export function lastOwnRevision(model: EngineModel): object | undefined {
  return sessionOf(model).getLastLocalNonEmptyRevision();
}
