import { annexOf } from './annex.ts';
import type { Dispatch } from './batch.ts';
import { chartDefinition } from './chart-definition.ts';
import type { EngineModel } from './odoo.ts';
import type { ChartRecord } from './records.ts';
import { setRecord } from './write-records.ts';

const WIDTH = 600;
const HEIGHT = 371;

/** Draws a chart, or redraws the one with the same number; Google's options stay with it. */
export function setChart(model: EngineModel, dispatch: Dispatch, chart: ChartRecord): void {
  const chartId = String(chart.id);
  const { sheetId, ranges, anchor, ...data } = chart;
  removeChart(model, dispatch, sheetId, chart.id);
  const width = numeric(chart.options.width) ?? WIDTH;
  const height = numeric(chart.options.height) ?? HEIGHT;
  dispatch('CREATE_CHART', {
    sheetId,
    chartId,
    figureId: figureId(chartId),
    col: anchor.column,
    row: anchor.row,
    offset: { x: anchor.x, y: anchor.y },
    size: { width, height },
    definition: chartDefinition(model, chart),
  });
  setRecord(dispatch, { id: `chart:${chartId}`, kind: 'chart', sheetId, zones: ranges, data });
}

export function removeChart(model: EngineModel, dispatch: Dispatch, sheetId: string, id: number): void {
  if (!annexOf(model).getAnnexRecord(`chart:${id}`)) return;
  dispatch('WORKBENCH_REMOVE_RECORD', { id: `chart:${id}` });
  if (model.getters.getFigure(sheetId, figureId(String(id))))
    dispatch('DELETE_FIGURE', { sheetId, figureId: figureId(String(id)) });
}

/** Charts that scripts made and that a person has not deleted since. */
export function readCharts(model: EngineModel, sheetId: string): ChartRecord[] {
  return annexOf(model)
    .getAnnexRecords('chart')
    .flatMap(([, record]) => {
      const data = record.data as Omit<ChartRecord, 'sheetId' | 'ranges' | 'anchor'>;
      const figure =
        record.sheetId === sheetId ? model.getters.getFigure(sheetId, figureId(String(data.id))) : undefined;
      if (!figure) return [];
      const anchor = { row: figure.row, column: figure.col, x: figure.offset.x, y: figure.offset.y };
      return [{ ...data, sheetId, ranges: record.zones, anchor }];
    });
}

/** The engine's own name for the drawing of a chart on a copied sheet. */
export function copiedFigureId(sheetId: string, id: number): string {
  return `${sheetId}??${figureId(String(id))}`;
}

function figureId(chartId: string): string {
  return `figure-${chartId}`;
}

function numeric(value: unknown): number | null {
  return typeof value === 'number' && value > 0 ? value : null;
}
