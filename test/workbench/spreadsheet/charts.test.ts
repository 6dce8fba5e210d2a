import { describe, expect, test } from 'vitest';
import { startRun } from './script-run.ts';

describe('EmbeddedChartBuilder', () => {
  test('nothing appears before insertChart; then the chart keeps its ranges, options and place', () => {
    const { charts, sheet } = startRun();
    sheet.getRange('A1:B3').setValues([
      ['stage', 'n'],
      ['calls', 9],
      ['sales', 2],
    ]);
    const chart = sheet
      .newChart()
      .asBarChart()
      .setTitle('Funnel')
      .setStacked()
      .addRange(sheet.getRange('A1:B3'))
      .setNumHeaders(1)
      .setOption('legend', { position: 'none' })
      .setOption('series.0.color', '#112233')
      .setMergeStrategy(charts.ChartMergeStrategy.MERGE_COLUMNS)
      .setPosition(5, 4, 10, 20)
      .build();
    expect(sheet.getCharts()).toEqual([]);
    sheet.insertChart(chart);
    sheet.insertRowBefore(1);
    const [read] = sheet.getCharts();
    const options = read.getOptions();
    expect(read.getRanges().map((range) => range.getA1Notation())).toEqual(['A2:B4']);
    expect([
      options.get('title'),
      options.get('isStacked'),
      options.get('legend.position'),
      options.get('legend'),
      options.get('none'),
    ]).toEqual(['Funnel', true, 'none', { position: 'none' }, null]);
    const place = read.getContainerInfo();
    expect([place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY(), read.getNumHeaders()]).toEqual([
      4, 10, 20, 1,
    ]);
    expect(read.modify().getChartType()).toBe(charts.ChartType.BAR);
  });

  test('the engine draws what Google would: a stacked horizontal bar', () => {
    const { sheet, workbook, end } = startRun();
    sheet.insertChart(
      sheet
        .newChart()
        .asBarChart()
        .setStacked()
        .addRange(sheet.getRange('A1:C3'))
        .setPosition(1, 5, 0, 0)
        .build(),
    );
    end();
    const [id] = workbook.model.getters.getChartIds('0');
    expect(workbook.model.getters.getChartDefinition(id)).toMatchObject({
      type: 'bar',
      horizontal: true,
      stacked: true,
    });
  });

  test('updateChart needs a chart of the sheet; removeChart takes it away', () => {
    const { sheet } = startRun();
    const chart = sheet
      .newChart()
      .asColumnChart()
      .addRange(sheet.getRange('A1:B3'))
      .setPosition(1, 1, 0, 0)
      .build();
    expect(() => sheet.updateChart(chart)).toThrow('The chart does not exist on the sheet.');
    sheet.insertChart(chart);
    sheet.updateChart(sheet.getCharts()[0].modify().setOption('title', 'New').build());
    expect(sheet.getCharts().map((each) => each.getOptions().get('title'))).toEqual(['New']);
    sheet.removeChart(sheet.getCharts()[0]);
    expect(sheet.getCharts()).toEqual([]);
  });

  test('the type as a text, typed setters on the general builder, and a funnel are refused', () => {
    const { charts, sheet } = startRun();
    const builder = sheet.newChart() as unknown as {
      setChartType(type: unknown): void;
      setTitle(title: string): void;
    };
    expect(() => builder.setChartType('BAR')).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
    );
    expect(() => builder.setTitle('x')).toThrow(/setTitle is not a function/);
    expect('FUNNEL' in charts.ChartType).toBe(false);
    expect(() => builder.setChartType(charts.ChartType.GAUGE)).toThrow(/is not emulated by the workbench/);
  });

  test('copyTo draws each chart of the sheet once, under a number that a script finds', () => {
    const { book, sheet, workbook } = startRun();
    const range = sheet.getRange('A1:B3');
    sheet.insertChart(sheet.newChart().asBarChart().addRange(range).setPosition(5, 4, 0, 0).build());
    const copy = sheet.copyTo(book);
    expect(copy.getCharts()).toHaveLength(1);
    const drawn = workbook.model.getters.getFigures(String(copy.getSheetId()));
    expect(drawn).toHaveLength(1);
  });

  test('setHiddenDimensionStrategy before the type is an unexpected error', () => {
    const { charts, sheet } = startRun();
    const strategy = charts.ChartHiddenDimensionStrategy.SHOW_BOTH;
    expect(() => sheet.newChart().setHiddenDimensionStrategy(strategy)).toThrow(/^Unexpected error/);
    expect(() =>
      sheet.newChart().setChartType(charts.ChartType.LINE).setHiddenDimensionStrategy(strategy),
    ).not.toThrow();
  });

  test('setXAxisRange exists for scatter charts alone', () => {
    const { sheet } = startRun();
    const line = sheet.newChart().asLineChart() as unknown as Record<string, unknown>;
    expect([typeof line.setXAxisRange, typeof line.setRange]).toEqual(['undefined', 'function']);
    expect(
      sheet.newChart().asScatterChart().setXAxisRange(0, 5).build().getOptions().get('hAxis.viewWindow'),
    ).toEqual({ min: 0, max: 5 });
  });
});
