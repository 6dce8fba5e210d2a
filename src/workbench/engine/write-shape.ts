import type { Step } from './batch.ts';
import type { ShapeCommand } from './commands.ts';
import type { EngineModel } from './odoo.ts';
import type { Zone } from './port.ts';
import type { WriteContext } from './write-cells.ts';
import { copiedFigureId, readCharts } from './write-chart.ts';
import { copyCells, eraseCells } from './write-copy.ts';

/** Steps of a command that changes the shape of a sheet or of the book. */
export function shapeSteps(context: WriteContext, command: ShapeCommand): Step[] {
  const { model } = context;
  const one = (type: string, payload: object): Step => ({
    weight: 1,
    run: (dispatch) => dispatch(type, payload),
  });
  switch (command.kind) {
    case 'insertLines':
      return [one('ADD_COLUMNS_ROWS', insertion(model, command))];
    case 'deleteLines': {
      const { sheetId, dimension, start, count } = command;
      return [
        one('REMOVE_COLUMNS_ROWS', {
          sheetId,
          dimension,
          elements: span(start, count),
          sheetName: nameOf(model, sheetId),
        }),
      ];
    }
    case 'moveLines': {
      const { sheetId, dimension, start, count, before } = command;
      const isForward = before > start;
      const base = isForward ? before - 1 : before;
      const position = isForward ? 'after' : 'before';
      const elements = span(start, count);
      return [
        one('MOVE_COLUMNS_ROWS', {
          sheetId,
          dimension,
          elements,
          base,
          position,
          sheetName: nameOf(model, sheetId),
        }),
      ];
    }
    case 'insertCells':
    case 'deleteCells':
      return shiftSteps(context, command);
    case 'moveCells':
      return moveSteps(context, command.from.sheetId, command.from.zone, command.to);
    case 'createSheet': {
      const { sheetId, name, index, rows, columns } = command;
      return [one('CREATE_SHEET', { sheetId, name, position: index, rows, cols: columns })];
    }
    case 'deleteSheet': {
      const { sheetId } = command;
      const removed = one('DELETE_SHEET', { sheetId, sheetName: nameOf(model, sheetId) });
      // The engine counts visible sheets only, also where a hidden one goes.
      return model.getters.isSheetVisible(sheetId) ? [removed] : [one('SHOW_SHEET', { sheetId }), removed];
    }
    case 'duplicateSheet': {
      const { sheetId, newSheetId, name, index } = command;
      const copied = one('DUPLICATE_SHEET', { sheetId, sheetIdTo: newSheetId, sheetNameTo: name });
      // The engine copies charts under ids of its own, which no script finds: whoever copies the sheet draws them anew.
      const drawn = readCharts(model, sheetId).map(({ id }) =>
        one('DELETE_FIGURE', { sheetId: newSheetId, figureId: copiedFigureId(newSheetId, id) }),
      );
      return [copied, ...drawn, moveSheetStep(model, newSheetId, index)];
    }
    case 'moveSheet':
      return [moveSheetStep(model, command.sheetId, command.index)];
    case 'renameSheet': {
      const { sheetId, name } = command;
      return [one('RENAME_SHEET', { sheetId, oldName: nameOf(model, sheetId), newName: name })];
    }
    case 'hideSheet':
      return [one(command.isHidden ? 'HIDE_SHEET' : 'SHOW_SHEET', { sheetId: command.sheetId })];
    case 'setBook':
      return [];
  }
}

function nameOf(model: EngineModel, sheetId: string): string {
  return model.getters.getSheetName(sheetId);
}

function span(start: number, count: number): number[] {
  return Array.from({ length: count }, (_, i) => start + i);
}

function insertion(model: EngineModel, command: Extract<ShapeCommand, { kind: 'insertLines' }>): object {
  const { sheetId, dimension, before, count, inherits } = command;
  const isAfter = inherits === 'previous' && before > 0;
  const position = isAfter ? 'after' : 'before';
  return {
    sheetId,
    dimension,
    quantity: count,
    base: isAfter ? before - 1 : before,
    position,
    sheetName: nameOf(model, sheetId),
  };
}

function moveSheetStep(model: EngineModel, sheetId: string, index: number): Step {
  return {
    weight: 1,
    run: (dispatch) => {
      const delta = index - model.getters.getSheetIds().indexOf(sheetId);
      if (delta !== 0) dispatch('MOVE_SHEET', { sheetId, delta });
    },
  };
}

/** Cells beside or below move by the size of the zone; what leaves the grid is lost, as the grid does not grow. */
function shiftSteps(
  context: WriteContext,
  command: Extract<ShapeCommand, { kind: 'insertCells' | 'deleteCells' }>,
): Step[] {
  const { sheetId, zone, dimension, kind } = command;
  const { getters } = context.model;
  const [lastRow, lastColumn] = [getters.getNumberRows(sheetId) - 1, getters.getNumberCols(sheetId) - 1];
  const isDown = dimension === 'ROW';
  const height = zone.bottom - zone.top + 1;
  const width = zone.right - zone.left + 1;
  const isInsert = kind === 'insertCells';
  const moved: Zone = isDown
    ? { ...zone, top: isInsert ? zone.top : zone.bottom + 1, bottom: isInsert ? lastRow - height : lastRow }
    : {
        ...zone,
        left: isInsert ? zone.left : zone.right + 1,
        right: isInsert ? lastColumn - width : lastColumn,
      };
  const erase: Step = { weight: 1, run: (dispatch) => eraseCells(context, dispatch, sheetId, zone) };
  if (moved.top > moved.bottom || moved.left > moved.right) return [erase];
  const sign = isInsert ? 1 : -1;
  const to = {
    sheetId,
    row: moved.top + (isDown ? sign * height : 0),
    column: moved.left + (isDown ? 0 : sign * width),
  };
  const move = moveSteps(context, sheetId, moved, to);
  return isInsert ? move : [erase, ...move];
}

function moveSteps(
  context: WriteContext,
  sheetId: string,
  zone: Zone,
  to: { sheetId: string; row: number; column: number },
): Step[] {
  const target: Zone = {
    top: to.row,
    left: to.column,
    bottom: to.row + zone.bottom - zone.top,
    right: to.column + zone.right - zone.left,
  };
  return [
    {
      weight: 1,
      run: (dispatch) => {
        const sheetName = nameOf(context.model, sheetId);
        const move = {
          sheetId,
          sheetName,
          target: [zone],
          targetSheetId: to.sheetId,
          col: to.column,
          row: to.row,
        };
        // First all references (and notes) follow the move; then the cells go, with their own references already right.
        dispatch('MOVE_RANGES', move);
        const write = copyCells(
          context,
          { sheetId, zone },
          { sheetId: to.sheetId, zone: target },
          { paste: 'all', isMove: true },
        );
        eraseCells(context, dispatch, sheetId, zone, false);
        write(dispatch);
      },
    },
  ];
}
