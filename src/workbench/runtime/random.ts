/** A stream of numbers in [0, 1) that depends on the seed alone (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The seed of one execution: executions of one host differ, the same execution of the same host repeats. */
export function executionSeed(seed: number, executionNumber: number): number {
  return Math.imul(seed ^ 0x9e3779b9, executionNumber * 2 + 1) >>> 0;
}
