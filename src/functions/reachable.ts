import { Refusal } from './refusal.ts';

/** More calls than this nobody makes: the answer is a slip in an argument. */
const MOST_CALLS = 1e9;

/**
 * The number of calls as it is, up to a thousand million; a Refusal thrown above that.
 *
 * @example reachable(2e9) // throws not reachable: it takes more than 1000000000 calls
 */
export function reachable(calls: number): number {
  if (calls > MOST_CALLS) throw new Refusal(`not reachable: it takes more than ${MOST_CALLS} calls`);
  return calls;
}
