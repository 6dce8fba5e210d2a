import type { WorkbookPort } from '../engine/port.ts';
import type { AuthMode, Person, StorePort, UiPort } from '../gas/execution.ts';
import type { WaitingUi } from './screen.ts';

/** What a trigger tells the script; the range is given by sheet and A1 notation. */
export type TriggerEvent =
  | { kind: 'open' | 'install' }
  | { kind: 'edit'; sheetName: string; a1: string; value?: string; oldValue?: string };

/** How an execution enters the script. */
export type Entry =
  | { kind: 'load' }
  | { kind: 'remote'; name: string; argumentsText: string }
  | { kind: 'menu'; path: string }
  | { kind: 'editor'; name: string; args: readonly unknown[] }
  | { kind: 'custom'; name: string; args: readonly unknown[] }
  | { kind: 'trigger'; name: string; event: TriggerEvent };

/** One execution to do. Plain data: it is sent to workers as it is. */
export interface Job {
  /** Counts the executions of a host, from 1. */
  number: number;
  mode: AuthMode;
  person: Person;
  limitMs: number;
  /** Null: the random numbers are really random. */
  seed: number | null;
  entry: Entry;
}

/** An error that ended an execution, with places in the files of the project. */
export interface ScriptFailure {
  name: string;
  message: string;
  stack: string;
}

/** How an execution ended. The value of a remote call is JSON text, of any other a copy of plain data. */
export type Outcome = ({ ok: true; value: unknown } | { ok: false; failure: ScriptFailure }) & {
  calls: number;
};

/** What a hook makes of one service call. */
export interface CallFate {
  delayMs?: number;
  /** The call throws this and has no effect. */
  failure?: string;
  /** The call has its effect and then throws this, at the next service call or at the end of the run. */
  failureAfter?: string;
  /** The execution ends here; what it has not flushed is lost. */
  kill?: string;
}

/** The host, as one execution reaches it: inside the thread, or over a worker's port. */
export interface HostPort {
  workbook: WorkbookPort;
  stores: StorePort;
  ui: UiPort;
  /** True when the lock was had within the time. */
  acquireLock(key: string, timeoutMs: number): boolean;
  releaseLock(key: string): void;
  now(): number;
  /** Answers the milliseconds that passed on the virtual clock only: 0 where the thread really slept. */
  sleep(ms: number): number;
  serviceCall(name: string, index: number, read: number, written: number): CallFate | undefined;
}

/** The host, as a thread of its own reaches it. */
export type WaitingHostPort = Omit<HostPort, 'ui'> & { ui: WaitingUi };
