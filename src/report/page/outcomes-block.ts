import type { Currency } from '../../locale/currency.ts';
import type { Words } from '../../locale/words.ts';
import type { Evidence } from '../../metric/evaluate.ts';
import { metrics } from '../../metric/metrics.ts';
import type { Report } from '../report.ts';
import { countFormat } from './format.ts';
import { moneyFormat } from './money.ts';
import { type PageCell, widthOf } from './page.ts';
import { cell, type PageBuilder } from './page-builder.ts';
import { styles } from './style.ts';
import { looks, rateCell } from './table.ts';

const [valueColumn, valueSpan] = [2, 2];

/** One metric a row, with its n and its definition. */
export function addOutcomes(builder: PageBuilder, report: Report, currency: Currency, words: Words): void {
  const say = words.summary.outcomes;
  builder.heading(say.heading);
  builder.add(24, [
    cell(1, 1, 'head', say.metric),
    cell(valueColumn, valueSpan, 'headRight', say.value),
    cell(4, 1, 'head', say.n),
    cell(5, 8, 'head', say.definition),
  ]);
  for (const { id, evidence } of report.outcomes) {
    const { words: name, definition } = words.summary.metrics[id];
    const { unit } = metrics[id];
    const money = moneyFormat([evidence.value], widthOf(valueColumn, valueSpan), styles.key, currency);
    const isScaled = unit === 'money' && money.unit !== 'one';
    builder.add(24, [
      cell(1, 1, 'text', isScaled ? words.summary.amounts[money.unit as 'thousand'](name) : name),
      unit === 'share'
        ? { ...rateCell(valueColumn, evidence, looks.row, 'key', words), span: valueSpan }
        : cell(valueColumn, valueSpan, 'key', evidence.value, unit === 'money' ? money.format : countFormat),
      nCell(evidence, words),
      cell(5, 8, 'definition', definition),
    ]);
  }
  builder.gap();
}

function nCell({ value, n }: Evidence, words: Words): PageCell {
  return cell(4, 1, 'ofN', value === null ? null : n, words.summary.ofFormat);
}
