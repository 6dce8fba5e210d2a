import type { Host, HostOptions } from '../../src/workbench/host.ts';
import { openHost } from './project.ts';

/** Before the call's effect, after it, or the end of the run right there. */
export const faultKinds = ['before', 'after', 'kill'] as const;
export type FaultKind = (typeof faultKinds)[number];

const text = 'Service Spreadsheets timed out while accessing document with id 1abc.';

/** Lets the n-th service call of the next execution go wrong; tells whether it was reached. */
export function injectFault(host: Host, at: number, kind: FaultKind): () => boolean {
  let isReached = false;
  host.beforeCall((call) => {
    if (call.index !== at || isReached) return;
    isReached = true;
    if (kind === 'before') call.fail(text);
    else if (kind === 'after') call.failAfter(text);
    else call.kill();
  });
  return () => {
    host.beforeCall(null);
    return isReached;
  };
}

/**
 * Tries a task once for every fault at every service call (or at every `step`-th): a fresh spreadsheet, the task with the fault, then
 * `after` with whatever the task answered. Gives the number of points tried.
 */
export async function atEveryCall(
  book: object,
  task: (host: Host) => unknown,
  after: (host: Host, answered: unknown, place: string) => void,
  { step = 1, ...options }: HostOptions & { step?: number } = {},
): Promise<number> {
  let points = 0;
  for (const kind of faultKinds) {
    for (let at = 1; ; at += step) {
      const host = await openHost({ ...options, book });
      const wasReached = injectFault(host, at, kind);
      let answered: unknown = null;
      try {
        answered = task(host);
      } catch (error) {
        answered = error;
      }
      const isReached = wasReached();
      after(host, answered, `${kind} call ${at}`);
      await host.close();
      if (!isReached) break;
      points++;
    }
  }
  return points;
}
