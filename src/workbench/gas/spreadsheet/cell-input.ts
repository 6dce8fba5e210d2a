import type { CellInput } from '../../engine/port.ts';
import { isDate } from '../signature.ts';

/** A script's value as the engine takes it. Google writes undefined as nothing; objects and functions are refused here. */
export function toCellInput(value: unknown, method: string): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (isDate(value) && !Number.isNaN(value.getTime())) return { time: value.getTime() };
  const got = isDate(value) ? 'an invalid Date' : Array.isArray(value) ? 'an array' : `a ${typeof value}`;
  throw new Error(`${method} requires numbers, texts, booleans, dates or null, got ${got}.`);
}

export function toCellInputs(rows: readonly (readonly unknown[])[], method: string): CellInput[][] {
  return rows.map((row) => Array.from(row, (value) => toCellInput(value, method)));
}
