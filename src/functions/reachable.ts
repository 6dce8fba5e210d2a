import { mostCalls } from '../plan/chance.ts';
import { Refusal } from './refusal.ts';

/**
 * The number of calls as it is, up to a thousand million; a Refusal thrown above that.
 *
 * @example reachable(2e9) // throws not reachable: it takes more than 1000000000 calls
 */
export function reachable(calls: number): number {
  if (calls > mostCalls) throw new Refusal(`not reachable: it takes more than ${mostCalls} calls`);
  return calls;
}
