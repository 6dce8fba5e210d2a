import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import { SheetsError } from '../engine/sheets-error.ts';

/** A call that a worker makes of the host: "workbook.values", "clock.now", and so on. */
export interface HostCall {
  target: string;
  method: string;
  args: unknown[];
}

export type HostAnswer = { ok: true; value: unknown } | { ok: false; name: string; message: string };

/** The worker's end: every call blocks the thread until the host has answered. */
export class SyncCaller {
  readonly #port: MessagePort;
  readonly #flag: Int32Array<SharedArrayBuffer>;

  constructor(port: MessagePort, flag: Int32Array<SharedArrayBuffer>) {
    this.#port = port;
    this.#flag = flag;
  }

  call(target: string, method: string, args: unknown[]): unknown {
    Atomics.store(this.#flag, 0, 0);
    this.#port.postMessage({ target, method, args } satisfies HostCall);
    Atomics.wait(this.#flag, 0, 0);
    const answer = receiveMessageOnPort(this.#port)!.message as HostAnswer;
    if (answer.ok) return answer.value;
    const error = answer.name === 'Exception' ? new SheetsError(answer.message) : new Error(answer.message);
    error.name = answer.name;
    throw error;
  }

  /** An object whose every method is a call of the host. */
  remote<Port extends object>(target: string): Port {
    return new Proxy({} as Port, {
      get:
        (_, method) =>
        (...args: unknown[]) =>
          this.call(target, String(method), args),
    });
  }
}

/** The host's end: answers, and wakes the worker. */
export function answerCall(port: MessagePort, flag: Int32Array<SharedArrayBuffer>, answer: HostAnswer): void {
  port.postMessage(answer);
  Atomics.store(flag, 0, 1);
  Atomics.notify(flag, 0);
}
