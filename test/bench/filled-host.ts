import { join } from 'node:path';
import { distFiles } from '../../src/build/dist.ts';
import type { CellInput } from '../../src/workbench/engine/port.ts';
import { createHost, type Host } from '../../src/workbench/host.ts';
import { writeRows } from '../../src/workbench/sample/write-rows.ts';

const activities = [
  'cold call',
  'cold call',
  'cold call',
  'cold call',
  'cold call',
  'cold call',
  'appointment set',
  'sale',
  'lost',
];

/** A spreadsheet whose log holds so many rows of two years, by ten reps. */
export async function filledHost(rows: number): Promise<Host> {
  const files = await distFiles(join(import.meta.dirname, '../..'));
  const host = createHost({ files, timeZone: 'Europe/Kyiv', now: () => Date.UTC(2026, 10, 23, 10) });
  host.run('setUpLog', ['{}']);
  const cells = Array.from({ length: rows }, (_, index): CellInput[] => [
    45_600 + (index % 730),
    { text: `Rep ${index % 10}` },
    { text: activities[index % activities.length]! },
    1,
    { text: `Prospect ${index % 5000}` },
    { text: index % 3 === 0 ? 'B2C' : 'B2B' },
    { text: 'web' },
    index % activities.length === 7 ? 1000 + (index % 400) : null,
    3,
    null,
    45_600.5 + (index % 730),
    { text: `row-${String(index).padStart(8, '0')}` },
  ]);
  writeRows(host, 'Activity log', cells);
  return host;
}

/** Middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}
