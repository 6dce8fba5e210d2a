import { enginePattern } from './engine-pattern.ts';
import type { FunctionResultObject } from './odoo.ts';
import { serialFromTime } from './serial.ts';
import type { WriteContext } from './write-cells.ts';

/** A cell that shows #ERROR!, with the text of its note. */
export function failed(message: string): FunctionResultObject {
  return { value: '#ERROR', message };
}

/**
 * What a custom function returned, as cells. A list is a column; rows of unequal length, objects, functions and nothing at all
 * are refused, as code must not depend on what Google makes of them.
 */
export function engineResult(
  name: string,
  result: unknown,
  context: WriteContext,
): FunctionResultObject | FunctionResultObject[][] {
  if (!Array.isArray(result)) return engineValue(name, result, context);
  const rows: unknown[][] = Array.from(result, (row) => (Array.isArray(row) ? row : [row]));
  const width = rows[0]?.length ?? 0;
  if (width === 0) return failed(`${name} requires at least one cell in its result, got an empty array.`);
  const other = rows.findIndex((row) => row.length !== width);
  if (other >= 0) {
    return failed(
      `${name} requires rows of one length in its result, got ${width} and ${rows[other].length} cells in row ${other + 1}.`,
    );
  }
  const cells = rows.map((row) => Array.from(row, (value) => engineValue(name, value, context)));
  const refused = cells
    .flat()
    .find((cell) => cell.value === '#ERROR' && cell.message?.startsWith(`${name} requires`));
  return refused ?? cells[0].map((_, j) => cells.map((row) => row[j]));
}

function engineValue(name: string, value: unknown, context: WriteContext): FunctionResultObject {
  if (value === null || value === undefined) return { value: '' };
  if (typeof value === 'string' || typeof value === 'boolean') return { value };
  if (typeof value === 'number') {
    return Number.isFinite(value) ? { value } : { value: '#NUM!', message: 'Result was not a number.' };
  }
  if (isDate(value)) {
    const time = value.getTime();
    if (Number.isNaN(time)) return failed(`${name} requires valid dates in its result, got an invalid Date.`);
    const serial = serialFromTime(time, context.timeZone);
    const { datePattern, timePattern } = context.locale;
    const pattern = Number.isInteger(serial) ? datePattern : `${datePattern} ${timePattern}`;
    return { value: serial, format: enginePattern(pattern) };
  }
  return failed(`${name} requires numbers, texts, booleans or dates in its result, got ${typeof value}.`);
}

function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
