import { columnOfField, entryFields, problemsOf } from '../entry/check-entry.ts';
import type { Entry, FieldProblem } from '../entry/entry.ts';
import { problemSentences } from '../entry/problem-words.ts';
import type { Desk } from './answer.ts';
import { flush } from './book.ts';
import type { EditRequest, UndoRequest } from './contract.ts';
import { cellOf, isSameEntry, isSameField } from './entry-row.ts';
import { Failure, failureOf } from './failure.ts';
import { underDocumentLock } from './lock.ts';
import { LogSheet } from './log-sheet.ts';

/** Takes an entry out of the log again. Failures: `notFound`, `changed` (with the row as it stands now), `noAnswer`. */
export function undoEntry(request: UndoRequest | null, desk: Desk): { id: string } {
  const { entry, evenIfChanged = false } = request ?? {};
  return underDocumentLock(() => {
    const log = openLog(desk);
    const { row, id } = find(log, entry, evenIfChanged, desk);
    const trouble = tried(() => {
      log.sheet.deleteRow(row);
      flush();
    });
    if (log.ids(true).has(id)) throw trouble ?? new Failure('noAnswer');
    return { id };
  });
}

/**
 * Writes the fields in which the row differs from what the entry shall become, and reads the row again. Failures:
 * `invalid`, `notFound`, `changed`, `noAnswer` (with the row as it stands now).
 */
export function editEntry(request: EditRequest | null, desk: Desk): { entry: Entry } {
  const { entry, to, evenIfChanged = false } = request ?? {};
  return underDocumentLock(() => {
    const log = openLog(desk);
    const wanted = checked(to, entry, log, desk);
    const { row, now, id } = find(log, entry, evenIfChanged, desk, wanted);
    const trouble = tried(() => {
      for (const field of entryFields) {
        const place = log.places[columnOfField(field)];
        if (place === undefined || isSameField(wanted, now, field)) continue;
        log.sheet.getRange(row, place + 1).setValue(cellOf(wanted, field));
      }
      flush();
    });
    const rowAfter = log.ids(true).get(id);
    const after = rowAfter === undefined ? null : log.entry(rowAfter);
    if (after && isSameEntry(after, wanted)) return { entry: wanted };
    throw trouble && after && isSameEntry(after, now) ? trouble : new Failure('noAnswer', { now: after });
  });
}

function openLog({ book, words }: Desk): LogSheet {
  return LogSheet.open(book, words, ['date', 'activity', 'entryId']);
}

/**
 * The row of an entry, read once more right before it is changed: the row number of the id column may be old by then.
 * Row numbers shift when people insert rows, and no lock binds people. Fields that are what they shall
 * become were written by an edit whose answer was lost.
 */
function find(
  log: LogSheet,
  entry: Entry | undefined,
  evenIfChanged: boolean,
  { words }: Desk,
  wanted?: Entry,
): { row: number; now: Entry; id: string } {
  if (typeof entry?.id !== 'string') {
    const problems: FieldProblem[] = [{ field: 'entry', rule: 'required', got: '' }];
    throw new Failure('invalid', problems, problemSentences(problems, words.sheets.log, words));
  }
  const row = log.ids(true).get(entry.id);
  if (row === undefined) throw new Failure('notFound');
  const now = log.entry(row);
  if (now.id !== entry.id) throw new Failure('changed', { now: null });
  const isAsKnown = entryFields.every(
    (field) => isSameField(now, entry, field) || (wanted !== undefined && isSameField(now, wanted, field)),
  );
  if (!evenIfChanged && !isAsKnown) throw new Failure('changed', { now });
  return { row, now, id: entry.id };
}

function checked(to: Entry | undefined, entry: Entry | undefined, log: LogSheet, { words }: Desk): Entry {
  const problems: FieldProblem[] = problemsOf(to, log.places);
  if (problems.length === 0 && to!.id !== entry?.id) problems.push({ field: 'id', rule: 'id', got: to!.id });
  if (problems.length === 0) return to!;
  throw new Failure('invalid', problems, problemSentences(problems, words.entry.numbered(1), words));
}

/** What went wrong while writing; undefined when nothing did. What became of the row, only reading it again tells. */
function tried(write: () => void): Failure | undefined {
  try {
    write();
    return undefined;
  } catch (thrown) {
    return failureOf(thrown);
  }
}
