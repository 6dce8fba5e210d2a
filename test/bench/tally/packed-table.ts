import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';

/** Rows that are packed together. */
const partRows = 10_000;

/** Writes a table to a file, so that each process gets the same rows without making them. */
export function packTable(table: readonly (readonly unknown[])[], file: string): void {
  const handle = openSync(file, 'w');
  for (let start = 0; start < table.length; start += partRows) {
    const part = serialize(table.slice(start, start + partRows));
    const size = Buffer.alloc(4);
    size.writeUInt32LE(part.length);
    writeSync(handle, size);
    writeSync(handle, part);
  }
  closeSync(handle);
}

/** Reads a table again: as those of a sheet, no two cells share a text or a Date, and nothing but the rows is left behind. */
export function unpackTable(file: string): unknown[][] {
  const handle = openSync(file, 'r');
  const table: unknown[][] = [];
  const size = Buffer.alloc(4);
  while (readSync(handle, size) === 4) {
    const part = Buffer.alloc(size.readUInt32LE());
    readSync(handle, part);
    for (const row of deserialize(part) as unknown[][]) table.push(row);
  }
  closeSync(handle);
  return table;
}
