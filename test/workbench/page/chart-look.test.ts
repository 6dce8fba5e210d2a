import { describe, expect, it } from 'vitest';
import { type ChartConfig, googleLook } from '../../../src/workbench/page/grid/chart-look.ts';

const config: ChartConfig = {
  type: 'bar',
  data: {
    labels: ['Cold call', 'Sale'],
    datasets: [
      { label: 'pad', data: [0, 475], backgroundColor: '#123456' },
      { label: 'count', data: [1000, 50], backgroundColor: '#654321' },
    ],
  },
  options: { plugins: {} },
};

interface Drawn {
  indexAxis: string;
  layout: { autoPadding: boolean; padding: object };
  scales: Record<string, Record<string, unknown> & { ticks: Record<string, unknown>; grid: object }>;
  plugins: { legend: { display: boolean; position: string }; title: { display: boolean } };
}

function draw(type: string, options: Record<string, unknown>) {
  const { data, options: drawn } = googleLook(
    config,
    { type, options },
    (value, pattern) => `${value} as ${pattern}`,
  );
  return { series: data.datasets, ...(drawn as unknown as Drawn) };
}

// Expected from the meaning of Google's options: developers.google.com/chart/interactive/docs/gallery/barchart and combochart.
describe('googleLook', () => {
  const funnel = draw('BAR', {
    title: '',
    width: 836,
    height: 168,
    isStacked: true,
    colors: ['#ffffff', '#0b57d0'],
    'legend.position': 'none',
    'bar.groupWidth': '72%',
    'hAxis.gridlines.count': 0,
    'hAxis.textPosition': 'none',
    'hAxis.viewWindow.min': 0,
    'hAxis.viewWindow.max': 1000,
    'chartArea.left': 218,
    'chartArea.width': 570,
    'chartArea.top': 12,
    'chartArea.height': 144,
  });

  it('a bar chart lies, with the script’s colours, width of bars and no legend', () => {
    expect(funnel.indexAxis).toBe('y');
    expect(funnel.series.map(({ backgroundColor }) => backgroundColor)).toEqual(['#ffffff', '#0b57d0']);
    expect(funnel.series[1]).toMatchObject({ categoryPercentage: 0.72, barPercentage: 1 });
    expect([funnel.plugins.legend.display, funnel.plugins.title.display]).toEqual([false, false]);
  });

  it('the value axis keeps the window of the script, and is not seen without texts and gridlines', () => {
    expect(funnel.scales.x).toMatchObject({ min: 0, max: 1000, display: false, stacked: true });
    expect(funnel.scales.y).toMatchObject({ stacked: true });
  });

  it('the chart area leaves what it does not cover: 836 − 218 − 570 at the right, 168 − 12 − 144 below', () => {
    expect(funnel.layout).toEqual({
      autoPadding: false,
      padding: { left: 0, top: 12, right: 48, bottom: 12 },
    });
    const scale = { width: 0 };
    (funnel.scales.y!.afterFit as (scale: object) => void)(scale);
    expect(scale.width).toBe(218);
  });

  const trend = draw('COMBO', {
    'series.0.type': 'bars',
    'series.0.color': '#5e94e8',
    'series.1.type': 'line',
    'series.1.color': '#062e6f',
    'series.1.lineWidth': 2,
    'series.1.pointSize': 7,
    'series.1.targetAxisIndex': 1,
    'legend.position': 'top',
    'vAxes.0.viewWindow.min': 0,
    'vAxes.1.viewWindow.min': 0,
    'vAxes.1.format': '0%',
    'vAxes.1.textStyle.color': '#062e6f',
  });

  it('a combo chart draws bars and a line with points of the script’s size', () => {
    expect(trend.series[0]).toMatchObject({ backgroundColor: '#5e94e8' });
    expect(trend.series[1]).toMatchObject({
      type: 'line',
      borderColor: '#062e6f',
      borderWidth: 2,
      pointRadius: 3.5,
    });
  });

  it('the right axis starts at 0, has the format and colour of the script, and no gridlines across the chart', () => {
    const { y1 } = trend.scales;
    expect(y1).toMatchObject({ position: 'right', min: 0, grid: { drawOnChartArea: false } });
    expect(y1!.ticks.color).toBe('#062e6f');
    expect((y1!.ticks.callback as (value: number) => string)(0.15)).toBe('0.15 as 0%');
    expect(trend.plugins.legend).toMatchObject({ display: true, position: 'top' });
  });

  it('series without a colour take Google’s own, in order', () => {
    const { series } = draw('COLUMN', {});
    expect(series.map(({ backgroundColor }) => backgroundColor)).toEqual(['#4285f4', '#ea4335']);
  });
});
