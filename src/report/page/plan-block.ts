import type { Words } from '../../locale/words.ts';
import type { Report } from '../report.ts';
import { countFormat } from './format.ts';
import { absolute, blankUnless, roundUpFormula } from './formula.ts';
import type { Page } from './page.ts';
import { cell, type PageBuilder } from './page-builder.ts';

/** The plan: the manager's numbers, and what they take as native formulas. Gives where the inputs and the calls stand. */
export function addPlan(
  builder: PageBuilder,
  report: Report,
  words: Words,
): { row: number; inputs: Page['inputs'] } {
  const say = words.summary.plan;
  const { inputs } = report.plan;
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
  builder.note(report.plan.notes.join(' '));
  builder.gap();
  return {
    row,
    inputs: { target: { row, column: 1 }, rate: { row, column: 2 }, workdays: { row, column: 4 } },
  };
}
