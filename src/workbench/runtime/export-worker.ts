import { parentPort, workerData } from 'node:worker_threads';
import { createHost } from '../host.ts';
import { readManifest } from './manifest.ts';
import type { ThreadUp } from './start-thread.ts';
import { isThreadIn } from './time-zone.ts';

/** A workbook as it stands, with the script whose functions its formulas call. */
export interface ExportStart {
  files: Readonly<Record<string, string>>;
  bookText: string;
  now: number;
}

const { files, bookText, now } = workerData as ExportStart;
const { timeZone } = readManifest(files['appsscript.json']);
parentPort!.postMessage({ isUp: true, isInZone: isThreadIn(timeZone) } satisfies ThreadUp);
const host = createHost({ files, book: JSON.parse(bookText) as object, now: () => now });
host.toXlsx().then((bytes) => parentPort!.postMessage(bytes));
