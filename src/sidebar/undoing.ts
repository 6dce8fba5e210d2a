import type { Entry } from '../entry/entry.ts';
import { countedNow } from './day-counts.ts';
import type { Desk } from './desk.ts';
import type { LoggedEntry, State } from './state.ts';

/**
 * The entry that "undo" means: the one logged last, waiting ones first; null where the dock offers none. Beside an entry that was
 * changed, undo would look like undoing the change.
 */
export function lastOf({ outbox, mine, dock }: State): LoggedEntry | null {
  if (dock.id === 'undoing' || dock.id === 'undone') return null;
  const waiting = outbox.waiting[outbox.waiting.length - 1];
  if (waiting) return { entry: waiting, loggedAt: null };
  if (dock.id === 'changed') return null;
  if (dock.id !== 'saved') return mine[0] ?? null;
  const entry = dock.entries[dock.entries.length - 1]!;
  return mine.find((each) => each.entry.id === entry.id) ?? { entry, loggedAt: null };
}

export async function undoLast(desk: Desk): Promise<void> {
  const known = lastOf(desk.state);
  if (known && desk.state.canLog) await undo(desk, known);
}

/**
 * Takes an entry out again: out of the outbox while the log cannot have it, else out of the log. Where the log's answer leaves
 * it open, an entry that was still waiting goes back to the outbox.
 */
export async function undo(desk: Desk, known: LoggedEntry, evenIfChanged = false): Promise<void> {
  const { entry } = known;
  const hasWaited = desk.state.outbox.waiting.some(({ id }) => id === entry.id);
  desk.update({ dock: { id: 'undoing', entry }, trouble: null });
  const mayBeSaved = !hasWaited || (await desk.outbox.take(entry.id));
  if (!mayBeSaved) return finish(desk, known);
  if (desk.state.outbox.refused.some((refused) => refused.entry.id === entry.id))
    return desk.update({ dock: { id: 'last' } });
  const isInLog = desk.state.mine.some((each) => each.entry.id === entry.id);
  const answer = await desk.means.call<{ id: string }>('undoEntry', { entry, evenIfChanged });
  if (answer.ok) return finish(desk, known);
  if (answer.code === 'notFound') {
    if (!isInLog) return finish(desk, known);
    takeOut(desk, entry);
    return desk.update({ dock: { id: 'last' }, trouble: { id: 'gone' } });
  }
  if (hasWaited && !isInLog) desk.outbox.putBack(entry);
  const now = (answer.detail as { now?: Entry | null } | null)?.now ?? null;
  desk.update({
    dock: { id: 'last' },
    trouble:
      answer.code === 'changed'
        ? { id: 'changed', known, now }
        : { id: 'notUndone', known, message: desk.messageOf(answer, 'change') },
  });
}

/** Counts and last entries without an entry that is no longer in the log. */
export function takeOut(desk: Desk, entry: Entry): void {
  const { mine, changes } = desk.state;
  const counted = countedNow(changes, entry);
  desk.update({
    mine: mine.filter((each) => each.entry.id !== entry.id),
    changes: counted ? [...changes, { entry: counted, by: -1, isNew: false }] : changes,
  });
}

function finish(desk: Desk, known: LoggedEntry): void {
  takeOut(desk, known.entry);
  const loggedAt = known.loggedAt ?? desk.momentNow();
  desk.update({ dock: { id: 'undone', known: { ...known, loggedAt } } });
}
