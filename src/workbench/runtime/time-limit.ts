import { performance } from 'node:perf_hooks';

export const TIME_LIMIT_TEXT = 'Exceeded maximum execution time';

/** The run time of one execution: time really used plus time slept on the virtual clock. */
export class TimeLimit {
  readonly #limitMs: number;
  readonly #startedAt = performance.now();
  #sleptMs = 0;

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  sleep(ms: number): void {
    this.#sleptMs += ms;
  }

  get remainingMs(): number {
    return this.#limitMs - this.#sleptMs - (performance.now() - this.#startedAt);
  }

  get isOver(): boolean {
    return this.remainingMs <= 0;
  }
}
