import { promiseHooks } from 'node:v8';

/**
 * Runs a script's code and marks every promise that it made as handled: on Google a rejection nobody waits for vanishes
 * without a word, in Node it would end the process.
 */
export function withSilentRejections<Result>(work: () => Result): Result {
  const made: Promise<unknown>[] = [];
  const stop = promiseHooks.onInit((promise) => {
    made.push(promise as Promise<unknown>);
  }) as unknown as () => void;
  try {
    return work();
  } finally {
    stop();
    for (const promise of made) Promise.prototype.then.call(promise, undefined, () => undefined);
  }
}
