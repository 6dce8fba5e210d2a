/** The host's clock: the time it is given, moved on by what scripts have slept in the thread. */
export class HostClock {
  readonly #base: () => number;
  #sleptMs = 0;

  constructor(base: () => number) {
    this.#base = base;
  }

  now = (): number => this.#base() + this.#sleptMs;

  /** Passes time without waiting. */
  advance(ms: number): void {
    this.#sleptMs += ms;
  }
}
