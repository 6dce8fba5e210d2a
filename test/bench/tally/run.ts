import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { unpackTable } from './packed-table.ts';
import type { Answer, Contender } from './question.ts';

/** What a process reports of one contender. */
export interface Report {
  loadMs: number;
  askMs: number;
  /** The most that the process grew above what it took with the rows in memory. */
  peakBytes: number;
  answer: Answer;
}

/** Watches the size of the process from a thread of its own, since a contender may not leave its thread for seconds. */
const watcher = `
  const { workerData } = require('node:worker_threads');
  const peak = new Float64Array(workerData.peak);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    peak[0] = Math.max(peak[0], process.memoryUsage.rss());
    Atomics.wait(pause, 0, 0, 5);
  }
`;

/** Run in a process of its own, `run.ts CONTENDER TABLE`: nothing is warm, and its memory is its own. */
async function run(name: string, file: string): Promise<Report> {
  const { contender } = (await import(`./${name}.ts`)) as { contender: Contender };
  const table = unpackTable(file);
  const peak = new SharedArrayBuffer(8);
  const watch = new Worker(watcher, { eval: true, workerData: { peak } });
  for (let round = 0; round < 3; round++) {
    global.gc!();
    await setTimeout(100);
  }
  const before = process.memoryUsage.rss();
  new Float64Array(peak)[0] = before;
  const start = performance.now();
  const store = await contender.load(table);
  const loaded = performance.now();
  const answer = await contender.ask(store);
  const asked = performance.now();
  await setTimeout(20);
  const peakBytes = new Float64Array(peak)[0]! - before;
  await watch.terminate();
  return { loadMs: loaded - start, askMs: asked - loaded, peakBytes, answer };
}

const [name, file] = process.argv.slice(2);
process.send!(await run(name!, file!), () => process.exit());
