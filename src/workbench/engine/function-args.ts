import type { StoredCell } from './internals.ts';
import { storedCell } from './internals.ts';
import type { FunctionResultObject } from './odoo.ts';
import { isDatePattern } from './pattern.ts';
import { timeFromSerial } from './serial.ts';
import { errorName, textOf } from './stored.ts';
import type { WriteContext } from './write-cells.ts';

/** Constructors that a custom function's arguments are made with: those of the script's own global scope. */
export interface ArgumentRealm {
  Array: ArrayConstructor;
  Date: DateConstructor;
}

type Cell = FunctionResultObject & { link?: unknown };
/** As the engine hands it: columns of rows, one cell, or nothing for a skipped argument. */
export type EngineArg = Cell[][] | Cell | undefined;

/** An argument as Google hands it: a scalar for one cell, otherwise rows of columns. */
export function scriptArgument(arg: EngineArg, context: WriteContext, realm: ArgumentRealm): unknown {
  if (arg === undefined) return '';
  if (!Array.isArray(arg)) return scriptValue(arg, context, realm);
  if (arg.length === 1 && arg[0].length === 1) return scriptValue(arg[0][0], context, realm);
  const height = arg[0]?.length ?? 0;
  const rows = new realm.Array(height) as unknown[][];
  for (let i = 0; i < height; i++) {
    const row = new realm.Array(arg.length) as unknown[];
    for (let j = 0; j < arg.length; j++) row[j] = scriptValue(arg[j][i], context, realm);
    rows[i] = row;
  }
  return rows;
}

function scriptValue(cell: Cell | undefined, context: WriteContext, realm: ArgumentRealm): unknown {
  const value = cell?.value;
  if (cell === undefined || value === null || value === undefined) return '';
  if (typeof value === 'number') {
    const isDate = cell.format !== undefined && isDatePattern(context.palette.googlePattern(cell.format));
    return isDate ? new realm.Date(timeFromSerial(value, context.timeZone)) : value;
  }
  if (typeof value === 'boolean') return value;
  const stored = cell.link !== undefined || cell.format !== undefined ? literalAt(cell, context) : undefined;
  if (stored?.content !== undefined)
    return textOf(stored.content, context.palette.googlePattern(stored.format));
  return errorName(value);
}

function literalAt({ position }: Cell, { internals }: WriteContext): StoredCell | undefined {
  const cell = position && storedCell(internals, position.sheetId, position.row, position.col);
  return cell && !cell.isFormula ? cell : undefined;
}

/** The error of a direct argument, which ends the call before it begins. */
export function directError(args: readonly EngineArg[]): FunctionResultObject | undefined {
  for (const arg of args) {
    const cell = Array.isArray(arg) ? (arg.length === 1 && arg[0].length === 1 ? arg[0][0] : undefined) : arg;
    if (
      typeof cell?.value === 'string' &&
      /^#(N\/A|REF!?|NAME\?|VALUE!|DIV\/0!|NUM!|ERROR|CYCLE|SPILL!|BAD_EXPR)$/.test(cell.value)
    )
      return cell;
  }
  return undefined;
}
