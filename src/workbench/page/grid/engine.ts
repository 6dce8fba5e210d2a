/** What the grid takes from o-spreadsheet beyond the engine's own door; its inner types are not exported, so they are named here. */
import '../../engine/group-by.ts';
import {
  components,
  DispatchResult,
  registries,
  Spreadsheet,
  setTranslationMethod,
  stores,
} from '@odoo/o-spreadsheet';
import type { EngineModel } from '../../engine/odoo.ts';
import type { Workbook } from '../../engine/workbook.ts';
import type { PageWords } from '../words/words.ts';

export { components, DispatchResult, registries, Spreadsheet, setTranslationMethod, stores };

export interface Position {
  sheetId: string;
  row: number;
  col: number;
}

/** A cell as it was computed, with the text it shows. */
export interface ShownCell {
  value: unknown;
  formattedValue: string;
  format?: string;
  type: string;
  message?: unknown;
}

/** An entry of one of the engine's menus. */
export interface EngineAction {
  id: string;
  name(env: GridEnv): string;
  isVisible(env: GridEnv): boolean;
  isEnabled(env: GridEnv): boolean;
  isActive?(env: GridEnv): boolean;
  execute?(env: GridEnv): unknown;
  children(env: GridEnv): EngineAction[];
}

/** What the grid's components share. */
export interface GridEnv {
  model: EngineModel;
  workbook: Workbook;
  words: PageWords;
  getStore(store: unknown): unknown;
  startCellEdition(content?: string): void;
}

export type Dispatch = (type: string, payload?: object) => { isSuccessful: boolean };

export function dispatchOf(model: EngineModel): Dispatch {
  return model.dispatch as unknown as Dispatch;
}
