import type { RepDay } from '../addon/contract.ts';
import { noDay } from '../entry/no-day.ts';
import { nameKey } from '../log/names.ts';
import { type Change, changesAfter, settledIds } from './day-counts.ts';
import type { Desk } from './desk.ts';
import { type LoggedEntry, ownRep } from './state.ts';

export const mostMine = 10;

/** The last entries of a day that was read, with the time they were logged. */
export function loggedEntries({ lastEntries, loggedAt }: RepDay): LoggedEntry[] {
  return lastEntries.map((entry) => ({ entry, loggedAt: loggedAt[entry.id] ?? null }));
}

/**
 * Reads the rep's day anew. An answer that comes after the rep or the day changed again is left aside; after an undo or an edit
 * meanwhile the day is read once more, because nobody knows which of the two came first.
 */
export async function readDay(desk: Desk): Promise<void> {
  const { preferences, today, outbox, changes } = desk.state;
  const { rep } = preferences;
  const settled = settledIds(changes, outbox.waiting);
  if (desk.state.unread !== '') desk.update({ unread: '' });
  const answer = await desk.means.call<RepDay>('repDay', { rep, day: today });
  const now = desk.state;
  if (nameKey(now.preferences.rep) !== nameKey(rep) || now.today !== today) return;
  if (!answer.ok) return desk.update({ unread: desk.messageOf(answer, 'read') });
  if (takings(now.changes) !== takings(changes)) return readDay(desk);
  const day = answer.value;
  const kept = changesAfter(day, now.changes, settled);
  const unlisted = new Set(kept.map(({ entry }) => entry.id));
  for (const { id } of day.lastEntries) unlisted.delete(id);
  desk.update({
    read: day,
    unread: '',
    changes: kept,
    mine: [...now.mine.filter(({ entry }) => unlisted.has(entry.id)), ...loggedEntries(day)].slice(
      0,
      mostMine,
    ),
  });
}

function takings(changes: readonly Change[]): number {
  return changes.filter(({ isNew }) => !isNew).length;
}

/** After midnight the counts begin anew, at once; what others logged for the new day comes when it is read. */
export function checkDay(desk: Desk): void {
  const { facts, today } = desk.state;
  const now = desk.dayNow();
  if (!facts || now === today) return;
  desk.update({ today: now, read: { ...noDay, rep: ownRep(desk.state), today: now } });
  void readDay(desk);
}
