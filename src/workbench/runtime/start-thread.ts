import { fileURLToPath } from 'node:url';
import { type Transferable, Worker } from 'node:worker_threads';

const bundles = new Map<string, Promise<string>>();

/**
 * A thread's file with all that it imports as one script, made once in a process: to translate and load a hundred files in
 * each thread takes a second.
 */
export function bundleOf(file: URL): Promise<string> {
  const known = bundles.get(file.href) ?? bundle(file);
  bundles.set(file.href, known);
  return known;
}

async function bundle(file: URL): Promise<string> {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    external: ['esbuild'],
    define: { 'import.meta.url': JSON.stringify(file.href) },
    // The name by which the thread's own frames are told from a script's.
    footer: { js: `//# sourceURL=${file.href}` },
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
}

/** What a thread says first. */
export interface ThreadUp {
  isUp: true;
  isInZone: boolean;
}

/** Starts a thread written in TypeScript, in a time zone of its own, and waits until it is up. */
export async function startThread(
  file: URL,
  workerData: unknown,
  timeZone: string,
  transferList: readonly Transferable[] = [],
): Promise<Worker> {
  const script = await bundleOf(file);
  const release = holdZone(timeZone);
  try {
    const options = { eval: true, execArgv: [], workerData, transferList: [...transferList] };
    const worker = new Worker(script, options);
    await up(worker, timeZone);
    return worker;
  } finally {
    release();
  }
}

function up(worker: Worker, timeZone: string): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', ({ isInZone }: ThreadUp) => {
      worker.off('error', reject);
      if (isInZone) return resolve();
      void worker.terminate();
      reject(new Error(`A thread requires the time zone ${timeZone}, got another`));
    });
  });
}

let holders = 0;
let zoneBefore: string | undefined;

/** A thread keeps the zone that the process has while it starts. */
function holdZone(timeZone: string): () => void {
  if (holders++ === 0) zoneBefore = process.env.TZ;
  process.env.TZ = timeZone;
  return () => {
    if (--holders > 0) return;
    if (zoneBefore === undefined) delete process.env.TZ;
    else process.env.TZ = zoneBefore;
  };
}
