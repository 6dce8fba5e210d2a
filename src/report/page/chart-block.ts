import type { Words } from '../../locale/words.ts';
import { minimumN, type Report, type TrendRow } from '../report.ts';
import { countFormat, perDayFormat, rateFormat } from './format.ts';
import type { PageChart } from './page.ts';
import { capital, cell, chartRows, type PageBuilder } from './page-builder.ts';

/** The helper blocks that the charts read, and the charts over them. */
export function addCharts(
  builder: PageBuilder,
  report: Report,
  chartRowOf: { funnel: number | null; trend: number | null },
  words: Words,
): PageChart[] {
  builder.heading(words.summary.chartData.heading);
  const charts: PageChart[] = [];
  if (chartRowOf.funnel !== null) charts.push(funnelChart(builder, report, chartRowOf.funnel, words));
  if (chartRowOf.trend !== null) charts.push(trendChart(builder, report, chartRowOf.trend, words));
  return charts;
}

/** A funnel as a centred bar: an invisible pad, then the count. The label carries the numbers: a small bar is too short. */
function funnelChart(builder: PageBuilder, report: Report, row: number, words: Words): PageChart {
  const say = words.summary;
  const largest = Math.max(1, ...report.funnel.map(({ count }) => count));
  const isEnough = report.funnel[0]!.count >= minimumN;
  const top = builder.add(24, [
    cell(1, 3, 'head', say.funnel.stage),
    cell(4, 1, 'headRight', say.chartData.pad),
    cell(5, 1, 'headRight', say.chartData.count),
  ]);
  for (const { name, count, n, overallConversion } of report.funnel) {
    const share =
      n !== null && isEnough && overallConversion !== null ? ` (${words.percent(overallConversion)})` : '';
    builder.add(21, [
      cell(1, 3, 'text', `${capital(name)} · ${words.number(count)}${share}`),
      cell(4, 1, 'number', (largest - count) / 2, perDayFormat),
      cell(5, 1, 'number', count, countFormat),
    ]);
  }
  const bottom = builder.next - 1;
  builder.gap();
  return { kind: 'funnel', largest, row, rows: chartRows, data: { top, bottom, columns: [1, 4, 5] } };
}

/** First-stage count a workday, so that a month of one day does not look like a collapse, and the first step's rate. */
function trendChart(builder: PageBuilder, report: Report, row: number, words: Words): PageChart {
  const say = words.summary;
  const [first, second] = report.funnel;
  const top = builder.add(60, [
    cell(1, 3, 'head', say.trend.month),
    cell(4, 1, 'headRight', `${capital(first!.name)} ${say.trend.perWorkday}`),
    cell(5, 1, 'headRight', `${capital(first!.name)} → ${second!.name} ${say.trend.rate}`),
  ]);
  for (const month of report.trend.rows) {
    builder.add(21, [
      cell(1, 3, 'text', month.label),
      cell(4, 1, 'number', month.workdays > 0 ? month.stages[0]! / month.workdays : null, perDayFormat),
      cell(5, 1, 'number', chartRate(month), rateFormat),
    ]);
  }
  const bottom = builder.next - 1;
  builder.gap();
  return { kind: 'trend', row, rows: chartRows, data: { top, bottom, columns: [1, 4, 5] } };
}

/** First → second stage, where it is a share of enough entries; a ratio above 1 would flatten every other month. */
function chartRate({ stages }: TrendRow): number | null {
  const [first, second] = stages;
  return first! >= minimumN && second! <= first! ? second! / first! : null;
}
