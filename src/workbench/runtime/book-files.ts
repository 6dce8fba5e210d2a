import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { xlsxParts } from '../engine/xlsx.ts';
import { UsageError } from './cli-options.ts';

/** A workbook file for `createHost`: .xlsx as bytes, anything else as JSON. */
export function readBook(path: string): object | Uint8Array {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new UsageError(`The workbook ${path} cannot be read`);
  }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return checkedXlsx(path, new Uint8Array(bytes));
  if (/\.xlsx$/i.test(path)) throw new UsageError(`${path} is not an .xlsx workbook`);
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new UsageError(`${path} is not valid JSON`);
  }
  if (!isBook(json)) throw new UsageError(`${path} is JSON, but not a workbook saved here`);
  return json;
}

/** Whether JSON has sheets with names and identifiers, as `toJSON` writes them. */
function isBook(json: unknown): json is { sheets: unknown[] } {
  const sheets = (json as { sheets?: unknown } | null)?.sheets;
  if (!Array.isArray(sheets) || sheets.length === 0) return false;
  return sheets.every((sheet) => typeof sheet?.id === 'string' && typeof sheet.name === 'string');
}

function checkedXlsx(path: string, bytes: Uint8Array): Uint8Array {
  let parts: Record<string, unknown>;
  try {
    parts = xlsxParts(bytes);
  } catch {
    throw new UsageError(`${path} is damaged: it is no zip file`);
  }
  if (!('xl/workbook.xml' in parts)) throw new UsageError(`${path} is not an .xlsx workbook`);
  return bytes;
}

/** Refuses a place where nothing can be written before anything has run. */
export function checkWritable(path: string): void {
  if (!existsSync(dirname(path))) throw new UsageError(`The folder of ${path} does not exist`);
}

/** Writes a whole file or none: beside its place first, then into it. */
export function writeWhole(path: string, content: string | Uint8Array): void {
  const beside = `${path}.${process.pid}.part`;
  try {
    writeFileSync(beside, content);
    renameSync(beside, path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw new UsageError(`${path} cannot be written: ${(error as Error).message}`);
  }
}
