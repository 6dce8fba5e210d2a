import type { Currency } from '../../locale/currency.ts';
import type { Words } from '../../locale/words.ts';
import type { Report } from '../report.ts';
import { addLevers, type PlanPlace } from './lever-block.ts';
import type { PageBuilder } from './page-builder.ts';

/** What to work on: in words, then the levers as a table. */
export function addAdvice(
  builder: PageBuilder,
  report: Report,
  place: PlanPlace,
  currency: Currency,
  words: Words,
): void {
  builder.heading(words.report.workOn);
  builder.sentence(report.advice.headline, 'say');
  for (const sentence of report.advice.more) builder.sentence(sentence, 'sayMore');
  for (const note of report.advice.notes) builder.note(note);
  addLevers(builder, report, place, currency, words);
  builder.gap();
}
