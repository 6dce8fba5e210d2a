import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { type Transferable, Worker } from 'node:worker_threads';

/** TypeScript loader for a thread's file, found from this file wherever the process was started. */
const LOADER = new URL(
  './dist/esm/api/index.mjs',
  pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json')),
).href;

/** Starts a thread written in TypeScript; `--import tsx` does nothing in a thread of a process that tsx runs. */
export function startThread(
  file: URL,
  workerData: unknown,
  transferList: readonly Transferable[] = [],
): Worker {
  const boot = `import(${JSON.stringify(LOADER)}).then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); })`;
  return new Worker(boot, { eval: true, execArgv: [], workerData, transferList: [...transferList] });
}

/** Runs `start` while the process is in a time zone: a thread keeps the one in which it starts. */
export async function whileInZone<Result>(timeZone: string, start: () => Promise<Result>): Promise<Result> {
  const before = process.env.TZ;
  process.env.TZ = timeZone;
  try {
    return await start();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}
