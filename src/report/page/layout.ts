import type { Words } from '../../locale/words.ts';
import { minimumN, type PlanInputs, type Report } from '../report.ts';
import { breakdownTable } from './breakdown-table.ts';
import { addCharts } from './chart-block.ts';
import { addFunnel } from './funnel-block.ts';
import { addHead, integrityRow } from './head-block.ts';
import { addAdvice, addOutcomes } from './outcomes-block.ts';
import type { Page } from './page.ts';
import { cell, PageBuilder } from './page-builder.ts';
import { addPlan } from './plan-block.ts';
import { addTrend } from './trend-block.ts';

/** Where everything of a report stands on the sheet. `inputs` are the manager's numbers, kept or by default. */
export function layOut(report: Report, inputs: PlanInputs, words: Words): Page {
  const builder = new PageBuilder();
  const say = words.summary;
  const stageNames = report.funnel.map(({ name }) => name);
  const head = addHead(builder, report, words);
  const plan = addPlan(builder, report, inputs, words);
  const funnel = addFunnel(builder, report, plan, words);
  addAdvice(builder, report, words);
  addOutcomes(builder, report, words);
  const trend = addTrend(builder, report, stageNames, words);
  builder.heading(say.byRep.heading);
  breakdownTable(builder, say.byRep.rep, report.byRep.rows, report.byRep.team, stageNames, words);
  builder.note(say.byRep.note(minimumN));
  builder.gap();
  builder.heading(say.notes.heading);
  for (const note of report.notes) builder.note(note);
  builder.gap();
  const charts = addCharts(builder, report, { funnel, trend }, words);
  const last = builder.add(20, [cell(1, 11, 'meta', say.end), cell(12, 1, 'metaRight', report.run)]);
  const rows = builder.rows.map((row, index) =>
    index + 1 === head.integrityRow ? integrityRow(head.cells, last, words) : row,
  );
  return { rows, frozenRows: 3, charts, inputs: plan.inputs };
}
