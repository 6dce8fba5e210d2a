import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import type { WorkbookPort } from '../engine/port.ts';
import type { StorePort, UiPort } from '../gas/execution.ts';
import { execute } from './execute.ts';
import type { CallFate, HostPort, Job } from './job.ts';
import type { Project } from './project.ts';
import type { ThreadUp } from './start-thread.ts';
import { SyncCaller } from './sync-call.ts';
import { isThreadIn } from './time-zone.ts';

/** What the pool hands to a new worker. */
export interface WorkerStart {
  port: MessagePort;
  flag: Int32Array<SharedArrayBuffer>;
  project: Project;
  /** Whether the clock is the system's: then it needs no call of the host. */
  isSystemClock: boolean;
}

const { port, flag, project, isSystemClock } = workerData as WorkerStart;
const caller = new SyncCaller(port, flag);
const nap = new Int32Array(new SharedArrayBuffer(4));

const host: HostPort = {
  workbook: caller.remote<WorkbookPort>('workbook'),
  stores: caller.remote<StorePort>('stores'),
  ui: caller.remote<UiPort>('ui'),
  acquireLock: (key, timeoutMs) => caller.call('locks', 'acquire', [key, timeoutMs]) as boolean,
  releaseLock: (key) => void caller.call('locks', 'release', [key]),
  now: isSystemClock ? Date.now : () => caller.call('clock', 'now', []) as number,
  sleep: (ms) => {
    Atomics.wait(nap, 0, 0, ms);
    return 0;
  },
  serviceCall: (...args) => caller.call('calls', 'note', args) as CallFate | undefined,
};

parentPort!.on('message', (job: Job) => parentPort!.postMessage(execute(project, job, host)));
parentPort!.postMessage({ isUp: true, isInZone: isThreadIn(project.manifest.timeZone) } satisfies ThreadUp);
