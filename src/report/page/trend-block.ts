import type { Currency } from '../../locale/currency.ts';
import type { Words } from '../../locale/words.ts';
import type { Report, TrendRow } from '../report.ts';
import { perDayFormat } from './format.ts';
import { type ChartRoom, capital, PageBuilder } from './page-builder.ts';
import {
  addTable,
  type Column,
  intervalColumn,
  labelColumn,
  looks,
  moneyColumn,
  numberColumn,
  rateColumn,
} from './table.ts';

/** A chart is so high, and lower by whole rows where the page ends before. */
const [mostChartPx, goodChartPx, leastChartPx] = [147, 126, 105];
/**
 * A page of A4 portrait at "fit to width" is so high. The trend with its chart ends before a page does, with as many of its rows as
 * fit, three at least.
 */
const [pagePx, marginPx, fewestShown] = [1_180, 20, 3];

/** The rows that are shown, and the room for their chart; null where there is nothing to draw. */
export interface ShownTrend {
  rows: readonly TrendRow[];
  room: ChartRoom | null;
}

/** The trend table and the room for its chart. */
export function addTrend(builder: PageBuilder, report: Report, currency: Currency, words: Words): ShownTrend {
  const all = report.trend.rows;
  const stages = report.funnel.map(({ name }) => name);
  if (all.length === 0 || stages.length === 0) return { rows: [], room: null };
  const heightOf = (rows: readonly TrendRow[]) => {
    const trial = new PageBuilder();
    addTrendTable(trial, report, rows, currency, words);
    return trial.heightPx;
  };
  const leastPx = heightOf(all.slice(-fewestShown)) + leastChartPx + marginPx;
  const endPx = pagePx * Math.ceil((builder.heightPx + leastPx) / pagePx) - marginPx;
  const left = endPx - builder.heightPx;
  let rows = all;
  while (rows.length > fewestShown && heightOf(rows) + goodChartPx > left) rows = rows.slice(1);
  addTrendTable(builder, report, rows, currency, words);
  if (stages.length < 2 || rows.every((row) => row.stages[0] === 0)) return { rows, room: null };
  const chartPx = Math.min(mostChartPx, Math.max(leastChartPx, endPx - builder.heightPx));
  return { rows, room: builder.chartRoom(chartPx) };
}

function addTrendTable(
  builder: PageBuilder,
  report: Report,
  rows: readonly TrendRow[],
  currency: Currency,
  words: Words,
): void {
  const { unit, ofPeriod, isRunning } = report.trend;
  const stages = report.funnel.map(({ name }) => name);
  const say = words.summary.trend;
  builder.heading(say.heading[unit]);
  addTable<TrendRow>(
    builder,
    [labelColumn(say.head[unit]), ...columnsFor(stages, rows, currency, words)],
    rows.map((row) => ({ row, look: row.isBefore ? looks.before : looks.row })),
    21,
  );
  const own = rows.filter(({ isBefore }) => !isBefore).length;
  const notes = [
    ...(stages.length > 2 ? [say.columns(stages[0]!, stages[1]!, stages[stages.length - 1]!)] : []),
    ...(rows.some(({ isBefore }) => isBefore) ? [say.before] : []),
    ...(isRunning ? [say.running] : []),
    ...(ofPeriod > own ? [say.shown[unit](own, ofPeriod)] : []),
  ];
  if (notes.length > 0) builder.note(notes.join(' '));
  builder.gap();
}

function columnsFor(
  stages: readonly string[],
  rows: readonly TrendRow[],
  currency: Currency,
  words: Words,
): Column<TrendRow>[] {
  const { columns, metrics, trend } = words.summary;
  const last = stages.length - 1;
  const stage = (at: number, column: number, span: number) =>
    numberColumn<TrendRow>(capital(stages[at]!), column, span, (row) => row.stages[at]!);
  const shared: Column<TrendRow>[] = [
    numberColumn(trend.workdays, 2, 1, (row) => row.workdays),
    stage(0, 3, 1),
    numberColumn(
      trend.perWorkday,
      4,
      1,
      ({ stages: [first], workdays }) => (workdays > 0 ? first! / workdays : null),
      perDayFormat,
    ),
  ];
  if (last < 1) return shared;
  const step = columns.rate(capital(stages[0]!), stages[1]!);
  shared.push(
    stage(1, 5, 2),
    intervalColumn(step, 8, (row) => row.firstStep, words),
  );
  return last > 1
    ? [
        ...shared,
        stage(last, 7, 1),
        rateColumn(columns.to(stages[last]!), 11, (row) => row.laterSteps, words),
        rateColumn(columns.overall, 12, (row) => row.overall, words),
      ]
    : [
        ...shared,
        numberColumn(columns.lost, 7, 1, (row) => row.lost),
        rateColumn(metrics.winRate.words, 11, (row) => row.winRate, words),
        moneyColumn(
          metrics.revenue.words,
          12,
          rows,
          ({ revenue: { value } }) => ({ value, isFew: false }),
          currency,
          words,
        ),
      ];
}
