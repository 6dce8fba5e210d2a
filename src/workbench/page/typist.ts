import type { ToServer } from '../server/protocol.ts';
import { TypedCells, type Typing } from './typed-cells.ts';

export interface TypistOptions {
  /** Says whether the message went out. */
  send(message: ToServer): boolean;
  isLost(): boolean;
  /** What waits has changed. */
  onChange(): void;
}

/** Takes what is typed to the server, and keeps undo in step with it. */
export class Typist {
  readonly typed: TypedCells;
  readonly #options: TypistOptions;
  #undos: (() => void)[] = [];

  constructor(options: TypistOptions) {
    this.#options = options;
    this.typed = new TypedCells(options.onChange);
  }

  type(typing: Typing): void {
    this.#options.send(this.typed.add(typing));
  }

  /** What was typed last can be undone when the server has it; without a server it is simply not sent. */
  undo(run: () => void): void {
    if (this.typed.isEmpty) run();
    else if (this.#options.isLost()) this.typed.takeBack();
    else this.#undos.push(run);
  }

  taken(number: number): void {
    this.typed.taken(number);
    if (!this.typed.isEmpty) return;
    for (const run of this.#undos.splice(0)) run();
  }

  /** The server is there again: what it has not answered goes out once more, under the same numbers. */
  sendAgain(): void {
    this.#undos = [];
    for (const message of this.typed.unanswered) this.#options.send(message);
  }
}
