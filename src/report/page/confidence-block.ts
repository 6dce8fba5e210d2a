import type { Words } from '../../locale/words.ts';
import { stepName } from '../levers.ts';
import type { Report } from '../report.ts';
import { alertCell, alertPx, type Check, inputCheck, quoted } from './alert.ts';
import { countFormat, rateFormat } from './format.ts';
import { absolute, blankUnless, roundUpFormula } from './formula.ts';
import type { CellPlace, PageCell, PlanInputPlaces } from './page.ts';
import { capital, cell, type PageBuilder } from './page-builder.ts';
import type { PlanPlace } from './plan-block.ts';
import type { StyleName } from './style.ts';

const [nowColumn, thenColumn, rateColumn, callsColumn, perDayColumn, chanceColumn] = [2, 3, 4, 5, 7, 8];
/** Calls for 80%, for the wished confidence and for 95%; between the latter two the wished one's calls a day. */
const [lowColumn, wishedColumn, wishedPerDayColumn, highColumn] = [9, 10, 11, 12];
const closeRateFormat = '0.00%';
/** The functions count up to a thousand million calls; ten times as many as on average is far beyond 95%. */
const mostCalls = '10^8';

/**
 * The only block with custom functions: how many calls reach the target how surely, at the plan's rate and with one step at its
 * benchmark. A custom function fills a whole column of steps at once, because each call of one costs the reader a round trip.
 * Gives where the wished confidence stands.
 */
export function addConfidence(
  builder: PageBuilder,
  report: Report,
  plan: PlanPlace,
  benchmarks: readonly CellPlace[],
  words: Words,
): CellPlace {
  const say = words.summary.confidence;
  const { measured, stageNeeds } = report.plan;
  builder.heading(say.heading);
  const headRow = addHeads(builder, report, words);
  const input = (name: keyof PlanInputPlaces) => absolute(plan.inputs[name].row, plan.inputs[name].column);
  const [target, rate, wished] = [input('target'), input('rate'), absolute(headRow, wishedColumn)];
  const planRate = absolute(builder.next, rateColumn);
  const average = `${target}/${rate}`;

  /** A row at a close rate. Its functions fill the rows from it down to `bottom`; null where those of a row above fill it. */
  const addRow = (
    labels: readonly PageCell[],
    rateFormula: string,
    bottom: number | null,
    observedCalls = '',
  ) => {
    const row = builder.next;
    const at = (column: number) => absolute(row, column);
    const over = (column: number) =>
      bottom === null || bottom === row ? at(column) : `${at(column)}:${absolute(bottom, column)}`;
    // A single blank cell would be refused, one of several leaves its row blank.
    const isKnown = bottom === row ? isNumber(at(rateColumn)) : `COUNT(${over(rateColumn)})>0`;
    const filled = (call: string, more: readonly string[] = []) =>
      bottom === null ? undefined : blankUnless([isKnown, ...more], `${call}${observedCalls})`);
    const callsFor = (column: number, more?: readonly string[]) =>
      filled(`CALLS_NEEDED(${target};${over(rateColumn)};${absolute(headRow, column)}`, more);
    const perDay = (column: number) =>
      blankUnless(
        [isNumber(at(column)), isNumber(input('workdays')), `${input('workdays')}>=1`],
        roundUpFormula(at(column), input('workdays')),
      );
    builder.add(24, [
      ...labels,
      result(rateColumn, 'number', closeRateFormat, rateFormula),
      {
        ...result(
          callsColumn,
          'number',
          countFormat,
          blankUnless([isNumber(at(rateColumn))], roundUpFormula(target, at(rateColumn))),
        ),
        span: 2,
      },
      result(perDayColumn, 'number', countFormat, perDay(callsColumn)),
      result(
        chanceColumn,
        'number',
        '0%',
        filled(`CHANCE_OF_TARGET(${target};${over(callsColumn)};${over(rateColumn)}`),
      ),
      result(lowColumn, 'odds', countFormat, callsFor(lowColumn)),
      result(
        wishedColumn,
        'key',
        countFormat,
        callsFor(wishedColumn, [isNumber(wished), `AND(${wished}>0;${wished}<1)`]),
      ),
      result(wishedPerDayColumn, 'number', countFormat, perDay(wishedColumn)),
      result(highColumn, 'odds', countFormat, callsFor(highColumn)),
    ]);
  };

  addRow(
    [cell(1, 3, 'text', say.planRate)],
    blankUnless(
      [
        `AND(${isNumber(target)};${isNumber(rate)})`,
        `AND(${target}>=0;${rate}>0;${rate}<=1)`,
        `${average}<=${mostCalls}`,
      ],
      rate,
    ),
    builder.next,
  );
  if (measured) {
    const { k, n } = measured;
    const isOwn = [isNumber(planRate), `ABS(${planRate}-${k}/${n})<=10^-12`];
    addRow([cell(1, 3, 'text', say.observed(n))], blankUnless(isOwn, planRate), builder.next, `;${n}`);
  }
  const steps = stageNeeds === 'none' ? [] : report.levers.rows;
  const bottom = builder.next + steps.length - 1;
  const checks = steps.flatMap((step, index): Check[] => {
    const row = builder.next;
    const { row: leverRow, column } = benchmarks[index]!;
    const [benchmark, then] = [absolute(leverRow, column), absolute(row, thenColumn)];
    const raised = `${planRate}*${then}/${absolute(row, nowColumn)}`;
    const name = capital(stepName(step));
    addRow(
      [
        cell(1, 1, 'text', name),
        cell(nowColumn, 1, 'number', step.rate, rateFormat),
        result(
          thenColumn,
          'number',
          rateFormat,
          blankUnless([isNumber(benchmark), `AND(${benchmark}>0;${benchmark}<=1)`], benchmark),
        ),
      ],
      blankUnless([isNumber(planRate), isNumber(then), `${raised}<=1`], raised),
      index === 0 ? bottom : null,
    );
    return [
      inputCheck(benchmark, 'planRate', name, true, words),
      {
        isFine: `IF(AND(${isNumber(planRate)};${isNumber(then)});IF(${raised}<=1;1;0);1)`,
        text: quoted(say.rateAbove(name)),
      },
    ];
  });
  const planAlert = absolute(plan.alertRow, 1);
  builder.add(alertPx, [
    alertCell([
      { isFine: `IF(LEN(${planAlert})=0;1;0)`, text: planAlert },
      inputCheck(wished, 'confidence', say.confidence, false, words),
      {
        isFine: `IF(${isNumber(rate)};IF(${average}<=${mostCalls};1;0);1)`,
        text: quoted(say.tooMany),
      },
      ...checks,
    ]),
  ]);
  builder.note(steps.length > 0 ? `${say.note} ${say.noteSteps}` : say.note);
  builder.gap();
  return { row: headRow, column: wishedColumn };
}

/** Two rows of heads; the lower one, whose number it gives, holds the confidences: the formulas refer to them. */
function addHeads(builder: PageBuilder, { plan }: Report, words: Words): number {
  const say = words.summary.confidence;
  builder.add(18, [
    cell(1, 4, 'head'),
    cell(callsColumn, 3, 'headCenter', say.onAverage),
    cell(chanceColumn, 1, 'head'),
    cell(lowColumn, 4, 'headCenter', say.sure),
  ]);
  return builder.add(28, [
    cell(1, 1, 'head', say.step),
    cell(nowColumn, 1, 'headRight', say.now),
    cell(thenColumn, 1, 'headRight', say.reached),
    cell(rateColumn, 1, 'headRight', say.rate),
    cell(callsColumn, 2, 'headRight', say.calls),
    cell(perDayColumn, 1, 'headRight', say.perDay),
    cell(chanceColumn, 1, 'headRight', say.chance),
    cell(lowColumn, 1, 'headRight', 0.8, '0%'),
    cell(wishedColumn, 1, 'input', plan.inputs.confidence, '0.##%'),
    cell(wishedPerDayColumn, 1, 'headRight', say.perDay),
    cell(highColumn, 1, 'headRight', 0.95, '0%'),
  ]);
}

function isNumber(at: string): string {
  return `ISNUMBER(${at})`;
}

/** A cell of one column that shows what a formula gives, its own or one of a row above. */
function result(column: number, style: StyleName, format: string, formula?: string): PageCell {
  return { ...cell(column, 1, style, null, format), ...(formula === undefined ? {} : { formula }) };
}
