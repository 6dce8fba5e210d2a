import { type OpenEdit, openEdit } from './grid/cell-editor.ts';
import { dispatchOf } from './grid/engine.ts';
import type { Grid } from './grid/grid.ts';
import { activateSheet } from './sheet-steps.ts';

/** Where a person stands in the grid: kept when the grid is made anew. */
export interface ViewState {
  sheetId: string;
  row: number;
  column: number;
  offset: { offsetX: number; offsetY: number };
  edit: OpenEdit | null;
}

export function viewOf({ env, editor }: Grid): ViewState {
  const { getters } = env.model;
  const { sheetId, row, col } = getters.getActivePosition();
  const { scrollX, scrollY } = getters.getActiveSheetScrollInfo();
  return {
    sheetId,
    row,
    column: col,
    offset: { offsetX: scrollX, offsetY: scrollY },
    edit: openEdit(editor),
  };
}

/** Goes back to where the person was, as far as the place still exists, and opens the editor with its text again. */
export function restoreView({ env }: Grid, { sheetId, row, column, offset, edit }: ViewState): void {
  const { model } = env;
  if (!model.getters.tryGetSheet(sheetId)) return;
  activateSheet(env, sheetId);
  const isThere = row < model.getters.getNumberRows(sheetId) && column < model.getters.getNumberCols(sheetId);
  if (!isThere) return;
  const place = edit?.sheetId === sheetId ? edit : { row, column };
  model.selection.selectCell(place.column, place.row);
  if (edit) env.startCellEdition(edit.text);
  dispatchOf(model)('SET_VIEWPORT_OFFSET', offset);
}
