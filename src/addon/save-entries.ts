import { mostEntries, problemsOf } from '../entry/check-entry.ts';
import type { Entry, FieldProblem } from '../entry/entry.ts';
import { problemSentences } from '../entry/problem-words.ts';
import type { Words } from '../locale/words.ts';
import type { Desk } from './answer.ts';
import { flush } from './book.ts';
import { clockIn } from './clock.ts';
import type { SaveAnswer, SaveRequest, SaveResult } from './contract.ts';
import { rowOf } from './entry-row.ts';
import { Failure, failureOf } from './failure.ts';
import { underDocumentLock } from './lock.ts';
import { LogSheet } from './log-sheet.ts';

/**
 * Saves entries, each once, whoever else is saving. Under the document lock: one appendRow per entry, flush, the ids
 * read back. An entry whose id is in the log already is `known`; one that cannot be read back is `unconfirmed`.
 */
export function saveEntries(request: SaveRequest | readonly Entry[], { book, words }: Desk): SaveAnswer {
  const { entries, isRetry } = listOf(request, words);
  return underDocumentLock(() => {
    const log = LogSheet.open(book, words, ['date', 'activity', 'entryId']);
    const refused = entries.map((entry, index) =>
      refusalOf(entry, problemsOf(entry, log.places), index, words),
    );
    const wanted = entries.filter((_, index) => refused[index] === null);
    const known = wanted.length === 0 ? new Map<string, number>() : log.ids(isRetry);
    const missing = wanted.filter(
      ({ id }, index) => !known.has(id) && wanted.findIndex((other) => other.id === id) === index,
    );
    const { rejected, trouble } = append(log, missing, () => clockIn(book.getSpreadsheetTimeZone()).serial);
    const found = missing.length === 0 ? known : idsAfter(log);
    if (trouble && !missing.some(({ id }) => found?.has(id))) throw found ? trouble : new Failure('noAnswer');
    const results = entries.map(
      (entry, index): SaveResult =>
        refused[index] ??
        (rejected.has(entry.id)
          ? { id: entry.id, status: 'refused', problems: [], message: words.failures.validation }
          : { id: entry.id, status: statusOf(entry.id, known, found) }),
    );
    return trouble ? { results, trouble: trouble.code } : { results };
  });
}

/** The entries of a request; a list that is none, empty or too long is the failure `invalid`. */
function listOf(
  request: SaveRequest | readonly Entry[] | null,
  words: Words,
): { entries: readonly Entry[]; isRetry: boolean } {
  const entries: unknown = isList(request) ? request : request?.entries;
  if (isList(entries) && entries.length > 0 && entries.length <= mostEntries) {
    return { entries, isRetry: !isList(request) && request?.isRetry === true };
  }
  const got = isList(entries) ? String(entries.length) : '';
  const problems: FieldProblem[] = [{ field: 'entries', rule: 'list', got }];
  throw new Failure('invalid', problems, problemSentences(problems, words.sheets.log, words));
}

/**
 * Appends each entry. A validation rule of the sheet that refuses a row stops that row alone; every other trouble stops
 * the rest, which is then unconfirmed.
 */
function append(
  log: LogSheet,
  entries: readonly Entry[],
  loggedAtSerial: () => number,
): { rejected: ReadonlySet<string>; trouble?: Failure } {
  const rejected = new Set<string>();
  if (entries.length === 0) return { rejected };
  try {
    const serial = loggedAtSerial();
    log.makeRoom(entries.length);
    for (const entry of entries) {
      try {
        log.append(rowOf(entry, log.places, serial));
      } catch (thrown) {
        const failure = failureOf(thrown);
        if (failure.code !== 'validation') throw failure;
        rejected.add(entry.id);
      }
    }
    flush();
    return { rejected };
  } catch (thrown) {
    return { rejected, trouble: failureOf(thrown) };
  }
}

/** The ids that can be read back now; null when even that fails. */
function idsAfter(log: LogSheet): Map<string, number> | null {
  try {
    return log.ids();
  } catch {
    return null;
  }
}

function statusOf(
  id: string,
  known: ReadonlyMap<string, number>,
  found: ReadonlyMap<string, number> | null,
): 'saved' | 'known' | 'unconfirmed' {
  if (known.has(id)) return 'known';
  return found?.has(id) ? 'saved' : 'unconfirmed';
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
