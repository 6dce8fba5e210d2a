import type { Desk } from './answer.ts';
import type { Entry } from './contract.ts';
import { readBook } from './read-book.ts';
import { lastEntriesOf } from './rep-entries.ts';

/** A rep's last entries that carry an id, the one logged last first. */
export function lastEntries(request: { rep?: unknown } | null, desk: Desk): { entries: Entry[] } {
  return { entries: lastEntriesOf(String(request?.rep ?? ''), readBook(desk)) };
}
