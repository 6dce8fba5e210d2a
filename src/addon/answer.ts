import { wordsFor } from '../locale/languages.ts';
import type { Words } from '../locale/words.ts';
import { shortened } from '../log/refusal.ts';
import { activeBook, type Book } from './book.ts';
import type { Answer } from './contract.ts';
import { Failure, failureOf } from './failure.ts';

/** A run inside a spreadsheet: the book, and the words of its language. */
export interface Desk {
  book: Book;
  words: Words;
}

/** The spreadsheet at hand. Throws the failure `noDocument` in a run without one. */
export function desk(): Desk {
  const book = activeBook();
  if (!book) throw new Failure('noDocument');
  return { book, words: wordsFor(book.getSpreadsheetLocale() ?? '') };
}

/** Answers a call from the page: JSON text in, JSON text out, never an exception. */
export function answer<Request, Value>(text: unknown, body: (request: Request, desk: Desk) => Value): string {
  let answered: Answer<Value>;
  try {
    answered = { ok: true, value: body(requestOf(text) as Request, desk()) };
  } catch (thrown) {
    const failure = failureOf(thrown);
    if (failure.code === 'unexpected') console.error(thrown);
    answered = { ok: false, code: failure.code, detail: failure.detail, message: messageOf(failure) };
  }
  return JSON.stringify(answered);
}

/** What a person reads about a failure, in the spreadsheet's language where it can be asked for. */
export function messageOf(failure: Failure): string {
  const words = wordsOfBook();
  return [words.failures[failure.code], ...failure.sentences].join(' ');
}

function wordsOfBook(): Words {
  try {
    return desk().words;
  } catch {
    return wordsFor('');
  }
}

function requestOf(text: unknown): unknown {
  if (typeof text !== 'string') return text ?? {};
  try {
    return JSON.parse(text);
  } catch {
    throw new Failure('invalid', [{ field: 'request', rule: 'object', got: shortened(text) }]);
  }
}
