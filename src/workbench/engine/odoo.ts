/** The only door to o-spreadsheet. */
import './group-by.ts';

export type {
  Border,
  CellPosition,
  Command,
  CoreCommand,
  EvalContext,
  FunctionResultObject,
  Getters,
  Locale as EngineLocale,
  Model as EngineModel,
  Range as EngineRange,
  RangeData,
  Style as EngineStyle,
} from '@odoo/o-spreadsheet';
export {
  addFunction,
  CompiledFormula,
  CorePlugin,
  CoreViewPlugin,
  coreTypes,
  DEFAULT_LOCALE,
  helpers,
  Model,
  registries,
  tokenize,
  UIPlugin,
} from '@odoo/o-spreadsheet';

/** Runs engine code without its chatter on console.debug. */
export function quietly<T>(work: () => T): T {
  const before = console.debug;
  console.debug = () => undefined;
  try {
    return work();
  } finally {
    console.debug = before;
  }
}
