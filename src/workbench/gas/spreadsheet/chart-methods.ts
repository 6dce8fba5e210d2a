import { CHART_BUILDERS } from './chart-builder.ts';
import { optionAt } from './chart-options.ts';
import {
  ChartBuilderState,
  type ChartOptionsState,
  ChartState,
  ContainerState as Container,
  type ContainerState,
  chartParts,
  chartRecord,
  copyParts,
  emptyChart,
  ChartOptionsState as Options,
} from './chart-state.ts';
import { enumMember } from './enums.ts';
import { free, type MethodTable, read, write } from './method.ts';
import type { SheetState } from './sheet-state.ts';

export const chartMethods = {
  getChartId: free((chart: ChartState) => chart.parts.id || null),
  getRanges: free((chart: ChartState) => [...chart.parts.ranges]),
  getOptions: free((chart: ChartState) => new Options(chart.services, chart.parts.options)),
  getContainerInfo: free((chart: ChartState) => new Container(chart.services, chart.parts.anchor)),
  getNumHeaders: free((chart: ChartState) => chart.parts.headerCount),
  getMergeStrategy: free((chart: ChartState) => enumMember('ChartMergeStrategy', chart.parts.mergeStrategy)),
  getHiddenDimensionStrategy: free((chart: ChartState) =>
    enumMember('ChartHiddenDimensionStrategy', chart.parts.hiddenStrategy),
  ),
  getTransposeRowsAndColumns: free((chart: ChartState) => chart.parts.isTransposed),
  modify: free(
    (chart: ChartState) => new ChartBuilderState(chart.services, chart.sheet, copyParts(chart.parts)),
  ),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.EmbeddedChart>;

export const containerMethods = {
  getAnchorRow: free((container: ContainerState) => container.anchor.row + 1),
  getAnchorColumn: free((container: ContainerState) => container.anchor.column + 1),
  getOffsetX: free((container: ContainerState) => container.anchor.x),
  getOffsetY: free((container: ContainerState) => container.anchor.y),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.ContainerInfo>;

export const chartOptionsMethods = {
  get: free((state: ChartOptionsState, name: string) => optionAt(state.options, name)),
} satisfies MethodTable<GoogleAppsScript.Charts.ChartOptions>;

export const sheetCharts = {
  newChart: free((sheet: SheetState) => new ChartBuilderState(sheet.services, sheet, emptyChart())),
  insertChart: write((sheet: SheetState, chart: ChartState) => {
    const id = Number(sheet.services.port.freshId());
    sheet.services.write({ kind: 'setChart', chart: chartRecord(sheet, chart.parts, id) });
    chart.parts.id = id;
  }),
  updateChart: write((sheet: SheetState, chart: ChartState) => {
    sheet.services.flush();
    const isThere = sheet.services.port.charts(sheet.id).some(({ id }) => id === chart.parts.id);
    if (!isThere) throw sheet.services.refuse('The chart does not exist on the sheet.');
    sheet.services.write({ kind: 'setChart', chart: chartRecord(sheet, chart.parts, chart.parts.id) });
  }),
  removeChart: write((sheet: SheetState, chart: ChartState) => {
    sheet.services.write({ kind: 'removeChart', sheetId: sheet.id, id: chart.parts.id });
  }),
  getCharts: read((sheet: SheetState) =>
    sheet.services.port
      .charts(sheet.id)
      .map((record) => new ChartState(sheet.services, sheet, chartParts(sheet, record))),
  ),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Sheet>;

/** Names of the builders' classes, one per type. */
export const chartBuilderClasses: readonly string[] = [...new Set(Object.values(CHART_BUILDERS))].filter(
  (name) => name !== 'EmbeddedChartBuilder',
);
