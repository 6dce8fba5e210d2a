import { join } from 'node:path';
import type { Answer } from '../../src/addon/contract.ts';
import { distFiles } from '../../src/build/dist.ts';
import type { CellInput } from '../../src/workbench/engine/port.ts';
import { zoneFromA1 } from '../../src/workbench/engine/zone.ts';
import { createHost, type Host, type HostOptions } from '../../src/workbench/host.ts';

const built = distFiles(join(import.meta.dirname, '../..'));

export const logName = 'Activity log';

/** What would be pushed, built once. */
export function builtFiles(): Promise<Record<string, string>> {
  return built;
}

/** A local spreadsheet with the built files pushed to it. */
export async function openHost(options: HostOptions): Promise<Host> {
  return createHost({ files: await built, ...options });
}

/** What a call of the page answered. */
export function answerOf(text: unknown): Answer<unknown> {
  return JSON.parse(String(text)) as Answer<unknown>;
}

/** Calls the add-on as its page would, and gives the value; a failure fails the test. */
export function ask<Value>(host: Host, name: string, request: unknown, as?: string): Value {
  const answer = JSON.parse(String(host.run(name, [JSON.stringify(request)], as))) as Answer<Value>;
  if (!answer.ok) throw new Error(`${name}: ${answer.code}: ${answer.message}`);
  return answer.value;
}

/** Somebody fills cells by hand, past the add-on. */
export function write(
  host: Host,
  sheet: string,
  a1: string,
  rows: readonly (readonly (string | number | boolean | null)[])[],
): void {
  const sheetId = host.workbook.sheets().find(({ name }) => name === sheet)!.id;
  const { top, left } = zoneFromA1(a1, 1_000_000, 1_000)!;
  const cells: CellInput[][] = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? { text: cell } : cell)),
  );
  host.workbook.apply([{ kind: 'setCells', sheetId, top, left, rows: cells }], {
    email: 'owner@example.com',
    canEdit: true,
  });
}
