import type { Words } from '../../locale/words.ts';
import { stepName } from '../levers.ts';
import type { Report } from '../report.ts';
import { alertCell, alertOf, alertPx, type Check, inputCheck, quoted } from './alert.ts';
import { countFormat, rateFormat } from './format.ts';
import { absolute, blankUnless, roundUpFormula } from './formula.ts';
import type { CellPlace, PageCell } from './page.ts';
import { capital, cell, type PageBuilder } from './page-builder.ts';
import type { PlanPlace } from './plan-block.ts';

const [nowColumn, thenColumn, rateColumn, callsColumn, perDayColumn, chanceColumn] = [2, 3, 4, 5, 7, 8];
/** Calls for 80%, for the wished confidence and for 95%; between the latter two the wished one's calls a day. */
const [lowColumn, wishedColumn, wishedPerDayColumn, highColumn] = [9, 10, 11, 12];
const closeRateFormat = '0.00%';
/** The functions count up to a thousand million calls; ten times as many as on average is far beyond 95%. */
const mostCalls = '10^8';

/** What the formulas of the block refer to. */
interface Surroundings {
  target: string;
  rate: string;
  workdays: string;
  headRow: number;
}

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
  const confidence = addHeads(builder, report, words);
  const at: Surroundings = {
    target: absolute(plan.inputs.target.row, plan.inputs.target.column),
    rate: absolute(plan.inputs.rate.row, plan.inputs.rate.column),
    workdays: absolute(plan.inputs.workdays.row, plan.inputs.workdays.column),
    headRow: confidence.row,
  };
  const planRow = builder.next;
  const planRate = absolute(planRow, rateColumn);
  const isPlan = [
    `AND(ISNUMBER(${at.target});ISNUMBER(${at.rate}))`,
    `AND(${at.target}>=0;${at.rate}>0;${at.rate}<=1)`,
    `${at.target}/${at.rate}<=${mostCalls}`,
  ];
  builder.add(24, [
    cell(1, 3, 'text', say.planRate),
    rateCell(blankUnless(isPlan, at.rate)),
    ...nativeCells(planRow, at),
    ...functionCells(planRow, planRow, null, at),
  ]);
  if (measured) {
    const row = builder.next;
    const { k, n } = measured;
    const isOwn = [`ISNUMBER(${planRate})`, `ABS(${planRate}-${k}/${n})<=10^-12`];
    builder.add(24, [
      cell(1, 3, 'text', say.observed(n)),
      rateCell(blankUnless(isOwn, planRate)),
      ...nativeCells(row, at),
      ...functionCells(row, row, n, at),
    ]);
  }
  const steps = stageNeeds === 'none' ? [] : report.levers.rows;
  const [top, bottom] = [builder.next, builder.next + steps.length - 1];
  const checks: Check[] = [];
  steps.forEach((step, index) => {
    const row = builder.next;
    const { row: leverRow, column } = benchmarks[index]!;
    const [benchmark, now, then] = [
      absolute(leverRow, column),
      absolute(row, nowColumn),
      absolute(row, thenColumn),
    ];
    const rate = `${planRate}*${then}/${now}`;
    const name = capital(stepName(step));
    builder.add(24, [
      cell(1, 1, 'text', name),
      cell(nowColumn, 1, 'number', step.rate, rateFormat),
      {
        ...cell(thenColumn, 1, 'number', null, rateFormat),
        formula: blankUnless([`ISNUMBER(${benchmark})`, `AND(${benchmark}>0;${benchmark}<=1)`], benchmark),
      },
      rateCell(blankUnless([`ISNUMBER(${planRate})`, `ISNUMBER(${then})`, `${rate}<=1`], rate)),
      ...nativeCells(row, at),
      ...(row === top ? functionCells(top, bottom, null, at) : emptyCells()),
    ]);
    checks.push(inputCheck(benchmark, 'planRate', name, true, words), {
      isFine: `IF(ISNUMBER(${planRate});IF(ISNUMBER(${then});IF(${rate}<=1;1;0);1);1)`,
      text: quoted(say.rateAbove(name)),
    });
  });
  const planAlert = absolute(plan.alertRow, 1);
  builder.add(alertPx, [
    alertCell(
      alertOf([
        { isFine: `IF(LEN(${planAlert})=0;1;0)`, text: planAlert },
        inputCheck(absolute(confidence.row, confidence.column), 'confidence', say.confidence, false, words),
        {
          isFine: `IF(ISNUMBER(${at.rate});IF(${at.target}/${at.rate}<=${mostCalls};1;0);1)`,
          text: quoted(say.tooMany),
        },
        ...checks,
      ]),
    ),
  ]);
  builder.note(steps.length > 0 ? `${say.note} ${say.noteSteps}` : say.note);
  builder.gap();
  return confidence;
}

/** Two rows of heads; the lower one holds the confidences, so that the formulas refer to them. */
function addHeads(builder: PageBuilder, { plan }: Report, words: Words): CellPlace {
  const say = words.summary.confidence;
  builder.add(18, [
    cell(1, 4, 'head'),
    cell(callsColumn, 3, 'headCenter', say.onAverage),
    cell(chanceColumn, 1, 'head'),
    cell(lowColumn, 4, 'headCenter', say.sure),
  ]);
  const row = builder.add(28, [
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
  return { row, column: wishedColumn };
}

function rateCell(formula: string): PageCell {
  return { ...cell(rateColumn, 1, 'number', null, closeRateFormat), formula };
}

/** What needs no probability: calls on average, and calls a day of both kinds. */
function nativeCells(row: number, { target, workdays }: Surroundings): PageCell[] {
  const perDay = (column: number) =>
    blankUnless(
      [`ISNUMBER(${absolute(row, column)})`, `ISNUMBER(${workdays})`, `${workdays}>=1`],
      roundUpFormula(absolute(row, column), workdays),
    );
  const rate = absolute(row, rateColumn);
  return [
    {
      ...cell(callsColumn, 2, 'number', null, countFormat),
      formula: blankUnless([`ISNUMBER(${rate})`], roundUpFormula(target, rate)),
    },
    { ...cell(perDayColumn, 1, 'number', null, countFormat), formula: perDay(callsColumn) },
    { ...cell(wishedPerDayColumn, 1, 'number', null, countFormat), formula: perDay(wishedColumn) },
  ];
}

/**
 * The custom functions over the rows from `top` to `bottom`, which they fill. A row whose close rate is blank stays blank; one row alone
 * is asked for its own, since a single blank cell would be refused.
 */
function functionCells(
  top: number,
  bottom: number,
  observedCalls: number | null,
  { target, headRow }: Surroundings,
): PageCell[] {
  const over = (column: number) =>
    top === bottom ? absolute(top, column) : `${absolute(top, column)}:${absolute(bottom, column)}`;
  const isKnown = top === bottom ? `ISNUMBER(${absolute(top, rateColumn)})` : `COUNT(${over(rateColumn)})>0`;
  const observed = observedCalls === null ? '' : `;${observedCalls}`;
  const wished = absolute(headRow, wishedColumn);
  const callsFor = (column: number, more: readonly string[] = []) =>
    blankUnless(
      [isKnown, ...more],
      `CALLS_NEEDED(${target};${over(rateColumn)};${absolute(headRow, column)}${observed})`,
    );
  return [
    {
      ...cell(chanceColumn, 1, 'number', null, '0%'),
      formula: blankUnless(
        [isKnown],
        `CHANCE_OF_TARGET(${target};${over(callsColumn)};${over(rateColumn)}${observed})`,
      ),
    },
    { ...cell(lowColumn, 1, 'odds', null, countFormat), formula: callsFor(lowColumn) },
    {
      ...cell(wishedColumn, 1, 'key', null, countFormat),
      formula: callsFor(wishedColumn, [`ISNUMBER(${wished})`, `AND(${wished}>0;${wished}<1)`]),
    },
    { ...cell(highColumn, 1, 'odds', null, countFormat), formula: callsFor(highColumn) },
  ];
}

/** Cells that a function in a row above fills. */
function emptyCells(): PageCell[] {
  return [
    cell(chanceColumn, 1, 'number', null, '0%'),
    cell(lowColumn, 1, 'odds', null, countFormat),
    cell(wishedColumn, 1, 'key', null, countFormat),
    cell(highColumn, 1, 'odds', null, countFormat),
  ];
}
