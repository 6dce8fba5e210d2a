import type { Currency } from '../../locale/currency.ts';
import type { Words } from '../../locale/words.ts';
import { minimumN } from '../../plan/measured.ts';
import { valueOfStep } from '../../plan/step-value.ts';
import { caveatsOf, type LeverRow, type Levers, stepName } from '../levers.ts';
import type { Report } from '../report.ts';
import { countFormat, perDayFormat, rateFormat } from './format.ts';
import { absolute, blankUnless, roundUpFormula } from './formula.ts';
import { moneyFormat } from './money.ts';
import { type CellPlace, type PageCell, type PlanInputPlaces, widthOf } from './page.ts';
import { capital, cell, type PageBuilder } from './page-builder.ts';
import { styles } from './style.ts';

/** Where the plan's numbers and the funnel's first stage stand. */
export interface LeverSurroundings {
  inputs: PlanInputPlaces;
  funnelTop: number;
}

const [stepColumn, nowColumn, reachedColumn] = [1, 2, 3];

/** The levers as a table: the yellow cell is the manager's benchmark, what it saves follows by native formulas. Gives where each benchmark stands, in the order of the levers. */
export function addLevers(
  builder: PageBuilder,
  report: Report,
  place: LeverSurroundings,
  currency: Currency,
  words: Words,
): CellPlace[] {
  const { rows, deals } = report.levers;
  if (rows.length === 0) return [];
  const say = words.summary.advice.table;
  const isCounted = report.plan.stageNeeds !== 'none';
  const money = moneyFormat(
    rows.map((row) => moneyOf(row, report.levers)),
    widthOf(12, 1),
    styles.key,
    currency,
  );
  const moneyHead = money.unit === 'one' ? say.money : words.summary.amounts[money.unit](say.money);
  builder.add(32, [
    cell(stepColumn, 1, 'head', say.step),
    cell(nowColumn, 1, 'headRight', say.now),
    cell(reachedColumn, 1, 'headRight', say.reached),
    cell(4, 3, 'head', say.benchmark),
    cell(7, 1, 'headRight', isCounted ? say.calls : null),
    cell(8, 1, 'headRight', isCounted ? say.saved : null),
    cell(9, 1, 'headRight', isCounted ? say.perDay : null),
    cell(10, 2, 'headRight', say.moreSales),
    cell(12, 1, 'headRight', deals.sales > 0 ? moneyHead : null),
  ]);
  return rows.map((row) => {
    const formulas = formulasOf(row, builder.next, report, place);
    const at = builder.add(24, [
      cell(stepColumn, 1, 'text', capital(stepName(row))),
      cell(nowColumn, 1, 'number', row.rate, rateFormat),
      cell(reachedColumn, 1, 'input', row.benchmark?.share ?? null, rateFormat),
      cell(4, 3, 'definition', benchmarkWords(row, report.levers, words)),
      { ...cell(7, 1, 'number', null, countFormat), ...formulas.needed },
      { ...cell(8, 1, 'key', null, countFormat), ...formulas.saved },
      { ...cell(9, 1, 'number', null, countFormat), ...formulas.perDay },
      { ...cell(10, 2, 'number', null, perDayFormat), ...formulas.moreSales },
      { ...cell(12, 1, 'key', null, money.format), ...formulas.money },
    ]);
    return { row: at, column: reachedColumn };
  });
}

/** Money a year at the benchmark, which the formulas give too: here for the width of its column. */
function moneyOf({ index, benchmark }: LeverRow, { year, deals }: Levers): number {
  if (benchmark === null || !isYearKnown(year, index)) return 0;
  const [rate, ...laterRates] = year.slice(index + 1).map((count, step) => count / year[index + step]!);
  const deal = deals.sales === 0 ? null : deals.cents / (100 * deals.sales);
  const step = { volume: year[index]!, rate: rate!, benchmark: benchmark.share, laterRates };
  return valueOfStep(step, deal) ?? 0;
}

/** Whether the step and each later one have enough entries in the twelve months for a rate. */
function isYearKnown(year: readonly number[], index: number): boolean {
  return year.slice(index, -1).every((count) => count >= minimumN);
}

type Formulas = Record<'needed' | 'saved' | 'perDay' | 'moreSales' | 'money', Pick<PageCell, 'formula'>>;

/** Whole numbers, references and the yellow cell: nothing that a locale writes in its own way. */
function formulasOf(
  { index }: LeverRow,
  row: number,
  { funnel, plan: { stageNeeds }, levers: { year, deals } }: Report,
  { inputs, funnelTop }: LeverSurroundings,
): Formulas {
  const at = (name: keyof PlanInputPlaces) => absolute(inputs[name].row, inputs[name].column);
  const [now, reached] = [absolute(row, nowColumn), absolute(row, reachedColumn)];
  const count = (stage: number) => absolute(funnelTop + stage, 2);
  const isReachable = [`ISNUMBER(${reached})`, `AND(${reached}>0;${reached}<=1)`];
  const [volume, went] = [year[index]!, year[index + 1]!];
  const later = index + 2 < year.length ? `*${year[year.length - 1]}/${went}` : '';
  const gain = `MAX(0;${reached}-${went}/${volume})*${volume}${later}`;
  const isKnown = isYearKnown(year, index);
  const moreSales = isKnown ? { formula: blankUnless(isReachable, gain) } : {};
  const money =
    isKnown && deals.sales > 0
      ? { formula: blankUnless(isReachable, `${absolute(row, 10)}*${deals.cents}/${100 * deals.sales}`) }
      : {};
  if (stageNeeds === 'none') return { needed: {}, saved: {}, perDay: {}, moreSales, money };
  const isByCalls = stageNeeds === 'callsThenCounts';
  const [size, by] = isByCalls ? ['', at('rate')] : [`*${count(0)}`, count(funnel.length - 1)];
  const target = at('target');
  const isPlanned = [
    `AND(ISNUMBER(${target});ISNUMBER(${by}))`,
    `AND(${target}>=0;${by}>0${isByCalls ? `;${by}<=1` : ''})`,
    ...isReachable,
  ];
  const needed = absolute(row, 7);
  return {
    needed: {
      formula: blankUnless(
        isPlanned,
        roundUpFormula(`(${target}${size}*${now})`, `(${by}*MAX(${now};${reached}))`),
      ),
    },
    saved: {
      formula: blankUnless(
        [`ISNUMBER(${needed})`],
        `MAX(0;${roundUpFormula(`(${target}${size})`, by)}-${needed})`,
      ),
    },
    perDay: {
      formula: blankUnless(
        [`ISNUMBER(${needed})`, `ISNUMBER(${at('workdays')})`, `${at('workdays')}>=1`],
        roundUpFormula(needed, at('workdays')),
      ),
    },
    moreSales,
    money,
  };
}

/** "own best, Jul–Sep 2026 (168 of 840); could be luck"; nothing of luck where there is nothing to gain. */
function benchmarkWords(row: LeverRow, levers: Levers, words: Words): string {
  const { benchmark } = row;
  const { from } = words.summary.advice;
  if (benchmark === null) return from.none;
  const source =
    benchmark.from === 'manager'
      ? from.manager
      : benchmark.from === 'peers'
        ? from.peers(benchmark.peers)
        : from.quarter(
            words.summary.quarter(benchmark.quarter.from, benchmark.quarter.to),
            words.number(benchmark.k),
            words.number(benchmark.n),
          );
  return [source, ...caveatsOf(row, levers, words)].join('; ');
}
