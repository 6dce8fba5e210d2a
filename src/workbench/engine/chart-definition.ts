import type { EngineModel } from './odoo.ts';
import type { Zone } from './port.ts';
import type { ChartRecord, PlacedZone } from './records.ts';
import { quoteSheetName, zoneToA1 } from './zone.ts';

/** A Google chart in the engine's words. Kinds that the engine draws otherwise (area, stepped area) become its nearest. */
export function chartDefinition(model: EngineModel, chart: ChartRecord): object {
  const { options } = chart;
  const columns = chart.ranges.flatMap((place) => columnsOf(place, chart.isTransposed));
  const [labels, ...series] = columns.map((place) => reference(model, place));
  const hasTitle = chart.headerCount > 0 || chart.headerCount < 0;
  const isStacked =
    options.isStacked === true || ['absolute', 'percent', 'relative'].includes(String(options.isStacked));
  const base = {
    title: { text: typeof options.title === 'string' ? options.title : '' },
    legendPosition: legend(options['legend.position'] ?? options.legend),
    dataSetStyles: styles(options, series.length),
    dataSource: {
      type: 'range',
      dataSets: series.map((dataRange, i) => ({ dataSetId: String(i), dataRange })),
      dataSetsHaveTitle: hasTitle,
      labelRange: labels,
    },
    showValues: false,
  };
  switch (chart.type) {
    case 'BAR':
      return { ...base, type: 'bar', horizontal: true, stacked: isStacked };
    case 'LINE':
      return { ...base, type: 'line', stacked: false, cumulative: false, labelsAsText: false };
    case 'AREA':
    case 'STEPPED_AREA':
      return {
        ...base,
        type: 'line',
        stacked: isStacked,
        cumulative: false,
        labelsAsText: false,
        fillArea: true,
      };
    case 'PIE':
      return { ...base, type: 'pie', isDoughnut: Number(options.pieHole ?? 0) > 0 };
    case 'COMBO':
      return { ...base, type: 'combo' };
    case 'SCATTER':
      return { ...base, type: 'scatter', labelsAsText: false };
    default:
      return { ...base, type: 'bar', horizontal: false, stacked: isStacked };
  }
}

function columnsOf({ sheetId, zone }: PlacedZone, isTransposed: boolean): PlacedZone[] {
  const places: PlacedZone[] = [];
  const [first, last] = isTransposed ? [zone.top, zone.bottom] : [zone.left, zone.right];
  for (let line = first; line <= last; line++) {
    places.push({
      sheetId,
      zone: isTransposed ? { ...zone, top: line, bottom: line } : { ...zone, left: line, right: line },
    });
  }
  return places;
}

function reference(model: EngineModel, { sheetId, zone }: { sheetId: string; zone: Zone }): string {
  return `${quoteSheetName(model.getters.getSheetName(sheetId))}!${zoneToA1(zone)}`;
}

function legend(position: unknown): string {
  const word =
    typeof position === 'object' && position !== null
      ? (position as { position?: unknown }).position
      : position;
  return ['top', 'bottom', 'left', 'right', 'none'].includes(String(word)) ? String(word) : 'right';
}

interface SeriesStyle {
  backgroundColor?: string;
  yAxisId?: 'y1';
}

/** Series colours from "colors" or "series.N.color", and the right axis from "series.N.targetAxisIndex". */
function styles(options: Record<string, unknown>, count: number): Record<string, SeriesStyle> {
  const palette = Array.isArray(options.colors) ? options.colors : [];
  const result: Record<string, SeriesStyle> = {};
  for (let i = 0; i < count; i++) {
    const style: SeriesStyle = {};
    const color = options[`series.${i}.color`] ?? palette[i];
    if (typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color)) style.backgroundColor = color;
    if (options[`series.${i}.targetAxisIndex`] === 1) style.yAxisId = 'y1';
    if (Object.keys(style).length > 0) result[String(i)] = style;
  }
  return result;
}
