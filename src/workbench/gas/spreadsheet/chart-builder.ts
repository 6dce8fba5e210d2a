import type { EnumMember } from '../enumeration.ts';
import { notEmulated } from '../unsupported.ts';
import { withOption } from './chart-options.ts';
import {
  ChartBuilderState as Builder,
  type ChartBuilderState,
  ChartState,
  ContainerState,
  copyParts,
} from './chart-state.ts';
import { enumMember } from './enums.ts';
import { free, type Method, type MethodTable } from './method.ts';
import type { RangeState } from './range-state.ts';

/** Types that can stand in a sheet and that the workbench draws, each with its builder's class. */
export const CHART_BUILDERS: Record<string, string> = {
  AREA: 'EmbeddedAreaChartBuilder',
  BAR: 'EmbeddedBarChartBuilder',
  COLUMN: 'EmbeddedColumnChartBuilder',
  COMBO: 'EmbeddedComboChartBuilder',
  LINE: 'EmbeddedLineChartBuilder',
  PIE: 'EmbeddedPieChartBuilder',
  SCATTER: 'EmbeddedScatterChartBuilder',
  STEPPED_AREA: 'EmbeddedChartBuilder',
};

function as(type: string): Method {
  return free((builder: ChartBuilderState) => {
    builder.parts.type = type;
    return new Builder(builder.services, builder.sheet, builder.parts, CHART_BUILDERS[type]);
  });
}

/** A change that gives back the general builder, as Google's signatures say. */
function change(edit: (builder: ChartBuilderState, ...args: never[]) => void): Method {
  return free((builder: ChartBuilderState, ...args: unknown[]) => {
    edit(builder, ...(args as never[]));
    return builder;
  });
}

/** A setter of one type's builder that stands for an option. */
function option(name: string, toValue: (value: never) => unknown = (value) => value): Method {
  return change(({ parts }, value: unknown) => {
    parts.options = withOption(parts.options, name, toValue(value as never));
  });
}

export const chartBuilderMethods = {
  asAreaChart: as('AREA'),
  asBarChart: as('BAR'),
  asColumnChart: as('COLUMN'),
  asComboChart: as('COMBO'),
  asLineChart: as('LINE'),
  asPieChart: as('PIE'),
  asScatterChart: as('SCATTER'),
  setChartType: change(({ parts }, type: EnumMember) => {
    if (!CHART_BUILDERS[type.name()]) throw notEmulated(`EmbeddedChartBuilder.setChartType(${type})`);
    parts.type = type.name();
  }),
  getChartType: free(({ parts }: ChartBuilderState) =>
    parts.type ? enumMember('ChartType', parts.type) : null,
  ),
  addRange: change(({ parts }, range: RangeState) => parts.ranges.push(range)),
  removeRange: change(({ parts }, range: RangeState) => {
    parts.ranges = parts.ranges.filter(
      (each) => each.sheetId !== range.sheetId || JSON.stringify(each.zone) !== JSON.stringify(range.zone),
    );
  }),
  clearRanges: change(({ parts }) => {
    parts.ranges = [];
  }),
  getRanges: free(({ parts }: ChartBuilderState) => [...parts.ranges]),
  setNumHeaders: change(({ parts }, count: number) => {
    parts.headerCount = count;
  }),
  setMergeStrategy: change(({ parts }, strategy: EnumMember) => {
    parts.mergeStrategy = strategy.name();
  }),
  setHiddenDimensionStrategy: change((builder, strategy: EnumMember) => {
    if (builder.parts.type === '') {
      throw builder.services.refuse(
        'Unexpected error while getting the method or property setHiddenDimensionStrategy on object SpreadsheetApp.EmbeddedChartBuilder.',
      );
    }
    builder.parts.hiddenStrategy = strategy.name();
  }),
  setTransposeRowsAndColumns: change(({ parts }, isTransposed: boolean) => {
    parts.isTransposed = isTransposed;
  }),
  setOption: change(({ parts }, name: string, value: unknown) => {
    parts.options = withOption(parts.options, name, value);
  }),
  setPosition: change(({ parts, sheet, services }, row: number, column: number, x: number, y: number) => {
    const { rows, columns } = sheet.info();
    if (row < 1 || column < 1 || row > rows || column > columns)
      throw services.refuse('Chart position is outside of the sheet.');
    parts.anchor = { row: row - 1, column: column - 1, x, y };
  }),
  getContainer: free(
    (builder: ChartBuilderState) => new ContainerState(builder.services, builder.parts.anchor),
  ),
  build: free(
    (builder: ChartBuilderState) => new ChartState(builder.services, builder.sheet, copyParts(builder.parts)),
  ),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder>;

/** Setters that only the builders of one type have; which of them a type has, Google's declarations say. */
export const typedChartMethods: Record<string, Method> = {
  setTitle: option('title'),
  setXAxisTitle: option('hAxis.title'),
  setYAxisTitle: option('vAxis.title'),
  setBackgroundColor: option('backgroundColor'),
  setColors: option('colors', (colors: string[]) => Array.from(colors)),
  setLegendPosition: option('legend.position', (position: EnumMember) => position.name().toLowerCase()),
  setStacked: option('isStacked', () => true),
  set3D: option('is3D', () => true),
  reverseCategories: option('hAxis.direction', () => -1),
  reverseDirection: option('vAxis.direction', () => -1),
  useLogScale: option('vAxis.logScale', () => true),
  setXAxisLogScale: option('hAxis.logScale', () => true),
  setYAxisLogScale: option('vAxis.logScale', () => true),
  setCurveStyle: option('curveType', (style: EnumMember) =>
    style.name() === 'SMOOTH' ? 'function' : 'none',
  ),
  setPointStyle: option(
    'pointSize',
    (style: EnumMember) => ({ NONE: 0, TINY: 2, MEDIUM: 7, LARGE: 10, HUGE: 20 })[style.name()] ?? 0,
  ),
  setRange: range('vAxis.viewWindow'),
  setXAxisRange: range('hAxis.viewWindow'),
  setYAxisRange: range('vAxis.viewWindow'),
};

function range(name: string): Method {
  return change(({ parts }, start: number, end: number) => {
    parts.options = withOption(withOption(parts.options, `${name}.min`, start), `${name}.max`, end);
  });
}
