import type { Currency } from '../../locale/currency.ts';
import type { Words } from '../../locale/words.ts';
import { type MetricId, metrics } from '../../metric/metrics.ts';
import { chanceLevel } from '../../plan/measured.ts';
import { minimumSales } from '../rate.ts';
import type { Report } from '../report.ts';
import type { SideBySideRow } from '../side-by-side.ts';
import { pointsFormat } from './format.ts';
import { formatOf } from './metric-format.ts';
import { type PageCell, widthOf } from './page.ts';
import { cell, type PageBuilder } from './page-builder.ts';
import { looks, rateCell } from './table.ts';

/** Where the column of a segment starts; each spans two. */
const columnOf = (at: number) => 3 + 2 * at;
const [differenceColumn, verdictColumn] = [7, 9];

/** Segments in columns beside one another; two of them with the difference of their rates. */
export function addSideBySide(builder: PageBuilder, report: Report, currency: Currency, words: Words): void {
  const found = report.tables.sideBySide;
  if (!found) return;
  const say = words.summary.tables.sideBySide;
  const isPair = found.tests > 0;
  builder.heading(say.heading);
  builder.add(24, [
    cell(1, 2, 'head', words.summary.outcomes.metric),
    ...found.segments.map((name, at) => cell(columnOf(at), 2, 'headRight', name)),
    ...(isPair
      ? [cell(differenceColumn, 2, 'headRight', say.difference), cell(verdictColumn, 4, 'head', say.verdict)]
      : []),
  ]);
  for (const row of found.rows) {
    const { format, scale } = formatOfRow(row, currency, words);
    const name = words.summary.metrics[row.id].words;
    builder.add(22, [
      cell(1, 2, 'text', scale === 'one' ? name : words.summary.amounts[scale](name)),
      ...row.evidence.map((_, at) => valueCell(row, at, format, words)),
      ...(isPair ? differenceCells(row, words) : []),
    ]);
  }
  builder.note(isPair ? `${say.note} ${say.tested(found.tests)}` : say.note);
  builder.gap();
}

/** The numbers of a row are in one format, which fits the largest of them. */
function formatOfRow({ id, evidence }: SideBySideRow, currency: Currency, words: Words) {
  const narrowest = Math.min(...evidence.map((_, at) => widthOf(columnOf(at), 2)));
  return formatOf(
    id,
    evidence.map(({ value }) => value),
    currency,
    words,
    narrowest,
  );
}

function valueCell({ id, evidence }: SideBySideRow, at: number, format: string, words: Words): PageCell {
  const column = columnOf(at);
  const own = evidence[at]!;
  if (metrics[id].unit === 'share') return { ...rateCell(column, own, looks.row, 'key', words), span: 2 };
  return cell(column, 2, isFew(id, own.n) ? 'few' : 'number', own.value, format);
}

/** An average or a median over few sales. */
function isFew(id: MetricId, n: number | null): boolean {
  const isAverage = id === 'averageDealValue' || metrics[id].grain === 'prospects';
  return isAverage && n !== null && n < minimumSales;
}

function differenceCells({ difference }: SideBySideRow, words: Words): PageCell[] {
  const { sideBySide, chance } = words.summary.tables;
  if (!difference) return [cell(differenceColumn, 2, 'number'), cell(verdictColumn, 4, 'text')];
  const { share, p } = difference;
  return [
    cell(differenceColumn, 2, 'number', share * 100, pointsFormat),
    cell(
      verdictColumn,
      4,
      'text',
      p <= chanceLevel ? sideBySide.differs(chance(p)) : sideBySide.isChance(chance(p)),
    ),
  ];
}
