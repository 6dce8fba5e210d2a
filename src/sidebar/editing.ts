import type { Entry } from '../entry/entry.ts';
import { countedNow } from './day-counts.ts';
import type { Desk } from './desk.ts';
import type { LoggedEntry } from './state.ts';
import { takeOut } from './undoing.ts';

/** What became of an edit. `changed` = somebody changed the row meanwhile; `now` is what stands there. */
export type Edited =
  | { id: 'done' | 'gone' }
  | { id: 'changed'; now: Entry | null }
  | { id: 'failed'; message: string };

/** Makes an entry of the log what it shall become; the counts and the dock follow. */
export async function edit(
  desk: Desk,
  known: LoggedEntry,
  to: Entry,
  evenIfChanged: boolean,
): Promise<Edited> {
  const request = { entry: known.entry, to, evenIfChanged };
  const answer = await desk.means.call<{ entry: Entry }>('editEntry', request);
  if (answer.ok) {
    replace(desk, known, to);
    return { id: 'done' };
  }
  if (answer.code === 'notFound') {
    takeOut(desk, known.entry);
    return { id: 'gone' };
  }
  if (answer.code === 'changed')
    return { id: 'changed', now: (answer.detail as { now?: Entry | null } | null)?.now ?? null };
  return { id: 'failed', message: desk.messageOf(answer, 'change') };
}

/** Says what became of an edit whose page was closed meanwhile: nobody reads it there. */
export function tellAside(desk: Desk, edited: Edited): void {
  if (edited.id === 'done') return;
  const { failures } = desk.state.words;
  desk.update({
    trouble:
      edited.id === 'gone'
        ? { id: 'gone' }
        : { id: 'notSaved', message: edited.id === 'failed' ? edited.message : failures.changed },
  });
}

/** Takes over what stands in the log now in place of what the page knew. */
export function replace(desk: Desk, known: LoggedEntry, to: Entry): void {
  const { mine, changes } = desk.state;
  const id = known.entry.id;
  const counted = countedNow(changes, known.entry);
  desk.update({
    mine: mine.map((each) => (each.entry.id === id ? { ...each, entry: to } : each)),
    changes: [
      ...changes,
      ...(counted ? [{ entry: counted, by: -1 as const, isNew: false }] : []),
      { entry: to, by: 1, isNew: false },
    ],
    dock: { id: 'changed', entry: to },
    trouble: null,
  });
}
