import type { Host } from '../host.ts';
import type { ExportStart } from '../runtime/export-worker.ts';
import { startThread } from '../runtime/start-thread.ts';

const WORKER = new URL('../runtime/export-worker.ts', import.meta.url);

/** The workbook as an .xlsx file, made in a thread of its own: it takes seconds, in which nobody should wait. */
export async function exportBook(host: Host): Promise<Uint8Array> {
  const { files, manifest } = host.project;
  const start: ExportStart = { files, bookText: JSON.stringify(host.toJSON()), now: host.now() };
  const worker = await startThread(WORKER, start, manifest.timeZone);
  return new Promise((resolve, reject) => {
    worker.on('message', resolve);
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('The spreadsheet could not be written')));
  });
}
