import type { Words } from '../../locale/words.ts';
import type { Evidence, MetricId } from '../../metric/metric.ts';
import { type BreakdownRow, minimumN } from '../report.ts';
import { countFormat, exactMoneyFormat, moneyFormat, rateFormat } from './format.ts';
import type { PageCell } from './page.ts';
import { capital, cell, type PageBuilder } from './page-builder.ts';

/** A column of a breakdown: its head, its place, and what it shows of a row. */
interface Column {
  head: string;
  column: number;
  span: number;
  cell: (row: BreakdownRow) => { value: number | string | null; format: string; isFew?: boolean };
}

/** A table of breakdown rows, with an optional total below; gives the row its first line stands in. */
export function breakdownTable(
  builder: PageBuilder,
  labelHead: string,
  rows: readonly BreakdownRow[],
  total: BreakdownRow | null,
  stageNames: readonly string[],
  words: Words,
): number {
  const columns = columnsFor(stageNames, words);
  builder.add(44, [
    cell(1, 1, 'head', labelHead),
    ...columns.map(({ head, column, span }) => cell(column, span, 'headRight', head)),
  ]);
  const top = builder.next;
  for (const row of rows) builder.add(22, cellsOf(row, columns, false));
  if (total) builder.add(22, cellsOf(total, columns, true));
  return top;
}

function cellsOf(row: BreakdownRow, columns: readonly Column[], isTotal: boolean): PageCell[] {
  const label = cell(1, 1, isTotal ? 'totalText' : 'text', row.label);
  const rest = columns.map((column) => {
    const { value, format, isFew } = column.cell(row);
    const style = isTotal ? (isFew ? 'totalFew' : 'totalNumber') : isFew ? 'few' : 'number';
    return cell(column.column, column.span, style, value, format);
  });
  return [label, ...rest];
}

function columnsFor(stageNames: readonly string[], words: Words): Column[] {
  const shown = (evidence: Evidence) => shownRate(evidence, words);
  const metric = (id: MetricId) => words.summary.metrics[id].words;
  const last = stageNames.length - 1;
  const stage = (index: number, column: number, span: number): Column => ({
    head: capital(stageNames[index] ?? ''),
    column,
    span,
    cell: ({ stages }) => ({ value: stages[index] ?? null, format: countFormat }),
  });
  const { step, overall, lost } = words.summary.columns;
  const own: Column[] =
    stageNames.length > 2
      ? [
          stage(0, 2, 1),
          stage(1, 3, 1),
          { head: step, column: 4, span: 1, cell: (row) => shown(row.firstStep!) },
          stage(last, 5, 2),
          { head: overall, column: 7, span: 1, cell: (row) => shown(row.overall) },
          { head: lost, column: 8, span: 1, cell: (row) => ({ value: row.lost, format: countFormat }) },
          { head: metric('winRate'), column: 9, span: 1, cell: (row) => shown(row.winRate) },
        ]
      : [
          stage(0, 2, 1),
          stage(last, 3, 1),
          { head: overall, column: 4, span: 1, cell: (row) => shown(row.overall) },
          { head: lost, column: 5, span: 2, cell: (row) => ({ value: row.lost, format: countFormat }) },
          { head: metric('winRate'), column: 7, span: 3, cell: (row) => shown(row.winRate) },
        ];
  return [
    ...own,
    {
      head: metric('revenue'),
      column: 10,
      span: 2,
      cell: ({ revenue }) => ({ value: revenue.value, format: moneyFormat }),
    },
    {
      head: metric('averageDealValue'),
      column: 12,
      span: 1,
      cell: ({ averageDealValue }) => ({ value: averageDealValue.value, format: exactMoneyFormat }),
    },
  ];
}

/** A rate where the denominator is large enough, else "3 of 17"; nothing where there is nothing to divide by. */
export function shownRate(
  { value, k, n }: Evidence,
  words: Words,
): { value: number | string | null; format: string; isFew?: boolean } {
  if (value === null || n === null) return { value: null, format: rateFormat };
  if (n < minimumN)
    return { value: words.summary.tooFew(words.number(k), words.number(n)), format: 'General', isFew: true };
  return { value, format: rateFormat };
}
