import type { Desk } from './answer.ts';
import { flush } from './book.ts';
import { columnOfField, entryFields, problemsOf } from './check-entry.ts';
import { zoneReader } from './clock.ts';
import type { EditRequest, Entry, UndoRequest } from './contract.ts';
import { cellOf, entryOf, isSameEntry } from './entry-row.ts';
import { Failure } from './failure.ts';
import { underDocumentLock } from './lock.ts';
import { LogSheet } from './log-sheet.ts';
import { problemSentences } from './problem-words.ts';

/** Takes an entry out of the log again. Failures: `notFound`, `changed` (with the row as it stands now). */
export function undoEntry(
  { entry, evenIfChanged = false }: UndoRequest,
  { book, words }: Desk,
): { id: string } {
  return underDocumentLock(() => {
    const log = LogSheet.open(book, words, ['date', 'activity', 'entryId']);
    const row = rowToChange(log, entry, evenIfChanged, book.getSpreadsheetTimeZone());
    log.sheet.deleteRow(row);
    flush();
    return { id: entry.id };
  });
}

/** Writes the fields that differ into the entry's row. Failures: `invalid`, `notFound`, `changed`. */
export function editEntry(
  { entry, to, evenIfChanged = false }: EditRequest,
  { book, words }: Desk,
): { entry: Entry } {
  return underDocumentLock(() => {
    const log = LogSheet.open(book, words, ['date', 'activity', 'entryId']);
    const problems = problemsOf(to, log.places);
    if (problems.length === 0 && to.id !== entry?.id) problems.push({ field: 'id', rule: 'id', got: to.id });
    if (problems.length > 0)
      throw new Failure('invalid', problems, problemSentences(problems, words.entry.numbered(1), words));
    const row = rowToChange(log, entry, evenIfChanged, book.getSpreadsheetTimeZone());
    for (const field of entryFields) {
      const place = log.places[columnOfField(field)];
      if (place === undefined || to[field] === entry[field]) continue;
      log.sheet.getRange(row, place + 1).setValue(cellOf(to, field));
    }
    flush();
    return { entry: to };
  });
}

/**
 * The row of an entry, read once more right before it is changed: the row number of the id column may be old by then.
 * Row numbers shift when people insert rows, and no lock binds people.
 */
function rowToChange(
  log: LogSheet,
  entry: Entry | undefined,
  evenIfChanged: boolean,
  timeZone: string,
): number {
  if (!entry || typeof entry.id !== 'string') throw new Failure('notFound');
  const row = log.ids(true).get(entry.id);
  if (row === undefined) throw new Failure('notFound');
  const now = entryOf(log.row(row), log.places, zoneReader(timeZone));
  if (now.id !== entry.id) throw new Failure('changed', { now: null });
  if (!evenIfChanged && !isSameEntry(now, entry)) throw new Failure('changed', { now });
  return row;
}
