import type { Dispatch, Step } from './batch.ts';
import { type EncodeContext, encodeInput } from './encode.ts';
import { hasContent, type StoredCell, storedCell } from './internals.ts';
import { engineStyle, googleStyle, patchedStyle } from './looks.ts';
import { isTextPattern } from './pattern.ts';
import type { CellInput, Zone } from './port.ts';
import type { ReadContext } from './read.ts';
import { storedText, textOf } from './stored.ts';
import type { StylePatch } from './style.ts';

export interface WriteContext extends ReadContext, EncodeContext {}

/** One step per row of inputs. */
export function writeRows(
  context: WriteContext,
  sheetId: string,
  top: number,
  left: number,
  rows: CellInput[][],
): Step[] {
  return rows.map((cells, i) => ({
    weight: cells.length,
    run: (dispatch) => {
      cells.forEach((input, j) => {
        writeCell(context, dispatch, sheetId, top + i, left + j, input);
      });
    },
  }));
}

export function writeCell(
  context: WriteContext,
  dispatch: Dispatch,
  sheetId: string,
  row: number,
  col: number,
  input: CellInput,
): void {
  if (isCovered(context, sheetId, row, col)) return;
  const stored = storedCell(context.internals, sheetId, row, col);
  const encoded = encodeInput(input, context.palette.googlePattern(stored?.format), context);
  if (encoded.pattern === null) {
    if (encoded.content === '' && !hasContent(stored)) return;
    dispatch('UPDATE_CELL', { sheetId, row, col, content: encoded.content });
  } else {
    const format = context.palette.engineFormat(encoded.pattern, dispatch);
    dispatch('UPDATE_CELL', { sheetId, row, col, content: encoded.content, format });
  }
}

/** A cell under a merge holds nothing: only the merge's first cell takes what is written. */
export function isCovered({ model }: WriteContext, sheetId: string, row: number, col: number): boolean {
  const position = { sheetId, row, col };
  if (!model.getters.isInMerge(position)) return false;
  const main = model.getters.getMainCellPosition(position);
  return main.row !== row || main.col !== col;
}

/** One step per row of the zone, `change` once per cell. */
export function overZone(zone: Zone, change: (dispatch: Dispatch, row: number, col: number) => void): Step[] {
  const steps: Step[] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    steps.push({
      weight: zone.right - zone.left + 1,
      run: (dispatch) => {
        for (let col = zone.left; col <= zone.right; col++) change(dispatch, row, col);
      },
    });
  }
  return steps;
}

export function clearContent(context: WriteContext, sheetId: string, zone: Zone): Step[] {
  return overZone(zone, (dispatch, row, col) => {
    if (hasContent(storedCell(context.internals, sheetId, row, col)))
      dispatch('UPDATE_CELL', { sheetId, row, col, content: '' });
  });
}

/** Changes a cell's number format; a text stays the text it was. */
export function writePattern(
  context: WriteContext,
  dispatch: Dispatch,
  sheetId: string,
  row: number,
  col: number,
  pattern: string,
): void {
  const stored = storedCell(context.internals, sheetId, row, col);
  const format = context.palette.engineFormat(pattern, dispatch);
  if ((stored?.format ?? '') === format) return;
  const content = movedText(context, stored, pattern);
  dispatch(
    'UPDATE_CELL',
    content === null ? { sheetId, row, col, format } : { sheetId, row, col, format, content },
  );
}

function movedText(context: WriteContext, stored: StoredCell | undefined, pattern: string): string | null {
  if (!stored || stored.isFormula || !stored.content) return null;
  const before = context.palette.googlePattern(stored.format);
  if (isTextPattern(before) === isTextPattern(pattern)) return null;
  const isText = isTextPattern(before) || typeof stored.parsedValue === 'string';
  return isText ? storedText(textOf(stored.content, before), pattern) : null;
}

export function writeStyle(
  context: WriteContext,
  dispatch: Dispatch,
  sheetId: string,
  row: number,
  col: number,
  patch: StylePatch,
): void {
  const stored = storedCell(context.internals, sheetId, row, col);
  const style = engineStyle(patchedStyle(googleStyle(stored?.style), patch));
  dispatch('UPDATE_CELL', { sheetId, row, col, style: Object.keys(style).length ? style : null });
}

export function clearFormat(context: WriteContext, sheetId: string, zone: Zone): Step[] {
  return overZone(zone, (dispatch, row, col) => {
    const stored = storedCell(context.internals, sheetId, row, col);
    if (stored?.format) writePattern(context, dispatch, sheetId, row, col, '');
    if (stored?.style) dispatch('UPDATE_CELL', { sheetId, row, col, style: null });
    dispatch('SET_BORDER', { sheetId, row, col, border: undefined });
  });
}
