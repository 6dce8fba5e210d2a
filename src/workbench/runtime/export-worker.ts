import { parentPort, workerData } from 'node:worker_threads';
import { createHost } from '../host.ts';

/** A workbook as it stands, with the script whose functions its formulas call. */
export interface ExportStart {
  files: Readonly<Record<string, string>>;
  bookText: string;
  now: number;
}

const { files, bookText, now } = workerData as ExportStart;
const host = createHost({ files, book: JSON.parse(bookText) as object, now: () => now });
parentPort!.postMessage(await host.toXlsx());
