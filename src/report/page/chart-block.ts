import type { Words } from '../../locale/words.ts';
import { minimumN } from '../../plan/measured.ts';
import type { Report, TrendRow } from '../report.ts';
import { countFormat, perDayFormat, rateFormat } from './format.ts';
import type { PageChart } from './page.ts';
import { type ChartRoom, capital, cell, type PageBuilder } from './page-builder.ts';
import { textWidthPx } from './text-width.ts';
import type { ShownTrend } from './trend-block.ts';

/** Labels of the funnel are as large as its axis draws them: 10 pixels. */
const labelFont = { size: 7.5, bold: false };
const [leastLabelPx, mostLabelPx] = [206, 400];
/** Where the helper blocks hold a label and two numbers. */
const columns = [1, 4, 7] as const;

/** The helper blocks that the charts read, and the charts over them. */
export function addCharts(
  builder: PageBuilder,
  report: Report,
  funnel: ChartRoom | null,
  trend: ShownTrend,
  words: Words,
): PageChart[] {
  const charts: PageChart[] = [];
  if (!funnel && !trend.room) return charts;
  builder.heading(words.summary.chartData.heading);
  builder.note(words.summary.chartData.note);
  if (funnel) charts.push(funnelChart(builder, report, funnel, words));
  if (trend.room) charts.push(trendChart(builder, report, trend.rows, trend.room, words));
  return charts;
}

/** A funnel as a centred bar: an invisible pad, then the count. The label carries the numbers: a small bar is too short. */
function funnelChart(builder: PageBuilder, report: Report, room: ChartRoom, words: Words): PageChart {
  const say = words.summary;
  const largest = Math.max(1, ...report.funnel.map(({ count }) => count));
  const isEnough = report.funnel[0]!.count >= minimumN;
  const top = builder.add(24, [
    cell(1, 3, 'head', say.funnel.stage),
    cell(columns[1], 3, 'headRight', say.chartData.pad),
    cell(columns[2], 3, 'headRight', say.chartData.count),
  ]);
  const labels: string[] = [];
  for (const { name, count, n, overallConversion } of report.funnel) {
    const share =
      n !== null && isEnough && overallConversion !== null ? ` (${words.percent(overallConversion)})` : '';
    const label = `${capital(name)} · ${words.number(count)}${share}`;
    labels.push(label);
    builder.add(21, [
      cell(columns[0], 3, 'text', label),
      cell(columns[1], 3, 'number', (largest - count) / 2, perDayFormat),
      cell(columns[2], 3, 'number', count, countFormat),
    ]);
  }
  const bottom = builder.next - 1;
  builder.gap();
  const longest = Math.max(...labels.map((label) => textWidthPx(label, labelFont)));
  const labelPx = Math.min(mostLabelPx, Math.max(leastLabelPx, Math.ceil(longest)));
  return { ...room, kind: 'funnel', largest, labelPx, data: { top, bottom, columns } };
}

/** First-stage count per workday, so that a week of one day does not look like a collapse, and the first step's rate. */
function trendChart(
  builder: PageBuilder,
  report: Report,
  rows: readonly TrendRow[],
  room: ChartRoom,
  words: Words,
): PageChart {
  const say = words.summary;
  const [first, second] = report.funnel;
  const top = builder.add(24, [
    cell(columns[0], 3, 'head', say.trend.head[report.trend.unit]),
    cell(columns[1], 3, 'headRight', say.trend.chartCount(capital(first!.name))),
    cell(columns[2], 3, 'headRight', say.trend.chartRate(capital(first!.name), second!.name)),
  ]);
  for (const row of rows) {
    builder.add(21, [
      cell(columns[0], 3, 'text', row.label),
      cell(columns[1], 3, 'number', row.workdays > 0 ? row.stages[0]! / row.workdays : null, perDayFormat),
      cell(columns[2], 3, 'number', chartRate(row), rateFormat),
    ]);
  }
  const bottom = builder.next - 1;
  builder.gap();
  return { ...room, kind: 'trend', data: { top, bottom, columns } };
}

/** First → second stage, where it is a share of enough entries; a ratio above 1 would flatten every other row. */
function chartRate({ firstStep: { value, interval } }: TrendRow): number | null {
  return interval ? value : null;
}
