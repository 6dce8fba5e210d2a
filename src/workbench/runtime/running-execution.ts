import type { WorkbookPort } from '../engine/port.ts';
import { exception } from '../gas/exception.ts';
import type { AuthMode, Execution, LockPort, Person, Realm, StorePort, UiPort } from '../gas/execution.ts';
import { refusalOf } from '../gas/permissions.ts';
import type { HostPort, Job } from './job.ts';
import type { Project } from './project.ts';
import { TIME_LIMIT_TEXT, type TimeLimit } from './time-limit.ts';

/** The locks of one execution: those it has not released are freed at its end. */
class HeldLocks implements LockPort {
  readonly #host: HostPort;
  readonly #held = new Set<string>();

  constructor(host: HostPort) {
    this.#host = host;
  }

  acquire(key: string, timeoutMs: number): boolean {
    const isHad = this.#held.has(key) || this.#host.acquireLock(key, timeoutMs);
    if (isHad) this.#held.add(key);
    return isHad;
  }

  release(key: string): void {
    if (this.#held.delete(key)) this.#host.releaseLock(key);
  }

  holds(key: string): boolean {
    return this.#held.has(key);
  }

  releaseAll(): void {
    for (const key of [...this.#held]) this.release(key);
  }
}

/** The state of one run: what its services may know, and the checks that every service call passes. */
export class RunningExecution implements Execution {
  readonly realm: Realm;
  readonly authMode: AuthMode;
  readonly scopes: readonly string[];
  readonly scriptTimeZone: string;
  readonly scriptId: string;
  readonly isBound: boolean;
  readonly person: Person;
  readonly files: Readonly<Record<string, string>>;
  readonly workbook: WorkbookPort;
  readonly locks: HeldLocks;
  readonly stores: StorePort;
  readonly ui: UiPort;
  readonly evaluate: (source: string, fileName: string) => unknown;
  readonly random: () => number;
  flushers: (() => void)[] = [];
  calls = 0;
  /** Set when the run must end: every further service call throws it, and nothing is flushed. */
  deadBy: string | null = null;
  readonly #host: HostPort;
  readonly #limit: TimeLimit;
  #isQuiet = false;
  #failureAfter: string | null = null;

  constructor(
    project: Project,
    job: Job,
    host: HostPort,
    parts: {
      realm: Realm;
      limit: TimeLimit;
      random: () => number;
      evaluate: (source: string, fileName: string) => unknown;
    },
  ) {
    this.realm = parts.realm;
    this.authMode = job.mode;
    this.scopes = project.manifest.scopes;
    this.scriptTimeZone = project.manifest.timeZone;
    this.scriptId = project.scriptId;
    this.isBound = project.isBound;
    this.person = job.person;
    this.files = project.files;
    this.workbook = host.workbook;
    this.stores = host.stores;
    this.locks = new HeldLocks(host);
    this.ui = this.#suspending(host.ui);
    this.evaluate = parts.evaluate;
    this.random = parts.random;
    this.#host = host;
    this.#limit = parts.limit;
  }

  /** An alert or a prompt suspends the script: its locks are lost. */
  #suspending(ui: UiPort): UiPort {
    const suspending = Object.create(ui) as UiPort;
    for (const name of [
      'menu',
      'sidebar',
      'dialog',
      'toast',
      'activeSheetId',
      'activate',
      'selection',
      'select',
      'log',
    ] as const) {
      suspending[name] = ((...args: unknown[]) =>
        (ui[name] as (...args: unknown[]) => unknown)(...args)) as never;
    }
    suspending.ask = (...args) => {
      this.locks.releaseAll();
      return ui.ask(...args);
    };
    return suspending;
  }

  now(): number {
    return this.#host.now();
  }

  sleep(ms: number): void {
    this.#limit.sleep(this.#host.sleep(Math.min(ms, Math.max(0, this.#limit.remainingMs))));
    if (this.#limit.isOver) this.#die(TIME_LIMIT_TEXT);
  }

  /** Runs `work` without counting or checking its service calls: the runtime prepares an event with them. */
  quietly<Result>(work: () => Result): Result {
    this.#isQuiet = true;
    try {
      return work();
    } finally {
      this.#isQuiet = false;
    }
  }

  serviceCall(name: string, cells: { read?: number; written?: number } = {}): void {
    if (this.#isQuiet) return;
    if (this.deadBy !== null) throw new this.realm.Error(this.deadBy);
    if (this.#limit.isOver) this.#die(TIME_LIMIT_TEXT);
    this.throwLateFailure();
    const refusal = refusalOf(name, this.authMode, this.scopes);
    if (refusal !== null) throw exception(this, refusal);
    this.calls++;
    const fate = this.#host.serviceCall(name, this.calls, cells.read ?? 0, cells.written ?? 0);
    if (!fate) return;
    if (fate.delayMs) this.sleep(fate.delayMs);
    if (fate.kill !== undefined) this.#die(fate.kill);
    if (fate.failure !== undefined) throw exception(this, fate.failure);
    if (fate.failureAfter !== undefined) this.#failureAfter = fate.failureAfter;
  }

  /** Throws the failure that a hook put after the effect of an earlier call; what was buffered is applied first. */
  throwLateFailure(): void {
    if (this.#failureAfter === null) return;
    const message = this.#failureAfter;
    this.#failureAfter = null;
    this.quietly(() => {
      for (const flush of this.flushers) flush();
    });
    throw exception(this, message);
  }

  #die(message: string): never {
    this.deadBy = message;
    throw new this.realm.Error(message);
  }
}
