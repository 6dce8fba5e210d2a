import type { Words } from '../../locale/words.ts';
import { minimumN } from '../../plan/measured.ts';
import type { FunnelReportRow, Report } from '../report.ts';
import { countFormat, highFormat, pointsFormat, rateFormat } from './format.ts';
import { absolute, blankUnless, roundUpFormula } from './formula.ts';
import type { PageCell, PlanInputPlaces } from './page.ts';
import { type ChartRoom, capital, cell, type PageBuilder } from './page-builder.ts';
import type { StyleName } from './style.ts';
import { rateCell } from './table.ts';

/** A bar of up to three stages is so high; with more of them the bars share that room, as long as labels stay readable. */
const [barPx, barsPx, leastBarPx, marginPx] = [41, 123, 22, 24];

/** The funnel table and the room for its chart. Gives that room, null where there is nothing to draw, and the row of the first stage. */
export function addFunnel(
  builder: PageBuilder,
  report: Report,
  plan: { row: number; inputs: PlanInputPlaces },
  words: Words,
): { room: ChartRoom | null; top: number } {
  const say = words.summary.funnel;
  builder.heading(words.report.funnel);
  if (report.funnel.length < 2) {
    builder.sentence(words.report.noStages, 'sayMore');
    builder.gap();
    return { room: null, top: builder.next };
  }
  const { compared } = report;
  const [overall, dropOff] = compared ? [cellAt(7, 1), cellAt(8, 1)] : [cellAt(7, 2), cellAt(9, 2)];
  builder.add(32, [
    cell(1, 1, 'head', say.stage),
    cell(2, 1, 'headRight', words.report.count),
    cell(3, 1, 'head', say.kOfN),
    cell(4, 1, 'headRight', say.step),
    cell(5, 2, 'headCenter', say.interval),
    overall('headRight', words.summary.columns.overall),
    dropOff('headRight', say.dropOff),
    ...(compared
      ? [cell(9, 1, 'headRight', say.earlier[compared.id]), cell(10, 1, 'headRight', say.change)]
      : []),
    cell(11, 1, 'headRight', say.best),
    cell(12, 1, 'headRight', say.planNeeds),
  ]);
  const top = builder.next;
  const needs = planNeeds(report, top, plan);
  report.funnel.forEach((row, index) => {
    const isFew = row.n !== null && row.n < minimumN;
    const isRate = row.n !== null && !isFew;
    const isOverall = index > 0 && report.funnel[0]!.count >= minimumN;
    builder.add(24, [
      cell(1, 1, 'text', capital(row.name)),
      cell(2, 1, 'key', row.count, countFormat),
      cell(3, 1, 'ofN', row.n, words.summary.ofFormat),
      cell(4, 1, 'key', isRate ? row.stepConversion : null, rateFormat),
      cell(5, 1, 'low', row.interval?.low ?? null, rateFormat),
      cell(6, 1, 'high', row.interval?.high ?? null, highFormat),
      overall('number', isOverall ? row.overallConversion : null, rateFormat),
      dropOff('number', isRate ? row.dropOff : null, rateFormat),
      ...(compared ? comparedCells(row, words) : []),
      cell(11, 1, 'number', row.best ? row.best.k / row.best.n : null, rateFormat),
      { ...cell(12, 1, 'number', null, countFormat), ...needs[index] },
    ]);
  });
  for (const note of report.funnelNotes) builder.note(note);
  builder.gap();
  const stages = report.funnel.length;
  if (report.funnel.every(({ count }) => count === 0)) return { room: null, top };
  const heightPx = Math.max(Math.min(stages * barPx, barsPx), stages * leastBarPx) + marginPx;
  return { room: builder.chartRoom(heightPx), top };
}

/** Cells of one column of a table, wherever it stands and however wide it is. */
function cellAt(column: number, span: number) {
  return (style: StyleName, value: string | number | null, format?: string) =>
    cell(column, span, style, value, format);
}

/** The compared period's rate, and the change in points: grey where chance alone may have made it. */
function comparedCells({ earlier, change }: FunnelReportRow, words: Words): PageCell[] {
  const style = change === null || change.isChance ? 'calm' : change.difference > 0 ? 'better' : 'worse';
  return [
    earlier === null ? cell(9, 1, 'number') : rateCell(9, earlier, { few: 'few' }, 'beforeNumber', words),
    cell(10, 1, style, change && change.difference * 100, pointsFormat),
  ];
}

/**
 * What the target takes at every stage, as native formulas. Where the funnel runs from all attempts to all sales: the plan's
 * calls at the first stage, the target at the last, and between them target × count ÷ last count while the plan's rate is the
 * funnel's own; a rate of another period or one typed over says nothing about a single step. Nothing where counts rise by date.
 */
function planNeeds(
  { funnel, plan: { stageNeeds } }: Report,
  top: number,
  { row, inputs }: { row: number; inputs: PlanInputPlaces },
): { formula?: string }[] {
  const isFalling = funnel.every(({ count, n }) => n === null || count <= n);
  const [first, last] = [absolute(top, 2), absolute(top + funnel.length - 1, 2)];
  const [target, rate, calls] = [
    absolute(inputs.target.row, inputs.target.column),
    absolute(inputs.rate.row, inputs.rate.column),
    absolute(row, 6),
  ];
  const isOwnRate = [`ISNUMBER(${rate})`, `${first}>0`, `ABS(${rate}-${last}/${first})<10^-9`];
  return funnel.map((_, index) => {
    if (!isFalling || stageNeeds === 'none') return {};
    const isBetween = index > 0 && index < funnel.length - 1;
    if (index === 0 && stageNeeds === 'callsThenCounts') return { formula: `=${calls}` };
    const needs = roundUpFormula(`${target}*${absolute(top + index, 2)}`, last);
    const isKnown = stageNeeds === 'callsThenCounts' && isBetween ? isOwnRate : [];
    return { formula: blankUnless([`ISNUMBER(${target})`, `${target}>=0`, `${last}>0`, ...isKnown], needs) };
  });
}
