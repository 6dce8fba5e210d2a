import type { CallFate } from './job.ts';

/** Service calls since the last reset. */
export interface Counts {
  /** Calls by qualified name, "Range.setValues". */
  byName: Record<string, number>;
  calls: number;
  cellsRead: number;
  cellsWritten: number;
  flushes: number;
  executions: number;
}

/** One service call about to happen, as a hook sees it. */
export interface ServiceCall {
  name: string;
  /** Counts the calls of this execution, from 1. */
  index: number;
  /** Counts the executions of the host, from 1. */
  execution: number;
  email: string;
  /** Lets time pass before the call. */
  delay(ms: number): void;
  /** The call throws an Exception and has no effect. */
  fail(message: string): void;
  /** The call has its effect; then an Exception is thrown, at the next service call or at the end of the run. */
  failAfter(message: string): void;
  /** The execution ends at once, without what it has not flushed; no catch or finally can call a service any more. */
  kill(message?: string): void;
}

export type CallHook = (call: ServiceCall) => void;

/** Counts service calls and asks the hook what becomes of each. */
export class CallRecord {
  hook: CallHook | null = null;
  #counts = emptyCounts();

  get counts(): Counts {
    return { ...this.#counts, byName: { ...this.#counts.byName } };
  }

  reset(): void {
    this.#counts = emptyCounts();
  }

  countExecution(): void {
    this.#counts.executions++;
  }

  note(
    call: { name: string; index: number; execution: number; email: string },
    read: number,
    written: number,
  ): CallFate | undefined {
    const counts = this.#counts;
    counts.calls++;
    counts.byName[call.name] = (counts.byName[call.name] ?? 0) + 1;
    counts.cellsRead += read;
    counts.cellsWritten += written;
    if (call.name === 'SpreadsheetApp.flush') counts.flushes++;
    return this.hook ? this.#fate(this.hook, call) : undefined;
  }

  #fate(hook: CallHook, call: { name: string; index: number; execution: number; email: string }): CallFate {
    const fate: CallFate = {};
    try {
      hook({
        ...call,
        delay: (ms) => {
          fate.delayMs = ms;
        },
        fail: (message) => {
          fate.failure = message;
        },
        failAfter: (message) => {
          fate.failureAfter = message;
        },
        kill: (message = 'Exceeded maximum execution time') => {
          fate.kill = message;
        },
      });
    } catch (error) {
      fate.failure = (error as Error).message;
    }
    return fate;
  }
}

function emptyCounts(): Counts {
  return { byName: {}, calls: 0, cellsRead: 0, cellsWritten: 0, flushes: 0, executions: 0 };
}
