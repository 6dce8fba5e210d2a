import type { RunOutcome, ToServer } from '../server/protocol.ts';

type Run = Extract<ToServer, { kind: 'run' }>;

/** What Google's pages say when the network goes away under a call. */
export const connectionFailure: RunOutcome = {
  ok: false,
  name: 'NetworkError',
  message: 'Connection failure due to HTTP 0',
};

const mostInFlight = 10;

/** Calls of google.script.run on their way: ten of a page at once, the others wait their turn. */
export class ScriptCalls {
  readonly #send: (run: Run) => boolean;
  readonly #inFlight = new Map<number, { page: object; done(outcome: RunOutcome): void }>();
  readonly #queue: { page: object; name: string; argumentsText: string; done(outcome: RunOutcome): void }[] =
    [];
  #last = 0;

  /** `send` says whether the message went out. */
  constructor(send: (run: Run) => boolean) {
    this.#send = send;
  }

  /** `page` is the sidebar or dialog that calls; each has ten of its own. */
  call(page: object, name: string, argumentsText: string, done: (outcome: RunOutcome) => void): void {
    this.#queue.push({ page, name, argumentsText, done });
    this.#go();
  }

  returned(id: number, outcome: RunOutcome): void {
    const call = this.#inFlight.get(id);
    this.#inFlight.delete(id);
    call?.done(outcome);
    this.#go();
  }

  /** The line is gone: nobody will ever hear what became of the calls under way. */
  lost(): void {
    const calls = [...this.#inFlight.values()];
    this.#inFlight.clear();
    for (const { done } of calls) done(connectionFailure);
    this.#go();
  }

  /** A closed page waits for nothing; what the server does with its calls is not undone. */
  forget(page: object): void {
    for (const [id, call] of this.#inFlight) if (call.page === page) this.#inFlight.delete(id);
    for (let i = this.#queue.length - 1; i >= 0; i--)
      if (this.#queue[i]!.page === page) this.#queue.splice(i, 1);
  }

  #go(): void {
    for (let i = 0; i < this.#queue.length; ) {
      const { page, name, argumentsText, done } = this.#queue[i]!;
      if (this.#countOf(page) >= mostInFlight) {
        i++;
        continue;
      }
      this.#queue.splice(i, 1);
      this.#last += 1;
      if (this.#send({ kind: 'run', id: this.#last, name, argumentsText }))
        this.#inFlight.set(this.#last, { page, done });
      else done(connectionFailure);
    }
  }

  #countOf(page: object): number {
    let count = 0;
    for (const call of this.#inFlight.values()) if (call.page === page) count++;
    return count;
  }
}
