import type { Words } from '../../locale/words.ts';
import type { Report } from '../report.ts';
import { shownRate } from './breakdown-table.ts';
import { countFormat, exactMoneyFormat } from './format.ts';
import { cell, type PageBuilder } from './page-builder.ts';

/** What to work on, in words. */
export function addAdvice(builder: PageBuilder, report: Report, words: Words): void {
  builder.heading(words.summary.advice.heading);
  builder.sentence(report.advice.headline, 'say', 105, 18);
  for (const sentence of report.advice.more) builder.sentence(sentence, 'sayMore', 125, 16);
  builder.gap();
}

/** One metric a row, with its n and its definition. */
export function addOutcomes(builder: PageBuilder, report: Report, words: Words): void {
  const say = words.summary.outcomes;
  builder.heading(say.heading);
  builder.add(24, [
    cell(1, 2, 'head', say.metric),
    cell(3, 1, 'headRight', say.value),
    cell(4, 1, 'head', say.n),
    cell(5, 8, 'head', say.definition),
  ]);
  for (const { id, evidence } of report.outcomes) {
    const { words: name, definition } = words.summary.metrics[id];
    const shown =
      id === 'winRate'
        ? shownRate(evidence, words)
        : { value: evidence.value, format: id === 'averageDealValue' ? exactMoneyFormat : countFormat };
    builder.add(24, [
      cell(1, 2, 'text', name),
      cell(3, 1, 'key', shown.value, shown.format),
      cell(
        4,
        1,
        'ofN',
        evidence.n === null || evidence.value === null ? null : evidence.n,
        words.summary.ofFormat,
      ),
      cell(5, 8, 'definition', definition),
    ]);
  }
  builder.gap();
}
