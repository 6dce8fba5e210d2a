import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { distFiles, writeDist } from './dist.ts';

/** `tsx src/build/build.ts [folder]`: makes dist/, or the folder named, and prints what is in it. */
const root = join(import.meta.dirname, '../..');
const folder = process.argv[2] ?? join(root, 'dist');
const files = await distFiles(root);
await writeDist(folder, files);
for (const [name, text] of Object.entries(files)) {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`;
  console.log(
    `${name.padEnd(16)}${kilobytes(Buffer.byteLength(text))}${kilobytes(gzipSync(text).length)} gzip`,
  );
}
