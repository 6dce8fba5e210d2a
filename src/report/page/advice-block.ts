import type { Currency } from '../../locale/currency.ts';
import type { Words } from '../../locale/words.ts';
import type { Report } from '../report.ts';
import { addLevers, type LeverSurroundings } from './lever-block.ts';
import type { CellPlace } from './page.ts';
import type { PageBuilder } from './page-builder.ts';

/** What to work on: in words, then the levers as a table. Gives where their benchmarks stand. */
export function addAdvice(
  builder: PageBuilder,
  report: Report,
  place: LeverSurroundings,
  currency: Currency,
  words: Words,
): CellPlace[] {
  builder.heading(words.report.workOn);
  const { headline, more, isRanked, notes } = report.advice;
  const numbered = (sentence: string, place: number) =>
    isRanked && more.length > 0 ? `${place}. ${sentence}` : sentence;
  builder.sentence(numbered(headline, 1), 'say');
  more.forEach((sentence, index) => {
    builder.sentence(numbered(sentence, index + 2), 'sayMore');
  });
  for (const note of notes) builder.note(note);
  const benchmarks = addLevers(builder, report, place, currency, words);
  builder.gap();
  return benchmarks;
}
