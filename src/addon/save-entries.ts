import type { Words } from '../locale/words.ts';
import type { Desk } from './answer.ts';
import { flush } from './book.ts';
import { problemsOf } from './check-entry.ts';
import { clockIn } from './clock.ts';
import type { Entry, FieldProblem, SaveAnswer, SaveRequest, SaveResult } from './contract.ts';
import { rowOf } from './entry-row.ts';
import { Failure, failureOf } from './failure.ts';
import { underDocumentLock } from './lock.ts';
import { LogSheet } from './log-sheet.ts';
import { problemSentences } from './problem-words.ts';

/** A save takes at most so many entries. */
export const mostEntries = 200;

/**
 * Saves entries, each once, whoever else is saving. Under the document lock: one appendRow per entry, flush, the ids
 * read back. An entry whose id is in the log already is `known`; one that cannot be read back is `unconfirmed`.
 */
export function saveEntries(request: SaveRequest | readonly Entry[], { book, words }: Desk): SaveAnswer {
  const { entries, isRetry = false } = isList(request) ? { entries: request } : (request ?? {});
  if (!isList(entries) || entries.length === 0 || entries.length > mostEntries) {
    throw new Failure('invalid', [{ field: 'entries', rule: 'list', got: String(entries?.length ?? 0) }]);
  }
  return underDocumentLock(() => {
    const log = LogSheet.open(book, words, ['date', 'activity', 'entryId']);
    const results = entries.map((entry, index) =>
      refusalOf(entry, problemsOf(entry, log.places), index, words),
    );
    const wanted = entries.filter((_, index) => results[index] === null);
    if (wanted.length === 0) return { results: results as SaveResult[] };
    const known = log.ids(isRetry);
    const missing = wanted.filter(
      ({ id }, index) => !known.has(id) && wanted.findIndex((other) => other.id === id) === index,
    );
    const trouble =
      missing.length > 0 ? append(log, missing, clockIn(book.getSpreadsheetTimeZone()).serial) : undefined;
    const found = missing.length > 0 ? idsAfter(log) : known;
    if (trouble && !missing.some(({ id }) => found.has(id))) throw trouble;
    const answered = entries.map(
      (entry, index): SaveResult =>
        results[index] ?? { id: entry.id, status: statusOf(entry.id, known, found) },
    );
    return trouble ? { results: answered, trouble: trouble.code } : { results: answered };
  });
}

/** Appends until something goes wrong, and says what did. */
function append(log: LogSheet, entries: readonly Entry[], loggedAtSerial: number): Failure | undefined {
  try {
    log.makeRoom(entries.length);
    for (const entry of entries) log.append(rowOf(entry, log.places, loggedAtSerial));
    flush();
    return undefined;
  } catch (thrown) {
    return failureOf(thrown);
  }
}

/** The ids that can be read back now; none when even that fails. */
function idsAfter(log: LogSheet): Map<string, number> {
  try {
    return log.ids();
  } catch {
    return new Map();
  }
}

function statusOf(
  id: string,
  known: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number>,
): 'saved' | 'known' | 'unconfirmed' {
  if (known.has(id)) return 'known';
  return found.has(id) ? 'saved' : 'unconfirmed';
}

function refusalOf(
  entry: unknown,
  problems: readonly FieldProblem[],
  index: number,
  words: Words,
): SaveResult | null {
  if (problems.length === 0) return null;
  const id = (entry as Entry | null)?.id;
  const place = words.entry.numbered(index + 1);
  return {
    id: typeof id === 'string' ? id : null,
    status: 'refused',
    problems,
    message: problemSentences(problems, place, words).join(' '),
  };
}

function isList(value: unknown): value is readonly Entry[] {
  return Array.isArray(value);
}
