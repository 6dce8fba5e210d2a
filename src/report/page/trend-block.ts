import type { Currency } from '../../locale/currency.ts';
import type { Words } from '../../locale/words.ts';
import type { Report, TrendRow } from '../report.ts';
import { perDayFormat } from './format.ts';
import { type ChartRoom, capital, type PageBuilder } from './page-builder.ts';
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
const [mostChartPx, leastChartPx] = [147, 105];
/** A4 portrait at "fit to width" ends here; the trend with its chart stands above, with as many rows as fit, three at least. */
const [pagePx, aroundPx, rowPx, fewestShown] = [1_180, 280, 21, 3];

/** The rows that are shown, and the room for their chart; null where there is nothing to draw. */
export interface ShownTrend {
  rows: readonly TrendRow[];
  room: ChartRoom | null;
}

/** The trend table and the room for its chart. */
export function addTrend(builder: PageBuilder, report: Report, currency: Currency, words: Words): ShownTrend {
  const { unit, ofPeriod, isRunning } = report.trend;
  const rows = trendRows(builder, report);
  const stages = report.funnel.map(({ name }) => name);
  if (rows.length === 0 || stages.length === 0) return { rows: [], room: null };
  const say = words.summary.trend;
  builder.heading(say.heading[unit]);
  addTable<TrendRow>(
    builder,
    [labelColumn(say.head[unit]), ...columnsFor(stages, rows, currency, words)],
    rows.map((row) => ({ row, look: row.isBefore ? looks.before : looks.row })),
    rowPx,
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
  const chartPx = Math.max(leastChartPx, Math.min(mostChartPx, pagePx - 20 - builder.heightPx));
  const isBlank = rows.every((row) => row.stages[0] === 0);
  return { rows, room: stages.length < 2 || isBlank ? null : builder.chartRoom(chartPx) };
}

/** The latest rows that fit on the first page. */
function trendRows(builder: PageBuilder, { trend }: Report): readonly TrendRow[] {
  const fit = Math.floor((pagePx - aroundPx - builder.heightPx) / rowPx);
  return trend.rows.slice(-Math.max(fewestShown, fit));
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
