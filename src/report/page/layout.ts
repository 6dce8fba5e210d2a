import type { Words } from '../../locale/words.ts';
import { type PlanInputs, type Report, type TrendRow, minimumN } from '../report.ts';
import { breakdownTable, capital, shownRate } from './breakdown-table.ts';
import { absolute, blankUnless, roundUpFormula } from './formula.ts';
import type { Page, PageCell, PageChart } from './page.ts';
import { cell, line, PageBuilder } from './page-builder.ts';

const chartRows = 8;
const chartRowPx = 21;
const count = '#,##0';
const rate = '0.0%';

/** Where everything of a report stands on the sheet. `inputs` are the manager's numbers, kept or by default. */
export function layOut(report: Report, inputs: PlanInputs, words: Words): Page {
  const builder = new PageBuilder();
  const say = words.summary;
  const head = addHead(builder, report, words);
  const plan = addPlan(builder, report, inputs, words);
  const funnelChartRow = addFunnel(builder, report, plan.callsRow, words);
  addAdvice(builder, report, words);
  addOutcomes(builder, report, words);
  const stageNames = report.funnel.map(({ name }) => name);
  const trendChartRow = addTrend(builder, report, stageNames, words);
  builder.heading(say.byRep.heading);
  breakdownTable(builder, say.byRep.rep, report.byRep.rows, report.byRep.team, stageNames, words);
  builder.sentence(say.byRep.note(minimumN), 'note', 150, 14);
  builder.gap();
  builder.heading(say.notes.heading);
  for (const note of report.notes) builder.sentence(note, 'note', 150, 14);
  builder.gap();
  const charts = addChartData(builder, report, funnelChartRow, trendChartRow, words);
  const last = builder.add(20, [cell(1, 11, 'meta', say.end), cell(12, 1, 'metaRight', report.run)]);
  const rows = builder.rows.map((row, index) => (index + 1 === head.integrityRow ? integrity(head.cells, last, words) : row));
  return { rows, frozenRows: 3, charts, inputs: plan.inputs };
}

function addHead(builder: PageBuilder, report: Report, words: Words): { integrityRow: number; cells: PageCell[] } {
  const say = words.summary;
  builder.add(32, [cell(1, 6, 'title', report.title), cell(7, 5, 'metaRight', report.made), cell(12, 1, 'metaRight', report.run)]);
  builder.add(20, [line(report.subtitle, 'sub')]);
  const all = report.rowsRead + report.rowsRefused;
  const cells = [
    cell(1, 4, 'meta', say.rowsRead(words.number(report.rowsRead), words.number(all))),
    report.rowsRefused > 0 ? cell(9, 4, 'warn', report.rowsRefused, say.rowsNotReadFormat) : cell(9, 4, 'blank'),
  ];
  const integrityRow = builder.add(20, cells);
  builder.gap();
  return { integrityRow, cells };
}

/** A page half-written by two runs shows two different run ids: the third row says so to every reader. */
function integrity(cells: readonly PageCell[], lastRow: number, words: Words): { heightPx: number; cells: PageCell[] } {
  const text = words.summary.incomplete.replace(/"/g, '""');
  const formula = `=IF(EXACT(${absolute(1, 12)};${absolute(lastRow, 12)});"";"${text}")`;
  return { heightPx: 20, cells: [...cells, { column: 5, span: 4, style: 'alert', formula }] };
}

function addPlan(builder: PageBuilder, report: Report, inputs: PlanInputs, words: Words) {
  const say = words.summary.plan;
  builder.heading(say.heading);
  builder.add(22, [line(say.intro, 'sub')]);
  builder.add(32, [
    cell(1, 1, 'headRight', say.target),
    cell(2, 2, 'headRight', say.rate),
    cell(4, 2, 'headRight', say.workdays),
    cell(6, 3, 'headRight', say.calls),
    cell(9, 4, 'headRight', say.perDay),
  ]);
  const row = builder.next;
  const [target, share, workdays, calls] = [absolute(row, 1), absolute(row, 2), absolute(row, 4), absolute(row, 6)];
  const isNumber = (...cells: string[]) => `AND(${cells.map((at) => `ISNUMBER(${at})`).join(';')})`;
  builder.add(28, [
    cell(1, 1, 'input', inputs.target, '#,##0.##'),
    cell(2, 2, 'input', inputs.rate, '0.0##%'),
    cell(4, 2, 'input', inputs.workdays, count),
    {
      ...cell(6, 3, 'plan', null, count),
      formula: blankUnless([isNumber(target, share), `AND(${target}>=0;${share}>0;${share}<=1)`], roundUpFormula(target, share)),
    },
    {
      ...cell(9, 4, 'plan', null, count),
      formula: blankUnless([isNumber(calls, workdays), `${workdays}>=1`], roundUpFormula(calls, workdays)),
    },
  ]);
  for (const note of report.plan.notes) builder.sentence(note, 'note', 150, 14);
  builder.gap();
  return {
    callsRow: row,
    inputs: { target: { row, column: 1 }, rate: { row, column: 2 }, workdays: { row, column: 4 } },
  };
}

function addFunnel(builder: PageBuilder, report: Report, callsRow: number, words: Words): number | null {
  const say = words.summary.funnel;
  builder.heading(say.heading);
  if (report.funnel.length < 2) {
    builder.sentence(say.noStages, 'sayMore', 120, 16);
    builder.gap();
    return null;
  }
  builder.add(32, [
    cell(1, 1, 'head', say.stage),
    cell(2, 1, 'headRight', say.count),
    cell(3, 1, 'head', say.kOfN),
    cell(4, 1, 'headRight', say.step),
    cell(5, 2, 'headCenter', say.interval),
    cell(7, 2, 'headRight', say.overall),
    cell(9, 2, 'headRight', say.dropOff),
    cell(11, 2, 'headRight', say.planNeeds),
  ]);
  const top = builder.next;
  const calls = absolute(callsRow, 6);
  report.funnel.forEach((row, index) => {
    const at = builder.next;
    const isFew = row.n !== null && row.n < minimumN;
    const isRate = row.n !== null && !isFew;
    const needs = roundUpFormula(`${calls}*${absolute(at, 2)}`, absolute(top, 2));
    builder.add(24, [
      cell(1, 1, 'text', capital(row.name)),
      cell(2, 1, 'key', row.count, count),
      cell(3, 1, 'ofN', row.n, words.summary.ofFormat),
      cell(4, 1, 'key', isRate ? row.stepConversion : null, rate),
      cell(5, 1, 'low', row.interval?.low ?? null, rate),
      cell(6, 1, 'high', row.interval?.high ?? null, '"– "0.0%'),
      cell(7, 2, 'number', index > 0 && report.funnel[0]!.count >= minimumN ? row.overallConversion : null, rate),
      cell(9, 2, 'number', isRate ? row.dropOff : null, rate),
      { ...cell(11, 2, 'number', null, count), formula: blankUnless([`ISNUMBER(${calls})`, `${absolute(top, 2)}>0`], needs) },
    ]);
  });
  builder.gap();
  const chartRow = builder.next;
  for (let row = 0; row < chartRows; row++) builder.add(chartRowPx);
  builder.gap();
  return chartRow;
}

function addAdvice(builder: PageBuilder, report: Report, words: Words): void {
  builder.heading(words.summary.advice.heading);
  builder.sentence(report.advice.headline, 'say', 105, 18);
  for (const sentence of report.advice.more) builder.sentence(sentence, 'sayMore', 125, 16);
  builder.gap();
}

function addOutcomes(builder: PageBuilder, report: Report, words: Words): void {
  const say = words.summary.outcomes;
  builder.heading(say.heading);
  builder.add(24, [cell(1, 2, 'head', say.metric), cell(3, 1, 'headRight', say.value), cell(4, 1, 'head', say.n), cell(5, 8, 'head', say.definition)]);
  for (const { id, evidence } of report.outcomes) {
    const { words: name, definition } = words.summary.metrics[id];
    const shown =
      id === 'winRate'
        ? shownRate(evidence, words)
        : { value: evidence.value, format: id === 'averageDealValue' ? '#,##0.00' : count };
    builder.add(24, [
      cell(1, 2, 'text', name),
      cell(3, 1, 'key', shown.value, shown.format || undefined),
      cell(4, 1, 'ofN', evidence.n === null || evidence.value === null ? null : evidence.n, words.summary.ofFormat),
      cell(5, 8, 'definition', definition),
    ]);
  }
  builder.gap();
}

function addTrend(builder: PageBuilder, report: Report, stageNames: readonly string[], words: Words): number | null {
  const { rows, months } = report.trend;
  if (rows.length === 0) return null;
  const say = words.summary.trend;
  builder.heading(say.heading);
  breakdownTable(builder, say.month, rows, null, stageNames, words);
  if (months > rows.length) builder.sentence(say.shown(rows.length, months), 'note', 150, 14);
  builder.gap();
  if (stageNames.length < 2) return null;
  const chartRow = builder.next;
  for (let row = 0; row < chartRows; row++) builder.add(chartRowPx);
  builder.gap();
  return chartRow;
}

/** The helper blocks that the charts read. The funnel chart is a centred bar: an invisible pad, then the count. */
function addChartData(
  builder: PageBuilder,
  report: Report,
  funnelChartRow: number | null,
  trendChartRow: number | null,
  words: Words,
): PageChart[] {
  const say = words.summary;
  const charts: PageChart[] = [];
  builder.heading(say.chartData.heading);
  if (funnelChartRow !== null) {
    const largest = Math.max(1, ...report.funnel.map((row) => row.count));
    const top = builder.add(24, [
      cell(1, 3, 'head', say.funnel.stage),
      cell(4, 1, 'headRight', say.chartData.pad),
      cell(5, 1, 'headRight', say.chartData.count),
    ]);
    for (const row of report.funnel) {
      const share = row.n !== null && report.funnel[0]!.count >= minimumN ? row.overallConversion : null;
      const label = `${capital(row.name)} · ${words.number(row.count)}${share === null ? '' : ` (${words.percent(share)})`}`;
      builder.add(21, [cell(1, 3, 'text', label), cell(4, 1, 'number', (largest - row.count) / 2, '#,##0.#'), cell(5, 1, 'number', row.count, count)]);
    }
    charts.push({
      kind: 'funnel',
      title: '',
      largest,
      row: funnelChartRow,
      rows: chartRows,
      data: { top, bottom: builder.next - 1, columns: [1, 4, 5] },
    });
    builder.gap();
  }
  if (trendChartRow !== null) {
    const [first, second] = report.funnel;
    const top = builder.add(24, [
      cell(1, 3, 'head', say.trend.month),
      cell(4, 1, 'headRight', `${capital(first!.name)} ${say.trend.perWorkday}`),
      cell(5, 1, 'headRight', say.columns.step(first!.name, second!.name)),
    ]);
    for (const row of report.trend.rows) {
      builder.add(21, [
        cell(1, 3, 'text', row.label),
        cell(4, 1, 'number', row.workdays > 0 ? row.stages[0]! / row.workdays : null, '#,##0.0'),
        cell(5, 1, 'number', chartRate(row), rate),
      ]);
    }
    charts.push({
      kind: 'trend',
      title: '',
      row: trendChartRow,
      rows: chartRows,
      data: { top, bottom: builder.next - 1, columns: [1, 4, 5] },
    });
    builder.gap();
  }
  return charts;
}

/** First → second stage, where it is a share of enough entries; a ratio above 1 would flatten every other month. */
function chartRate({ stages }: TrendRow): number | null {
  const [first, second] = stages;
  return first! >= minimumN && second! <= first! ? second! / first! : null;
}
