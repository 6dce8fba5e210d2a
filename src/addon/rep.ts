import type { Desk } from './answer.ts';
import type { Book } from './book.ts';
import { longestText } from './check-entry.ts';
import { Failure } from './failure.ts';
import { problemSentences } from './problem-words.ts';

/** One JSON value per person and spreadsheet; never with a prospect's text. */
interface Remembered {
  rep: string;
}

/** Who the person said to be in this spreadsheet; '' until then. */
export function readRep(book: Book): string {
  try {
    const text = PropertiesService.getUserProperties().getProperty(keyOf(book));
    return (JSON.parse(text ?? '{}') as Partial<Remembered>).rep ?? '';
  } catch {
    return '';
  }
}

/** Remembers who the person is, so that the next opening knows. */
export function rememberRep({ rep }: Remembered, { book, words }: Desk): Remembered {
  if (typeof rep !== 'string' || rep.trim() === '' || rep.length > longestText) {
    const problems = [{ field: 'rep', rule: 'required' as const, got: String(rep ?? '').slice(0, 40) }];
    throw new Failure('invalid', problems, problemSentences(problems, words.page.title, words));
  }
  const remembered: Remembered = { rep };
  PropertiesService.getUserProperties().setProperty(keyOf(book), JSON.stringify(remembered));
  return remembered;
}

function keyOf(book: Book): string {
  return `rep:${book.getId()}`;
}
