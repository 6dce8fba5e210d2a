import { renderValue } from '../../engine/render.ts';
import { errorName } from '../../engine/stored.ts';
import type { WriteContext } from '../../engine/write-cells.ts';
import type { TypedCells } from '../typed-cells.ts';
import { type Position, registries, type ShownCell } from './engine.ts';

/** Whose cells are on the screen. */
export interface Showing {
  context: WriteContext;
  typed: TypedCells;
}

type Plugin = new (...args: never[]) => Record<string, (...args: never[]) => unknown>;

let showing: Showing | null = null;
const finished = new WeakSet<object>();

export function setShowing(next: Showing | null): void {
  showing = next;
}

/**
 * Makes the grid show what Sheets shows: values under Google's own pattern and locale, errors by Google's names, and in a
 * cell whose text is still on its way to the server that text.
 */
export function installShownCells(): void {
  const { coreViewsPluginRegistry: views, featurePluginRegistry: features } = registries;
  const Evaluation = views.get('evaluation') as unknown as Plugin;
  views.replace('evaluation', withShownCells(Evaluation) as never);
  const SheetTexts = features.get('ui_sheet') as unknown as Plugin;
  features.replace('ui_sheet', withShownTexts(SheetTexts) as never);
}

function withShownCells(Base: Plugin): Plugin {
  return class extends Base {
    getEvaluatedCell(position: Position): ShownCell {
      const cell = super.getEvaluatedCell!(position as never) as ShownCell;
      return showing ? shown(cell, position, showing) : cell;
    }
  } as unknown as Plugin;
}

function withShownTexts(Base: Plugin): Plugin {
  return class extends Base {
    getCellText(position: Position, args?: { showFormula?: boolean; availableWidth?: number }): string {
      const { getters } = this as unknown as { getters: { getEvaluatedCell(at: Position): ShownCell } };
      const cell = getters.getEvaluatedCell(position);
      const isFilling = args?.availableWidth !== undefined && cell.format?.includes('*');
      if (!showing || args?.showFormula || isFilling)
        return super.getCellText!(position as never, args as never) as string;
      return cell.formattedValue;
    }
  } as unknown as Plugin;
}

function shown(cell: ShownCell, { sheetId, row, col }: Position, { context, typed }: Showing): ShownCell {
  if (!typed.isEmpty) {
    const text = typed.textAt(sheetId, row, col);
    if (text !== null)
      return { ...cell, type: 'text', value: text, formattedValue: text, message: undefined };
  }
  if (cell.type === 'empty' || finished.has(cell)) return cell;
  finished.add(cell);
  if (cell.type === 'error') cell.formattedValue = errorName(String(cell.value));
  else if (cell.value !== null) {
    const pattern = context.palette.googlePattern(cell.format);
    cell.formattedValue = renderValue(cell.value as number | string | boolean, pattern, context.locale);
  }
  return cell;
}
