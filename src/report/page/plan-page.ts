import type { Words } from '../../locale/words.ts';
import { countFormat } from './format.ts';
import { absolute, blankUnless, roundUpFormula } from './formula.ts';
import type { PageCell, PageRow } from './page.ts';
import { capital, cell } from './page-builder.ts';

/** A plan as it was set in the sidebar. */
export interface Plan {
  /** Made by the page once per submission: a retry carries the same id and never writes a second plan. */
  id: string;
  /** Whose plan it is; '' = nobody is named. */
  rep: string;
  target: number;
  workdays: number;
  /** A share. */
  confidence: number;
  /** Names of the funnel's stages, the first one first. */
  stages: readonly string[];
  /** The share of each stage that reaches the next one: one fewer than stages. */
  rates: readonly number[];
  /** How many the log has at each stage; none where it cannot measure a rate. */
  counts: readonly number[];
}

/** Widths of the columns of plans in pixels, A to D. */
export const planWidthsPx: readonly number[] = [280, 120, 120, 120];

const wholeFormat = '#,##0';
const rateFormat = '0.0##%';
const [label, first, second, third] = [1, 2, 3, 4];
const rowPx = 24;

/**
 * A plan from the top of its sheet down, ending in two blank rows: yellow cells for what it rests on, and below them what
 * follows by formulas: for readers without the add-on too, all but its two custom functions.
 */
export function planRows(plan: Plan, made: string, words: Words): PageRow[] {
  const say = words.summary.planSheet;
  const { target, workdays, confidence, stages, rates, counts } = plan;
  const rows: PageRow[] = [];
  const add = (cells: readonly PageCell[], heightPx = rowPx) => rows.push({ heightPx, cells });
  const head = (...texts: (string | null)[]) =>
    add(texts.map((text, index) => cell(index + 1, 1, index === 0 ? 'head' : 'headRight', text)));
  const input = (text: string, value: number, format: string, evidence: readonly PageCell[] = []) =>
    add([cell(label, 1, 'text', text), cell(first, 1, 'input', value, format), ...evidence]);

  add(
    [
      cell(label, 1, 'title', plan.rep.trim() === '' ? words.sheets.plan : say.planOf(plan.rep)),
      cell(third, 1, 'metaRight', plan.id),
    ],
    32,
  );
  add([cell(label, 1, 'meta', made)], 20);
  head(say.assumed, say.value, counts.length > 0 ? say.measured : null, null);
  input(say.target, target, Number.isInteger(target) ? wholeFormat : '#,##0.0#');
  input(say.workdays, workdays, wholeFormat);
  input(say.confidence, confidence, '0.0%');
  const [targetAt, daysAt, sureAt] = [4, 5, 6].map((row) => absolute(row, first)) as [string, string, string];
  const firstStep = rows.length + 1;
  rates.forEach((rate, index) => {
    const isCounted = counts.length > 0 && counts[index]! > 0;
    input(
      capital(`${stages[index]} → ${stages[index + 1]}`),
      rate,
      rateFormat,
      isCounted
        ? [
            cell(second, 1, 'number', counts[index + 1]!, countFormat),
            cell(third, 1, 'ofN', counts[index]!, words.summary.ofFormat),
          ]
        : [],
    );
  });

  head(say.takes, say.needed, say.perDay, say.share);
  const firstStage = rows.length + 1;
  const rateAt = (stage: number) => absolute(firstStage + stage, third);
  const perDay = (amount: string) =>
    blankUnless([isNumber(amount, daysAt), `${daysAt}>=1`], roundUpFormula(amount, daysAt));
  stages.forEach((name, index) => {
    const step = absolute(firstStep + index, first);
    const share =
      index === stages.length - 1
        ? cell(third, 1, 'number', 1, rateFormat)
        : {
            ...cell(third, 1, 'number', null, rateFormat),
            formula: blankUnless(
              [isNumber(step, rateAt(index + 1)), `${step}>=0`],
              `${step}*${rateAt(index + 1)}`,
            ),
          };
    add([
      cell(label, 1, 'text', capital(name)),
      {
        ...cell(first, 1, 'plan', null, countFormat),
        formula: blankUnless(
          [isNumber(targetAt, rateAt(index)), `AND(${targetAt}>=0;${rateAt(index)}>0)`],
          roundUpFormula(targetAt, rateAt(index)),
        ),
      },
      { ...cell(second, 1, 'plan', null, countFormat), formula: perDay(absolute(firstStage + index, first)) },
      share,
    ]);
  });

  head(say.howSure, say.calls, say.perDay, say.chance);
  const [calls, closeRate] = [absolute(firstStage, first), rateAt(0)];
  const isShare = `AND(${closeRate}>0;${closeRate}<=1)`;
  add([
    cell(label, 1, 'text', say.onAverage),
    { ...cell(first, 1, 'number', null, countFormat), formula: `=${calls}` },
    { ...cell(second, 1, 'number', null, countFormat), formula: `=${absolute(firstStage, second)}` },
    {
      ...cell(third, 1, 'key', null, '0%'),
      formula: blankUnless(
        [isNumber(targetAt, calls, closeRate), isShare],
        `CHANCE_OF_TARGET(${targetAt};${calls};${closeRate})`,
      ),
    },
  ]);
  const sureRow = rows.length + 1;
  add([
    cell(label, 1, 'text', say.asSure),
    {
      ...cell(first, 1, 'plan', null, countFormat),
      formula: blankUnless(
        [isNumber(targetAt, closeRate, sureAt), isShare, `AND(${targetAt}>=0;${sureAt}>0;${sureAt}<1)`],
        `CALLS_NEEDED(${targetAt};${closeRate};${sureAt})`,
      ),
    },
    { ...cell(second, 1, 'plan', null, countFormat), formula: perDay(absolute(sureRow, first)) },
    { ...cell(third, 1, 'number', null, '0.0%'), formula: `=${sureAt}` },
  ]);
  for (const note of say.notes) add([cell(label, 1, 'meta', note)], 18);
  add([]);
  add([]);
  return rows;
}

function isNumber(...cells: string[]): string {
  return `AND(${cells.map((at) => `ISNUMBER(${at})`).join(';')})`;
}
