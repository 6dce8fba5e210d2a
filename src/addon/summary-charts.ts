import { ownedColumns, type Page, type PageChart, widthOf } from '../report/page/page.ts';
import type { Sheet } from './book.ts';

const blue = '#0b57d0';
const paleBlue = '#5e94e8';
const navy = '#062e6f';
const line = '#e3e6ea';

/** Replaces the charts on the add-on's own columns; charts of the team's own stay. */
export function drawCharts(sheet: Sheet, page: Page): void {
  for (const chart of sheet.getCharts()) {
    if (chart.getContainerInfo().getAnchorColumn() <= ownedColumns) sheet.removeChart(chart);
  }
  for (const chart of page.charts) sheet.insertChart(build(sheet, chart));
}

/** Google draws no funnel: a stacked bar whose first series, the pad, is white. */
function build(sheet: Sheet, chart: PageChart): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { top, bottom, columns } = chart.data;
  let builder = sheet
    .newChart()
    .setChartType(chart.kind === 'funnel' ? Charts.ChartType.BAR : Charts.ChartType.COMBO);
  for (const column of columns) builder = builder.addRange(sheet.getRange(top, column, bottom - top + 1, 1));
  builder = builder
    .setNumHeaders(1)
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setPosition(chart.row, 1, 0, 0);
  const options = {
    ...sharedOptions(chart),
    ...(chart.kind === 'funnel' ? funnelOptions(chart) : trendOptions()),
  };
  for (const name of Object.keys(options)) builder = builder.setOption(name, options[name]);
  return builder.build();
}

type Options = Record<string, unknown>;

function sharedOptions({ heightPx }: PageChart): Options {
  return { title: '', width: widthOf(1, ownedColumns), height: heightPx, backgroundColor: '#ffffff' };
}

function funnelOptions({ largest, labelPx, heightPx }: PageChart & { kind: 'funnel' }): Options {
  const left = labelPx + 12;
  return {
    isStacked: true,
    colors: ['#ffffff', blue],
    'legend.position': 'none',
    'bar.groupWidth': '72%',
    'hAxis.gridlines.count': 0,
    'hAxis.textPosition': 'none',
    'hAxis.baselineColor': '#ffffff',
    'hAxis.viewWindow.min': 0,
    'hAxis.viewWindow.max': largest,
    'vAxis.textStyle.fontSize': 10,
    'vAxis.textStyle.color': '#1f1f1f',
    'chartArea.left': left,
    'chartArea.width': widthOf(1, ownedColumns) - left - 48,
    'chartArea.top': 12,
    'chartArea.height': heightPx - 24,
  };
}

function trendOptions(): Options {
  return {
    'series.0.type': 'bars',
    'series.0.color': paleBlue,
    'series.0.targetAxisIndex': 0,
    'series.1.type': 'line',
    'series.1.color': navy,
    'series.1.lineWidth': 2,
    'series.1.pointSize': 7,
    'series.1.targetAxisIndex': 1,
    'legend.position': 'top',
    'bar.groupWidth': '50%',
    'hAxis.textStyle.fontSize': 10,
    'hAxis.slantedText': false,
    'vAxes.0.viewWindow.min': 0,
    'vAxes.0.gridlines.color': line,
    'vAxes.1.viewWindow.min': 0,
    'vAxes.1.format': '0%',
    'vAxes.1.textStyle.color': navy,
  };
}
