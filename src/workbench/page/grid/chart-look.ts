import type { ChartRecord } from '../../engine/records.ts';

/** Part of a Chart.js configuration. */
export interface ChartConfig {
  type: string;
  data: { labels?: unknown[]; datasets: Record<string, unknown>[] };
  options?: Record<string, unknown>;
}

interface LegendItem {
  datasetIndex: number;
}

type Options = Readonly<Record<string, unknown>>;
/** A number under one of Google's patterns; "" is automatic. */
export type FormatNumber = (value: number, pattern: string) => string;

/** Colours of series that the script has given none, in Google's order. */
const palette = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];
const ink = '#1f1f1f';
const grey = '#5f6368';
const gridline = '#dadce0';
const family = 'Arial, "Helvetica Neue", Helvetica, sans-serif';

/**
 * The engine's drawing of a chart with the looks that Google's options ask for: window and texts of the axes, chart area,
 * widths, colours, legend. Options that nothing here reads change nothing.
 */
export function googleLook(
  config: ChartConfig,
  { type, options }: Pick<ChartRecord, 'type' | 'options'>,
  format: FormatNumber,
): ChartConfig {
  const isHorizontal = type === 'BAR';
  const look = type === 'PIE' || type === 'SCATTER' ? {} : axes(config, options, isHorizontal, format);
  return {
    ...config,
    data: {
      ...config.data,
      datasets: config.data.datasets.map((set, i) => (type === 'PIE' ? set : series(set, i, type, options))),
    },
    options: {
      ...config.options,
      animation: false,
      layout: { autoPadding: !hasChartArea(options), padding: padding(options) },
      ...look,
      plugins: {
        ...(config.options?.plugins as object),
        title: title(options),
        legend: legend(options),
        tooltip: tooltip(config),
      },
    },
  };
}

function series(
  set: Record<string, unknown>,
  i: number,
  type: string,
  options: Options,
): Record<string, unknown> {
  const own = (name: string) => options[`series.${i}.${name}`];
  const colors = Array.isArray(options.colors) ? options.colors : [];
  const color = String(own('color') ?? colors[i] ?? palette[i % palette.length]);
  const isLine = (own('type') ?? (type === 'COMBO' ? (i === 0 ? 'bars' : 'line') : type)) === 'line';
  const label = own('labelInLegend') ?? set.label;
  const isDrawnAsLine = isLine || type === 'LINE' || type === 'AREA';
  if (!isDrawnAsLine) {
    const share = percent(options['bar.groupWidth']) ?? 0.62;
    const bar = {
      categoryPercentage: share,
      barPercentage: 1,
      borderWidth: 0,
      borderRadius: 0,
      pointStyle: 'rect',
    };
    return { ...set, label, backgroundColor: color, borderColor: color, ...bar };
  }
  const size = number(own('pointSize') ?? options.pointSize) ?? 0;
  return {
    ...set,
    type: 'line',
    label,
    order: -1,
    tension: options.curveType === 'function' ? 0.4 : 0,
    spanGaps: false,
    borderColor: color,
    backgroundColor: color,
    pointBackgroundColor: color,
    borderWidth: number(own('lineWidth') ?? options.lineWidth) ?? 2,
    pointRadius: size / 2,
    pointHoverRadius: Math.max(3, size / 2 + 1),
    pointBorderWidth: 0,
    pointStyle: 'circle',
  };
}

function axes(config: ChartConfig, options: Options, isHorizontal: boolean, format: FormatNumber): object {
  const scales: Record<string, object> = {};
  const isStacked = Boolean(options.isStacked) && options.isStacked !== 'none';
  const [values, categories] = isHorizontal ? ['x', 'y'] : ['y', 'x'];
  const kinds = config.data.datasets.map((_, i) => options[`series.${i}.targetAxisIndex`]);
  scales[categories!] = categoryScale(options, isHorizontal ? 'vAxis' : 'hAxis', isStacked, isHorizontal);
  const names = isHorizontal ? ['hAxis'] : ['vAxes.0', 'vAxis'];
  scales[values!] = valueScale(options, names, isStacked, format);
  if (!isHorizontal && kinds.includes(1)) {
    const right = valueScale(options, ['vAxes.1'], isStacked, format) as { grid: object };
    scales.y1 = { ...right, position: 'right', grid: { ...right.grid, drawOnChartArea: false } };
  }
  return { indexAxis: isHorizontal ? 'y' : 'x', scales };
}

function categoryScale(options: Options, axis: string, isStacked: boolean, isHorizontal: boolean): object {
  const left = number(options['chartArea.left']);
  const fit = (scale: { width: number }) => {
    if (left !== null) scale.width = left;
  };
  return {
    type: 'category',
    stacked: isStacked,
    grid: { display: false },
    border: { color: gridline, display: !isHorizontal },
    ticks: { ...text(options, [axis]), autoSkip: true, maxRotation: 30 },
    ...(isHorizontal ? { afterFit: fit } : {}),
  };
}

function valueScale(
  options: Options,
  axes: readonly string[],
  isStacked: boolean,
  format: FormatNumber,
): object {
  const option = (name: string) =>
    axes.map((axis) => options[`${axis}.${name}`]).find((value) => value !== undefined);
  const hasText = option('textPosition') !== 'none';
  const hasGrid = option('gridlines.count') !== 0;
  const pattern = String(option('format') ?? '');
  return {
    type: 'linear',
    stacked: isStacked,
    beginAtZero: true,
    display: hasText || hasGrid,
    min: number(option('viewWindow.min')) ?? undefined,
    max: number(option('viewWindow.max')) ?? undefined,
    grid: { display: hasGrid, color: String(option('gridlines.color') ?? gridline), drawTicks: false },
    border: { display: false },
    ticks: {
      ...text(options, axes),
      display: hasText,
      maxTicksLimit: 5,
      padding: 8,
      callback: (value: number | string) => format(Number(value), pattern),
    },
  };
}

function text(options: Options, axes: readonly string[]): object {
  const option = (name: string) =>
    axes.map((axis) => options[`${axis}.textStyle.${name}`]).find((value) => value !== undefined);
  return { color: String(option('color') ?? grey), font: { family, size: number(option('fontSize')) ?? 11 } };
}

function title(options: Options): object {
  const words = typeof options.title === 'string' ? options.title : '';
  return {
    display: words !== '',
    text: words,
    align: 'start',
    color: '#757575',
    font: { family, size: 16, weight: 'normal' },
    padding: { bottom: 12 },
  };
}

function legend(options: Options): object {
  const position = String(options['legend.position'] ?? options.legend ?? 'right');
  return {
    display: position !== 'none',
    position: ['top', 'bottom', 'left', 'right'].includes(position) ? position : 'right',
    align: position === 'top' ? 'start' : 'center',
    labels: {
      color: ink,
      font: { family, size: 11 },
      boxWidth: 14,
      boxHeight: 9,
      usePointStyle: true,
      sort: (a: LegendItem, b: LegendItem) => a.datasetIndex - b.datasetIndex,
    },
  };
}

function tooltip(config: ChartConfig): object {
  return {
    ...(config.options?.plugins as { tooltip?: object } | undefined)?.tooltip,
    enabled: true,
    external: undefined,
    callbacks: {},
    backgroundColor: '#ffffff',
    borderColor: gridline,
    borderWidth: 1,
    titleColor: ink,
    bodyColor: ink,
    titleFont: { family, size: 12 },
    bodyFont: { family, size: 12 },
    cornerRadius: 4,
  };
}

function hasChartArea(options: Options): boolean {
  return Object.keys(options).some((name) => name.startsWith('chartArea.'));
}

/** Google's chart area in pixels, as what it leaves free on each side. */
function padding(options: Options): object {
  const area = (name: string) => number(options[`chartArea.${name}`]);
  const [left, top, width, height] = [area('left'), area('top'), area('width'), area('height')];
  const [outerWidth, outerHeight] = [number(options.width), number(options.height)];
  if (left === null || top === null || width === null || height === null || !outerWidth || !outerHeight)
    return { top: 8, right: 12, bottom: 8, left: 12 };
  return { top, right: outerWidth - left - width, bottom: outerHeight - top - height, left: 0 };
}

function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function percent(value: unknown): number | null {
  const match = typeof value === 'string' ? /^(\d+(?:\.\d+)?)%$/.exec(value) : null;
  return match ? Number(match[1]) / 100 : null;
}
