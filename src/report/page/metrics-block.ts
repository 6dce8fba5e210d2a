import type { Currency } from '../../locale/currency.ts';
import type { Words } from '../../locale/words.ts';
import { metrics } from '../../metric/metrics.ts';
import type { MetricRow } from '../other-metrics.ts';
import type { Report } from '../report.ts';
import { highFormat, rateFormat } from './format.ts';
import { formatOf } from './metric-format.ts';
import type { MoneyFormat } from './money.ts';
import { type PageCell, widthOf } from './page.ts';
import { cell, line, type PageBuilder } from './page-builder.ts';
import { styles } from './style.ts';
import { looks, rateCell } from './table.ts';
import { isRoomFor } from './text-width.ts';

const [valueColumn, valueSpan] = [2, 2];
const [definitionColumn, definitionSpan] = [7, 6];

/** One metric a row under its topic, with its n, its interval and its definition; the others named below. */
export function addMetrics(builder: PageBuilder, report: Report, currency: Currency, words: Words): void {
  const { outcomes, tables } = words.summary;
  const say = tables.metrics;
  builder.heading(outcomes.heading);
  builder.add(24, [
    cell(1, 1, 'head', outcomes.metric),
    cell(valueColumn, valueSpan, 'headRight', outcomes.value),
    cell(4, 1, 'head', outcomes.n),
    cell(5, 2, 'headCenter', say.interval),
    cell(definitionColumn, definitionSpan, 'head', outcomes.definition),
  ]);
  for (const { topic, rows } of report.outcomes.topics) {
    builder.add(26, [line(say.topics[topic], 'topic')]);
    for (const row of rows) builder.add(24, cellsOf(row, currency, words));
  }
  const nothing = report.outcomes.nothing.map((id) => words.summary.metrics[id].words);
  if (nothing.length > 0) builder.note(say.nothing(nothing.join(', ')));
  builder.gap();
}

function cellsOf(row: MetricRow, currency: Currency, words: Words): PageCell[] {
  const { words: name, definition } = words.summary.metrics[row.id];
  const { interval } = row.evidence;
  const { cell: value, scale } = valueCell(row, currency, words);
  return [
    cell(1, 1, 'text', scale === 'one' ? name : words.summary.amounts[scale](name)),
    { ...value, span: valueSpan },
    ofCell(row, words),
    cell(5, 1, 'low', interval?.low ?? null, rateFormat),
    cell(6, 1, 'high', interval?.high ?? null, highFormat),
    cell(definitionColumn, definitionSpan, 'definition', definition),
  ];
}

/** The value in its unit, and in what a sum of money is counted. */
function valueCell(
  { id, evidence, blank }: MetricRow,
  currency: Currency,
  words: Words,
): { cell: PageCell; scale: MoneyFormat['unit'] } {
  const { value, k } = evidence;
  if (blank !== null) {
    const text = words.summary.tables.metrics.blanks[blank];
    return { cell: cell(valueColumn, 1, 'few', text), scale: 'one' };
  }
  if (metrics[id].unit === 'share' && k !== null)
    return { cell: rateCell(valueColumn, evidence, looks.row, 'key', words), scale: 'one' };
  const { format, scale } = formatOf(id, [value], currency, words, widthOf(valueColumn, valueSpan));
  return { cell: cell(valueColumn, 1, 'key', value, format), scale };
}

/** Hours are left out where they would not fit. */
function ofCell({ of, blank }: MetricRow, words: Words): PageCell {
  if (of === null || blank === 'none') return cell(4, 1, 'ofN');
  const { ofFormat, tables } = words.summary;
  if (!of.isHours) return cell(4, 1, 'ofN', of.n, ofFormat);
  const isFitting = isRoomFor(tables.metrics.ofHours(words.number(of.n)), widthOf(4, 1), styles.high);
  return cell(4, 1, 'high', isFitting ? of.n : null, tables.metrics.ofHoursFormat(of.n));
}
