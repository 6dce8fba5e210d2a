import type { Words } from '../../locale/words.ts';
import { minimumN } from '../../plan/measured.ts';
import type { Report } from '../report.ts';
import { countFormat, highFormat, rateFormat } from './format.ts';
import { absolute, blankUnless, roundUpFormula } from './formula.ts';
import type { Page } from './page.ts';
import { type ChartRoom, capital, cell, type PageBuilder } from './page-builder.ts';

/** A bar of up to three stages is so high; with more of them the bars share that room, as long as labels stay readable. */
const [barPx, barsPx, leastBarPx, marginPx] = [48, 144, 22, 24];

/** The funnel table and the room for its chart. Gives that room; null where there is nothing to draw. */
export function addFunnel(
  builder: PageBuilder,
  report: Report,
  plan: { row: number; inputs: Page['inputs'] },
  words: Words,
): ChartRoom | null {
  const say = words.summary.funnel;
  builder.heading(say.heading);
  if (report.funnel.length < 2) {
    builder.sentence(say.noStages, 'sayMore');
    builder.gap();
    return null;
  }
  builder.add(32, [
    cell(1, 1, 'head', say.stage),
    cell(2, 1, 'headRight', say.count),
    cell(3, 1, 'head', say.kOfN),
    cell(4, 1, 'headRight', say.step),
    cell(5, 2, 'headCenter', say.interval),
    cell(7, 2, 'headRight', say.overall),
    cell(9, 2, 'headRight', say.dropOff),
    cell(11, 2, 'headRight', say.planNeeds),
  ]);
  const top = builder.next;
  const needs = planNeeds(report, top, plan);
  report.funnel.forEach((row, index) => {
    const isFew = row.n !== null && row.n < minimumN;
    const isRate = row.n !== null && !isFew;
    builder.add(24, [
      cell(1, 1, 'text', capital(row.name)),
      cell(2, 1, 'key', row.count, countFormat),
      cell(3, 1, 'ofN', row.n, words.summary.ofFormat),
      cell(4, 1, 'key', isRate ? row.stepConversion : null, rateFormat),
      cell(5, 1, 'low', row.interval?.low ?? null, rateFormat),
      cell(6, 1, 'high', row.interval?.high ?? null, highFormat),
      cell(
        7,
        2,
        'number',
        index > 0 && report.funnel[0]!.count >= minimumN ? row.overallConversion : null,
        rateFormat,
      ),
      cell(9, 2, 'number', isRate ? row.dropOff : null, rateFormat),
      { ...cell(11, 2, 'number', null, countFormat), ...needs[index] },
    ]);
  });
  builder.gap();
  const stages = report.funnel.length;
  if (report.funnel.every(({ count }) => count === 0)) return null;
  return builder.chartRoom(Math.max(Math.min(stages * barPx, barsPx), stages * leastBarPx) + marginPx);
}

/**
 * What the target takes at every stage, as native formulas. Where the funnel runs from all attempts to all sales: the plan's
 * calls at the first stage, the target at the last, and between them target × count ÷ last count while the plan's rate is the
 * funnel's own; a rate of another period or one typed over says nothing about a single step. Nothing where counts rise by date.
 */
function planNeeds(
  { funnel, plan: { stageNeeds } }: Report,
  top: number,
  { row, inputs }: { row: number; inputs: Page['inputs'] },
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
    return { formula: blankUnless([`ISNUMBER(${target})`, `${last}>0`, ...isKnown], needs) };
  });
}
