import { annexOf } from './annex.ts';
import type { Step } from './batch.ts';
import { type Command, type ContentCommand, isShapeCommand } from './commands.ts';
import type { Zone } from './port.ts';
import { setBorder } from './write-borders.ts';
import {
  clearContent,
  clearFormat,
  overZone,
  type WriteContext,
  writeCell,
  writePattern,
  writeRows,
  writeStyle,
} from './write-cells.ts';
import { removeChart, setChart } from './write-chart.ts';
import { setConditionalRules } from './write-conditional.ts';
import { copySteps } from './write-copy.ts';
import { removeRecord, setFilter, setMetadata, setNamedRange, setProtection } from './write-records.ts';
import { shapeSteps } from './write-shape.ts';
import { sortRows } from './write-sort.ts';
import { setValidation, setValidations } from './write-validation.ts';

/** The steps that carry out a command. */
export function stepsOf(context: WriteContext, command: Command): Step[] {
  return isShapeCommand(command) ? shapeSteps(context, command) : contentSteps(context, command);
}

function one(run: Step['run']): Step[] {
  return [{ weight: 1, run }];
}

function contentSteps(context: WriteContext, command: ContentCommand): Step[] {
  const { model } = context;
  switch (command.kind) {
    case 'setCells':
      return writeRows(context, command.sheetId, command.top, command.left, command.rows);
    case 'fillCells':
      return overZone(command.zone, (dispatch, row, col) =>
        writeCell(context, dispatch, command.sheetId, row, col, command.value),
      );
    case 'clearContent':
      return clearContent(context, command.sheetId, command.zone);
    case 'clearFormat':
      return clearFormat(context, command.sheetId, command.zone);
    case 'setPattern':
      return overZone(command.zone, (dispatch, row, col) =>
        writePattern(context, dispatch, command.sheetId, row, col, command.pattern),
      );
    case 'setPatterns':
      return grid(command.patterns, command, (dispatch, row, col, pattern) => {
        writePattern(context, dispatch, command.sheetId, row, col, pattern);
      });
    case 'setStyle':
      return overZone(command.zone, (dispatch, row, col) =>
        writeStyle(context, dispatch, command.sheetId, row, col, command.style),
      );
    case 'setStyles':
      return grid(command.styles, command, (dispatch, row, col, style) => {
        writeStyle(context, dispatch, command.sheetId, row, col, style);
      });
    case 'setBorder':
      return setBorder(context, command.sheetId, command.zone, command.border);
    case 'setNotes':
      return grid(command.notes, command, (dispatch, row, col, note) => {
        dispatch('WORKBENCH_SET_NOTE', { sheetId: command.sheetId, row, col, note });
      });
    case 'clearNotes':
      return one((dispatch) => {
        const { sheetId, zone } = command;
        for (const { row, column } of annexOf(model).getAnnexNotes(sheetId)) {
          const isInside =
            row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right;
          if (isInside) dispatch('WORKBENCH_SET_NOTE', { sheetId, row, col: column, note: '' });
        }
      });
    case 'setValidation':
      return [setValidation(model, command.sheetId, [command.zone], command.rule)];
    case 'setValidations':
      return setValidations(model, command.sheetId, command.top, command.left, command.rules);
    case 'merge':
      return one((dispatch) =>
        dispatch('ADD_MERGE', { sheetId: command.sheetId, target: [command.zone], force: true }),
      );
    case 'unmerge':
      return one((dispatch) => {
        const target = mergesTouching(context, command);
        if (target.length > 0) dispatch('REMOVE_MERGE', { sheetId: command.sheetId, target });
      });
    case 'sort':
      return [sortRows(context, command.sheetId, command.zone, command.keys)];
    case 'copy':
      return copySteps(context, command);
    default:
      return one((dispatch) => lightStep(context, command, dispatch));
  }
}

type Light = Exclude<
  ContentCommand,
  {
    kind:
      | 'setCells'
      | 'fillCells'
      | 'clearContent'
      | 'clearFormat'
      | 'setPattern'
      | 'setPatterns'
      | 'setStyle'
      | 'setStyles'
      | 'setBorder'
      | 'setNotes'
      | 'clearNotes'
      | 'setValidation'
      | 'setValidations'
      | 'merge'
      | 'unmerge'
      | 'sort'
      | 'copy';
  }
>;

function lightStep({ model }: WriteContext, command: Light, dispatch: Parameters<Step['run']>[0]): void {
  switch (command.kind) {
    case 'resize':
    case 'hide': {
      const { sheetId, dimension, start, count } = command;
      const elements = Array.from({ length: count }, (_, i) => start + i);
      if (command.kind === 'resize')
        dispatch('RESIZE_COLUMNS_ROWS', { sheetId, dimension, elements, size: command.size });
      else
        dispatch(command.isHidden ? 'HIDE_COLUMNS_ROWS' : 'UNHIDE_COLUMNS_ROWS', {
          sheetId,
          dimension,
          elements,
        });
      return;
    }
    case 'freeze': {
      const { sheetId, dimension, count } = command;
      const word = dimension === 'ROW' ? 'ROWS' : 'COLUMNS';
      if (count === 0) dispatch(`UNFREEZE_${word}`, { sheetId });
      else dispatch(`FREEZE_${word}`, { sheetId, quantity: count });
      return;
    }
    case 'setTabColor':
      dispatch('COLOR_SHEET', { sheetId: command.sheetId, color: command.color ?? undefined });
      return;
    case 'setGridlines':
      dispatch('SET_GRID_LINES_VISIBILITY', {
        sheetId: command.sheetId,
        areGridLinesVisible: command.isVisible,
      });
      return;
    case 'setConditionalRules':
      setConditionalRules(model, dispatch, command.sheetId, command.rules);
      return;
    case 'setChart':
      setChart(model, dispatch, command.chart);
      return;
    case 'removeChart':
      removeChart(model, dispatch, command.sheetId, command.id);
      return;
    case 'setProtection':
      setProtection(dispatch, command.protection);
      return;
    case 'removeProtection':
      removeRecord(dispatch, `protection:${command.id}`);
      return;
    case 'setMetadata':
      setMetadata(dispatch, command.metadata);
      return;
    case 'removeMetadata':
      removeRecord(dispatch, `metadata:${command.id}`);
      return;
    case 'setNamedRange':
      setNamedRange(model, dispatch, command);
      return;
    case 'removeNamedRange':
      dispatch('DELETE_NAMED_RANGE', { name: command.name });
      return;
    case 'setFilter':
      setFilter(dispatch, command.filter);
      return;
    case 'removeFilter':
      removeRecord(dispatch, `filter:${command.sheetId}`);
  }
}

function grid<T>(
  rows: readonly T[][],
  { top, left }: { top: number; left: number },
  write: (dispatch: Parameters<Step['run']>[0], row: number, col: number, item: T) => void,
): Step[] {
  return rows.map((items, i) => ({
    weight: items.length,
    run: (dispatch) => {
      items.forEach((item, j) => {
        write(dispatch, top + i, left + j, item);
      });
    },
  }));
}

/** The engine takes apart exactly the merges it is named; Google, every merge that the range touches. */
function mergesTouching({ model }: WriteContext, { sheetId, zone }: { sheetId: string; zone: Zone }): Zone[] {
  return model.getters
    .getMerges(sheetId)
    .filter(
      ({ top, left, bottom, right }) =>
        top <= zone.bottom && bottom >= zone.top && left <= zone.right && right >= zone.left,
    )
    .map(({ top, left, bottom, right }) => ({ top, left, bottom, right }));
}
