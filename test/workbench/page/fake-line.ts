import type { Line } from '../../../src/workbench/page/connection.ts';
import type { ToServer, ToTab } from '../../../src/workbench/server/protocol.ts';

/** A WebSocket without a net: the test says when it opens, hears and breaks. */
export class FakeLine implements Line {
  onopen: Line['onopen'] = null;
  onmessage: Line['onmessage'] = null;
  onclose: Line['onclose'] = null;
  readonly sent: ToServer[] = [];

  send(text: string): void {
    this.sent.push(JSON.parse(text) as ToServer);
  }

  close(): void {
    this.onclose?.();
  }

  open(): void {
    this.onopen?.();
  }

  hear(message: ToTab): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }
}

/** A clock on which nothing happens until the test lets time pass. */
export class FakeClock {
  #now = 0;
  #due: { at: number; work: () => void }[] = [];

  readonly later = (work: () => void, ms: number): (() => void) => {
    const entry = { at: this.#now + ms, work };
    this.#due.push(entry);
    return () => {
      this.#due = this.#due.filter((each) => each !== entry);
    };
  };

  pass(ms: number): void {
    this.#now += ms;
    const due = this.#due.filter(({ at }) => at <= this.#now);
    this.#due = this.#due.filter(({ at }) => at > this.#now);
    for (const { work } of due) work();
  }
}
