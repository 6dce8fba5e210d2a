import type { Desk } from './answer.ts';
import { zoneReader } from './clock.ts';
import type { Entry } from './contract.ts';
import { LogSheet } from './log-sheet.ts';
import { lastEntriesOf } from './open-sidebar.ts';

const latestRows = 1_000;

/** A rep's last entries with an id, the newest first, from the latest rows of the log. */
export function lastEntries({ rep }: { rep: string }, { book, words }: Desk): { entries: Entry[] } {
  const { sheet, places } = LogSheet.open(book, words, ['date', 'activity', 'entryId']);
  const last = sheet.getLastRow();
  const first = Math.max(2, last - latestRows + 1);
  if (last < first) return { entries: [] };
  const width = Math.max(...Object.values(places)) + 1;
  const table = [[], ...sheet.getRange(first, 1, last - first + 1, width).getValues()];
  return {
    entries: lastEntriesOf(String(rep ?? ''), {
      table,
      places,
      zone: zoneReader(book.getSpreadsheetTimeZone()),
    }),
  };
}
