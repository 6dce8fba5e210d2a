import { loadRows } from '../engine/load-rows.ts';
import type { CellInput } from '../engine/port.ts';
import type { Host } from '../host.ts';

/** Writes many rows at once below the headings of a sheet; gives their number. */
export function writeRows(host: Host, sheet: string, rows: readonly (readonly CellInput[])[]): number {
  loadRows(host.workbook, sheetIdOf(host, sheet), 1, 0, rows);
  return rows.length;
}

/** The engine's id of a sheet. */
export function sheetIdOf(host: Host, name: string): string {
  const sheet = host.workbook.sheets().find((each) => each.name === name);
  if (!sheet) throw new Error(`The sample requires a sheet ${name}, got none`);
  return sheet.id;
}
