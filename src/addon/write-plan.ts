import { planProblems } from '../entry/check-plan.ts';
import { problemSentences } from '../entry/problem-words.ts';
import { planRows, planWidthsPx } from '../report/page/plan-page.ts';
import type { Desk } from './answer.ts';
import { flush, type Sheet } from './book.ts';
import { drawBorders, setHeights, writeLooks, writeValues } from './cell-block.ts';
import { clockIn } from './clock.ts';
import type { PlanAnswer, PlanRequest } from './contract.ts';
import { Failure } from './failure.ts';
import { underDocumentLock } from './lock.ts';
import { addSheet, findSheet } from './marked-sheet.ts';

const width = planWidthsPx.length;

/**
 * Writes a plan on top of its sheet, above the older ones, into rows that nobody has written in. A plan whose id stands there
 * already is not written again. Failures: `invalid`, `protected`, `noAnswer`.
 */
export function writePlan(request: PlanRequest | null, { book, words }: Desk): PlanAnswer {
  const problems = planProblems(request);
  if (problems.length > 0)
    throw new Failure('invalid', problems, problemSentences(problems, words.sheets.plan, words));
  const plan = request!;
  const { today, time } = clockIn(book.getSpreadsheetTimeZone());
  const rows = planRows(plan, words.moment(today, time), words);
  return underDocumentLock(() => {
    const old = findSheet(book, 'plan');
    if (old && isIn(old, plan.id)) return { sheet: old.getName() };
    const sheet = old ?? addSheet(book, 'plan', words.sheets.plan);
    // A run that ended half-way may have left the sheet without its widths.
    const isBare = sheet.getLastRow() === 0;
    makeRoom(sheet, rows.length);
    const area = sheet.getRange(1, 1, rows.length, width);
    const block = { sheet, area, rows, height: rows.length, width };
    area.clearDataValidations();
    writeLooks(block);
    area.setBorder(false, false, false, false, false, false);
    drawBorders(block);
    setHeights(block);
    if (isBare) {
      sheet.setHiddenGridlines(true);
      planWidthsPx.forEach((px, index) => {
        sheet.setColumnWidth(index + 1, px);
      });
    }
    // The values come last and at once: with the id in its cell the plan is whole.
    writeValues(block);
    flush();
    if (!isIn(sheet, plan.id)) throw new Failure('noAnswer');
    return { sheet: sheet.getName() };
  });
}

/** Brings the plans to the front. The failure is `noPlan` where there are none. */
export function showPlan(_request: unknown, { book }: Desk): PlanAnswer {
  const sheet = findSheet(book, 'plan');
  if (!sheet) throw new Failure('noPlan');
  book.setActiveSheet(sheet);
  return { sheet: sheet.getName() };
}

function isIn(sheet: Sheet, id: string): boolean {
  return sheet.createTextFinder(id).matchEntireCell(true).findNext() !== null;
}

/** Inserts rows above everything, but for those on top that are blank: a run that ended half-way left them behind. */
function makeRoom(sheet: Sheet, wanted: number): void {
  const columns = sheet.getMaxColumns();
  if (!sheet.getRange(1, 1, 1, Math.min(columns, width)).canEdit()) throw new Failure('protected');
  if (columns < width) sheet.insertColumnsAfter(columns, width - columns);
  const blank = blankRowsOnTop(sheet, wanted);
  if (blank < wanted) sheet.insertRowsBefore(1, wanted - blank);
}

/** A formula that shows nothing is content too. */
function blankRowsOnTop(sheet: Sheet, wanted: number): number {
  const top = sheet.getRange(1, 1, Math.min(wanted, sheet.getMaxRows()), sheet.getMaxColumns());
  const [values, formulas] = [top.getValues(), top.getFormulas()];
  const filled = values.findIndex((row, at) => [...row, ...formulas[at]!].some((each) => each !== ''));
  return filled < 0 ? values.length : filled;
}
