import { annexOf } from './annex.ts';
import type { Dispatch, Step } from './batch.ts';
import type { Command, PasteKind } from './commands.ts';
import { type StoredCell, storedCell } from './internals.ts';
import type { Zone } from './port.ts';
import { readBorders, readCell } from './read.ts';
import { storedNumber, storedText, textOf } from './stored.ts';
import type { BorderSides } from './style.ts';
import { isCovered, type WriteContext } from './write-cells.ts';
import { ruleAt, setValidations, sheetHasRules } from './write-validation.ts';

interface Taken {
  cell: StoredCell | undefined;
  /** What the cell shows: also where a formula elsewhere fills it. */
  value: ReturnType<typeof readCell>['value'];
  border: BorderSides;
  note: string;
  row: number;
  column: number;
}

interface CopyOptions {
  paste: PasteKind;
  isTransposed?: boolean;
  /** A move keeps formulas as they are; a copy shifts their relative references. */
  isMove?: boolean;
}

type Place = { sheetId: string; zone: Zone };

/** Takes the source's cells now and answers the function that writes them, repeated over a larger target. */
export function copyCells(
  context: WriteContext,
  from: Place,
  to: Place,
  options: CopyOptions,
): (dispatch: Dispatch) => void {
  const taken = take(context, from);
  const source = options.isTransposed ? transposed(taken) : taken;
  const [height, width] = [source.length, source[0].length];
  const rows = tiles(to.zone.bottom - to.zone.top + 1, height);
  const columns = tiles(to.zone.right - to.zone.left + 1, width);
  return (dispatch) => {
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        const target = { sheetId: to.sheetId, row: to.zone.top + i, col: to.zone.left + j };
        paste(context, dispatch, source[i % height][j % width], from.sheetId, target, options);
      }
    }
  };
}

/** Cells first, then the validation rules that belong to them. */
export function copySteps(context: WriteContext, command: Extract<Command, { kind: 'copy' }>): Step[] {
  const { from, to, paste, isTransposed } = command;
  const cells: Step = {
    weight: 1,
    run: (dispatch) => copyCells(context, from, to, { paste, isTransposed })(dispatch),
  };
  const hasCells = paste !== 'validation';
  const hasRules = paste === 'all' || paste === 'noBorders' || paste === 'validation';
  return [...(hasCells ? [cells] : []), ...(hasRules ? ruleSteps(context, from, to, isTransposed) : [])];
}

function ruleSteps({ model }: WriteContext, from: Place, to: Place, isTransposed: boolean): Step[] {
  if (!sheetHasRules(model, from.sheetId) && !sheetHasRules(model, to.sheetId)) return [];
  const lines = (zone: Zone, sheetId: string) =>
    range(zone.top, zone.bottom).map((row) =>
      range(zone.left, zone.right).map((column) => ruleAt(model, sheetId, row, column)),
    );
  const own = lines(from.zone, from.sheetId);
  const source = isTransposed ? transposed(own) : own;
  const rows = tiles(to.zone.bottom - to.zone.top + 1, source.length);
  const columns = tiles(to.zone.right - to.zone.left + 1, source[0].length);
  const rules = range(1, rows).map((_, i) =>
    range(1, columns).map((__, j) => source[i % source.length][j % source[0].length]),
  );
  return setValidations(model, to.sheetId, to.zone.top, to.zone.left, rules);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The source is pasted whole, and repeated where the target is a multiple of it. */
function tiles(available: number, needed: number): number {
  return available > needed && available % needed === 0 ? available : needed;
}

function take(context: WriteContext, { sheetId, zone }: Place): Taken[][] {
  const borders = readBorders(context, sheetId, zone);
  return borders.map((line, i) =>
    line.map((border, j) => {
      const [row, column] = [zone.top + i, zone.left + j];
      const cell = storedCell(context.internals, sheetId, row, column);
      const evaluated = readCell(context, sheetId, row, column);
      const literal = cell?.isFormula ? { ...cell, parsedValue: evaluated.value } : cell;
      return {
        cell: literal,
        value: evaluated.value,
        border,
        note: annexOf(context.model).getAnnexNote(sheetId, row, column),
        row,
        column,
      };
    }),
  );
}

function transposed<T>(rows: T[][]): T[][] {
  return rows[0].map((_, j) => rows.map((row) => row[j]));
}

interface Position {
  sheetId: string;
  row: number;
  col: number;
}

function paste(
  context: WriteContext,
  dispatch: Dispatch,
  taken: Taken,
  fromSheetId: string,
  to: Position,
  options: CopyOptions,
): void {
  const { cell } = taken;
  const update: Record<string, unknown> = { ...to };
  const isWritten = options.paste !== 'format' && !isCovered(context, to.sheetId, to.row, to.col);
  if (isWritten) update.content = contentFor(context, taken, fromSheetId, to, options);
  if (options.paste === 'all' || options.paste === 'format' || options.paste === 'noBorders') {
    update.style = cell?.style ?? null;
    update.format = cell?.format ?? '';
  }
  dispatch('UPDATE_CELL', update);
  if (options.paste === 'all' || options.paste === 'format') {
    dispatch('SET_BORDER', { ...to, border: Object.keys(taken.border).length ? taken.border : undefined });
  }
  if (options.isMove || (options.paste !== 'all' && options.paste !== 'noBorders')) return;
  if (taken.note !== annexOf(context.model).getAnnexNote(to.sheetId, to.row, to.col)) {
    dispatch('WORKBENCH_SET_NOTE', { ...to, note: taken.note });
  }
}

function contentFor(
  context: WriteContext,
  taken: Taken,
  fromSheetId: string,
  to: Position,
  options: CopyOptions,
): string {
  const { cell } = taken;
  const isFilled = options.paste === 'values' && (cell?.content ?? '') === '';
  if (!cell && !isFilled) return '';
  const target = storedCell(context.internals, to.sheetId, to.row, to.col);
  const targetPattern = context.palette.googlePattern(
    options.paste === 'values' ? target?.format : cell?.format,
  );
  if (!cell || (isFilled && !cell.isFormula)) return valueContent(taken.value ?? null, targetPattern);
  if (!cell.isFormula) {
    const pattern = context.palette.googlePattern(cell.format);
    const isText = typeof cell.parsedValue === 'string';
    return isText ? storedText(textOf(cell.content ?? '', pattern), targetPattern) : (cell.content ?? '');
  }
  if (options.paste === 'values') return valueContent(cell.parsedValue ?? null, targetPattern);
  const { getters } = context.model;
  if (!cell.compiledFormula) return '';
  if (options.isMove) return cell.compiledFormula.toFormulaString(getters);
  const [dx, dy] = [to.col - taken.column, to.row - taken.row];
  const base =
    fromSheetId === to.sheetId ? cell.compiledFormula : cell.compiledFormula.toFormulaString(getters);
  return getters.getTranslatedCellFormula(to.sheetId, dx, dy, base as never);
}

function valueContent(value: number | string | boolean | null, pattern: string): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return storedNumber(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value.startsWith('#') ? value : storedText(value, pattern);
}

/** Empties cells: content, looks, borders and, unless told otherwise, notes. */
export function eraseCells(
  context: WriteContext,
  dispatch: Dispatch,
  sheetId: string,
  zone: Zone,
  hasNotes = true,
): void {
  for (let row = zone.top; row <= zone.bottom; row++) {
    for (let col = zone.left; col <= zone.right; col++) {
      if (storedCell(context.internals, sheetId, row, col)) {
        dispatch('UPDATE_CELL', { sheetId, row, col, content: '', style: null, format: '' });
      }
      dispatch('SET_BORDER', { sheetId, row, col, border: undefined });
      if (hasNotes && annexOf(context.model).getAnnexNote(sheetId, row, col))
        dispatch('WORKBENCH_SET_NOTE', { sheetId, row, col, note: '' });
    }
  }
}
