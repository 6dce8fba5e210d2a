import type { Currency } from '../../locale/currency.ts';
import type { Words } from '../../locale/words.ts';
import { dimensionIds } from '../breakdown.ts';
import type { Report } from '../report.ts';
import { addAdvice } from './advice-block.ts';
import { addBreakdown } from './breakdown-block.ts';
import { addCharts } from './chart-block.ts';
import { addConfidence } from './confidence-block.ts';
import { addForecast } from './forecast-block.ts';
import { addFunnel } from './funnel-block.ts';
import { addGoal, addGoals } from './goal-block.ts';
import { addEnd, addHead, integrityRow } from './head-block.ts';
import { addHours } from './hours-block.ts';
import { addMetrics } from './metrics-block.ts';
import { addNotes } from './notes-block.ts';
import type { Page } from './page.ts';
import { PageBuilder } from './page-builder.ts';
import { addPlan } from './plan-block.ts';
import { addSetterCloser } from './setter-closer-block.ts';
import { addSideBySide } from './side-by-side-block.ts';
import { addTrend } from './trend-block.ts';

/** Where everything of a report stands on the sheet, one block after the other. Amounts are written in `currency`. */
export function layOut(report: Report, currency: Currency, words: Words): Page {
  const builder = new PageBuilder();
  const head = addHead(builder, report, words);
  addGoal(builder, report, currency, words);
  const plan = addPlan(builder, report, words);
  const funnel = addFunnel(builder, report, plan, words);
  const benchmarks = addAdvice(builder, report, { ...plan, funnelTop: funnel.top }, currency, words);
  const confidence = addConfidence(builder, report, plan, benchmarks, words);
  const trend = addTrend(builder, report, currency, words);
  addForecast(builder, report.forecast, words);
  addGoals(builder, report, currency, words);
  for (const dimension of dimensionIds) addBreakdown(builder, dimension, report, currency, words);
  addSideBySide(builder, report, currency, words);
  addSetterCloser(builder, report, words);
  addHours(builder, report, words);
  addMetrics(builder, report, currency, words);
  addNotes(builder, report, words);
  const charts = addCharts(builder, report, funnel.room, trend, words);
  const last = addEnd(builder, report, words);
  const rows = builder.rows.map((row, index) =>
    index + 1 === head.integrityRow ? integrityRow(head.cells, last, words) : row,
  );
  return { rows, frozenRows: 3, charts, inputs: { ...plan.inputs, confidence } };
}
