import type { ToServer, ToTab } from '../server/protocol.ts';

/** The part of a browser's WebSocket that is used. */
export interface Line {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
  send(text: string): void;
  close(): void;
}

export interface ConnectionOptions {
  dial(): Line;
  /** Runs `work` after a pause; gives what stops it. */
  later(work: () => void, ms: number): () => void;
  onMessage(message: ToTab): void;
  /** Called when the line opens, and with the pause before the next try when it is lost. */
  onChange(state: ConnectionState): void;
}

export type ConnectionState = { isOpen: true } | { isOpen: false; retryMs: number };

const firstPauseMs = 500;
const longestPauseMs = 8_000;

/** A line to the server that dials again by itself, with longer and longer pauses, until it is there. */
export class Connection {
  readonly #options: ConnectionOptions;
  #line: Line | null = null;
  #isOpen = false;
  #pauseMs = firstPauseMs;
  #stopWaiting: () => void = () => undefined;

  constructor(options: ConnectionOptions) {
    this.#options = options;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Dials now, also in the middle of a pause; does nothing while a line is open or being opened. */
  connect(): void {
    if (this.#line) return;
    this.#stopWaiting();
    const line = this.#options.dial();
    this.#line = line;
    line.onopen = () => {
      this.#isOpen = true;
      this.#pauseMs = firstPauseMs;
      this.#options.onChange({ isOpen: true });
    };
    line.onmessage = ({ data }) => this.#options.onMessage(JSON.parse(String(data)) as ToTab);
    line.onclose = () => this.#lost();
  }

  /** Hangs up and dials anew: the server then sends the workbook as it stands. */
  restart(): void {
    this.#line?.close();
  }

  /** Says whether the message went out; without a line it goes nowhere. */
  send(message: ToServer): boolean {
    if (!this.#isOpen) return false;
    this.#line?.send(JSON.stringify(message));
    return true;
  }

  #lost(): void {
    this.#line = null;
    this.#isOpen = false;
    const retryMs = this.#pauseMs;
    this.#pauseMs = Math.min(longestPauseMs, retryMs * 2);
    this.#stopWaiting = this.#options.later(() => this.connect(), retryMs);
    this.#options.onChange({ isOpen: false, retryMs });
  }
}
