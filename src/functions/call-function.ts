import type { CellAnswer } from './cell.ts';
import { customFunctions } from './family.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Answers a custom function by name: what its stub calls.
 *
 * given: the stub's own `arguments`, so that surplus ones are seen and refused. at: what the functions that read a log need. A cell, or rows × columns; "" is a blank.
 * Throws a Refusal on a bad call, and an Error on a name that is not declared.
 *
 * @example callFunction('CALLS_NEEDED', [50, 0.05], {}) // 1000
 */
export function callFunction(
  name: string,
  given: ArrayLike<unknown>,
  at: Surroundings,
): CellAnswer | CellAnswer[][] {
  const called = customFunctions.find((one) => one.name === name);
  if (!called) throw new Error(`callFunction requires a declared name, got ${name}`);
  return called.call(given, at);
}
