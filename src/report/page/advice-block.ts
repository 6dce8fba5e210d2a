import type { Words } from '../../locale/words.ts';
import type { Report } from '../report.ts';
import type { PageBuilder } from './page-builder.ts';

/** What to work on, in words. */
export function addAdvice(builder: PageBuilder, report: Report, words: Words): void {
  builder.heading(words.summary.advice.heading);
  builder.sentence(report.advice.headline, 'say');
  for (const sentence of report.advice.more) builder.sentence(sentence, 'sayMore');
  builder.gap();
}
