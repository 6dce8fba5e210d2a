import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { UsageError } from './cli-options.ts';

/** A workbook file for `createHost`: .xlsx as bytes, anything else as JSON. */
export function readBook(path: string): object | Uint8Array {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    throw new UsageError(`The workbook ${path} cannot be read`);
  }
  if (bytes.subarray(0, 2).toString('latin1') === 'PK') return new Uint8Array(bytes);
  if (/\.xlsx$/i.test(path)) throw new UsageError(`${path} is not an .xlsx workbook`);
  let json: unknown;
  try {
    json = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new UsageError(`${path} is not valid JSON`);
  }
  if (typeof json !== 'object' || json === null || !Array.isArray((json as { sheets?: unknown }).sheets)) {
    throw new UsageError(`${path} is JSON, but not a workbook: it has no sheets`);
  }
  return json;
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
