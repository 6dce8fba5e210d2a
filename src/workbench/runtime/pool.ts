import { MessageChannel, type Worker } from 'node:worker_threads';
import type { HostPort, Job, Outcome, WaitingHostPort } from './job.ts';
import type { LockTable } from './lock-table.ts';
import type { Project } from './project.ts';
import { bundleOf, startThread } from './start-thread.ts';
import { answerCall, type HostAnswer, type HostCall } from './sync-call.ts';
import type { WorkerStart } from './worker.ts';

interface Task {
  job: Job;
  host: WaitingHostPort;
  resolve(outcome: Outcome): void;
}

interface Member {
  worker: Worker;
  task: Task | null;
}

const WORKER = new URL('./worker.ts', import.meta.url);

/** Google runs at most 30 executions of a person at once. */
const MOST_MEMBERS = 30;

/**
 * Executions in threads of their own, which call the host and block. Two of them really interleave, and a lock really
 * makes one wait for the other.
 */
export class Pool {
  readonly #members: Member[] = [];
  readonly #idle: Member[] = [];
  readonly #queue: Task[] = [];
  readonly #project: Project;
  readonly #locks: LockTable;
  readonly #isSystemClock: boolean;
  readonly #size: number;
  /** Threads that wait for a person. */
  #waiting = 0;
  /** Threads that are being started. */
  #growing: Promise<void> = Promise.resolve();
  #isClosed = false;

  private constructor(size: number, project: Project, locks: LockTable, isSystemClock: boolean) {
    this.#size = size;
    this.#project = project;
    this.#locks = locks;
    this.#isSystemClock = isSystemClock;
  }

  /** Makes ready what a thread runs, so that the first ones start sooner. */
  static async prepare(): Promise<void> {
    await bundleOf(WORKER);
  }

  /** Starts the threads, with the script's zone as their default time zone. */
  static async start(
    size: number,
    project: Project,
    locks: LockTable,
    isSystemClock: boolean,
  ): Promise<Pool> {
    const pool = new Pool(size, project, locks, isSystemClock);
    pool.#growing = pool.#addMany(size);
    await pool.#growing;
    return pool;
  }

  /** Runs one execution in the next free thread. */
  run(job: Job, host: WaitingHostPort): Promise<Outcome> {
    return new Promise((resolve) => {
      this.#queue.push({ job, host, resolve });
      this.#dispatch();
    });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#growing;
    await Promise.all(this.#members.map(({ worker }) => worker.terminate()));
  }

  #grow(): void {
    this.#growing = this.#growing
      .then(() => (this.#isClosed ? undefined : this.#add()))
      .catch(() => undefined);
  }

  async #addMany(count: number): Promise<void> {
    await Promise.all(Array.from({ length: count }, () => this.#add()));
  }

  async #add(): Promise<void> {
    const { port1, port2 } = new MessageChannel();
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const project = this.#project;
    const start: WorkerStart = { port: port2, flag, project, isSystemClock: this.#isSystemClock };
    const worker = await startThread(WORKER, start, project.manifest.timeZone, [port2]);
    const member: Member = { worker, task: null };
    this.#members.push(member);
    port1.on('message', (call: HostCall) =>
      this.#serve(call, member, (answer) => answerCall(port1, flag, answer)),
    );
    port1.unref();
    worker.on('message', (outcome: Outcome) => {
      this.#finish(member, outcome);
      this.#free(member);
    });
    worker.on('error', ({ name, message }) => {
      this.#finish(member, { ok: false, failure: { name, message, stack: '' }, calls: 0 });
      this.#members.splice(this.#members.indexOf(member), 1);
      this.#grow();
    });
    this.#free(member);
  }

  #free(member: Member): void {
    this.#idle.push(member);
    this.#dispatch();
  }

  /** A script that waits for a person keeps its thread; others must not wait with it. */
  async #wait(value: Promise<unknown>, answer: (answer: HostAnswer) => void): Promise<void> {
    this.#waiting++;
    if (this.#members.length - this.#waiting < this.#size && this.#members.length < MOST_MEMBERS) {
      this.#grow();
    }
    try {
      answer({ ok: true, value: await value });
    } catch (error) {
      answer({ ok: false, name: (error as Error).name, message: (error as Error).message });
    } finally {
      this.#waiting--;
    }
  }

  #finish(member: Member, outcome: Outcome): void {
    const { task } = member;
    member.task = null;
    if (!task) return;
    this.#locks.releaseAll(task.job.number);
    task.resolve(outcome);
  }

  #dispatch(): void {
    while (!this.#isClosed && this.#idle.length > 0 && this.#queue.length > 0) {
      const member = this.#idle.shift()!;
      member.task = this.#queue.shift()!;
      member.worker.postMessage(member.task.job);
    }
  }

  #serve(call: HostCall, member: Member, answer: (answer: HostAnswer) => void): void {
    const { job, host } = member.task!;
    try {
      if (call.target === 'locks' && call.method === 'acquire') {
        const [key, timeoutMs] = call.args as [string, number];
        this.#locks.acquire(key, job.number, timeoutMs, (isHad) => answer({ ok: true, value: isHad }));
        return;
      }
      const value = serveNow(call, host);
      if (value instanceof Promise) void this.#wait(value, answer);
      else answer({ ok: true, value });
    } catch (error) {
      answer({ ok: false, name: (error as Error).name, message: (error as Error).message });
    }
  }
}

function serveNow({ target, method, args }: HostCall, host: WaitingHostPort): unknown {
  switch (target) {
    case 'workbook':
    case 'stores':
    case 'ui':
      return (host[target] as unknown as Record<string, (...args: unknown[]) => unknown>)[method]!(...args);
    case 'locks':
      return host.releaseLock(args[0] as string);
    case 'clock':
      return host.now();
    default:
      return host.serviceCall(...(args as Parameters<HostPort['serviceCall']>));
  }
}
