import type { Words } from '../../locale/words.ts';
import type { Report } from '../report.ts';
import { alertCell, alertPx, inputCheck } from './alert.ts';
import { countFormat } from './format.ts';
import { absolute, blankUnless, roundUpFormula } from './formula.ts';
import type { PlanInputPlaces } from './page.ts';
import { cell, type PageBuilder } from './page-builder.ts';

/** Where the plan stands: its row, the line that says what is wrong with it, the yellow cells. */
export interface PlanPlace {
  row: number;
  alertRow: number;
  inputs: PlanInputPlaces;
}

/** The plan: the manager's numbers, and what they take as native formulas. Gives where inputs, calls and the alert stand. */
export function addPlan(builder: PageBuilder, report: Report, words: Words): PlanPlace {
  const say = words.summary.plan;
  const { inputs, defaults } = report.plan;
  builder.heading(say.heading);
  builder.sentence(say.intro, 'sayMore');
  builder.add(32, [
    cell(1, 1, 'headRight', say.target),
    cell(2, 2, 'headRight', say.rate),
    cell(4, 2, 'headRight', say.workdays),
    cell(6, 3, 'headRight', say.calls),
    cell(9, 4, 'headRight', say.perDay),
  ]);
  const row = builder.next;
  const [target, share, workdays, calls] = [
    absolute(row, 1),
    absolute(row, 2),
    absolute(row, 4),
    absolute(row, 6),
  ];
  const isNumber = (...cells: string[]) => `AND(${cells.map((at) => `ISNUMBER(${at})`).join(';')})`;
  builder.add(28, [
    cell(1, 1, 'input', inputs.target),
    cell(2, 2, 'input', inputs.rate, '0.0##%'),
    cell(4, 2, 'input', inputs.workdays, countFormat),
    {
      ...cell(6, 3, 'plan', null, countFormat),
      formula: blankUnless(
        [isNumber(target, share), `AND(${target}>=0;${share}>0;${share}<=1)`],
        roundUpFormula(target, share),
      ),
    },
    {
      ...cell(9, 4, 'plan', null, countFormat),
      formula: blankUnless([isNumber(calls, workdays), `${workdays}>=1`], roundUpFormula(calls, workdays)),
    },
  ]);
  const check = (name: keyof PlanInputPlaces, at: string, rule: 'target' | 'planRate' | 'planWorkdays') =>
    inputCheck(at, rule, say[name], defaults[name] === null, words);
  const alertRow = builder.add(alertPx, [
    alertCell([
      check('target', target, 'target'),
      check('rate', share, 'planRate'),
      check('workdays', workdays, 'planWorkdays'),
    ]),
  ]);
  if (report.plan.sentence) builder.sentence(report.plan.sentence, 'sayMore');
  builder.note(report.plan.notes.join(' '));
  builder.gap();
  return {
    row,
    alertRow,
    inputs: { target: { row, column: 1 }, rate: { row, column: 2 }, workdays: { row, column: 4 } },
  };
}
