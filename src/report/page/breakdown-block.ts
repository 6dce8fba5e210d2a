import type { Currency } from '../../locale/currency.ts';
import type { Words } from '../../locale/words.ts';
import { minimumN } from '../../plan/measured.ts';
import { type Dimension, dimensionIds } from '../breakdown.ts';
import { minimumSales } from '../rate.ts';
import type { BreakdownRow, Report } from '../report.ts';
import { mostNames } from '../shown-names.ts';
import { differenceNotes } from './difference-notes.ts';
import { capital, type PageBuilder } from './page-builder.ts';
import {
  addTable,
  type Column,
  intervalColumn,
  labelColumn,
  looks,
  moneyColumn,
  numberColumn,
  rateColumn,
} from './table.ts';

/**
 * Counts and rates by rep, by segment or by source, and all together; a sentence where no entry names one, nothing for a
 * period without entries.
 */
export function addBreakdown(
  builder: PageBuilder,
  dimension: Dimension,
  report: Report,
  currency: Currency,
  words: Words,
): void {
  const say = words.summary.breakdowns;
  const { heading, head, sorted, unnamed } = say[dimension];
  const { rows, total, named } = report.breakdowns[dimension];
  if (rows.length === 0) return;
  builder.heading(heading);
  if (named === 0) builder.note(unnamed);
  else {
    const stages = report.funnel.map(({ name }) => name);
    const columns = columnsFor(stages, [...rows, total], currency, words);
    addTable<BreakdownRow>(
      builder,
      [labelColumn(head), ...columns],
      [...rows.map((row) => ({ row, look: looks.row })), { row: total, look: looks.total }],
      22,
    );
    const isFirst = dimensionIds.find((id) => report.breakdowns[id].named > 0) === dimension;
    const reading = [
      say.fewNote(minimumN),
      say.averageNote(minimumSales),
      ...(report.basis.id === 'cohort' ? [say.dealByDate] : []),
    ];
    builder.note([sorted, ...(isFirst ? reading : [])].join(' '));
    for (const sentence of differenceNotes(dimension, report, words)) builder.note(sentence);
    if (named > mostNames) builder.note(say.othersNote(mostNames, named));
  }
  builder.gap();
}

/** With three stages or more both halves of the funnel; with two of them the win rate takes the second one's place. */
function columnsFor(
  stages: readonly string[],
  rows: readonly BreakdownRow[],
  currency: Currency,
  words: Words,
): Column<BreakdownRow>[] {
  const { rate, overall, lost } = words.summary.columns;
  const { winRate, revenue, averageDealValue } = words.summary.metrics;
  const last = stages.length - 1;
  const step = (from: number, to: number) => rate(capital(stages[from]!), stages[to]!);
  const stage = (at: number, column: number) =>
    numberColumn<BreakdownRow>(capital(stages[at]!), column, 1, (row) => row.stages[at]!);
  const average = moneyColumn<BreakdownRow>(
    averageDealValue.words,
    12,
    rows,
    ({ averageDealValue: { value, n } }) => ({ value, isFew: value !== null && n! < minimumSales }),
    currency,
    words,
  );
  const firstStep =
    last > 0 ? [intervalColumn<BreakdownRow>(step(0, 1), 4, (row) => row.firstStep, words)] : [];
  const counts = stages.slice(0, 2).map((_, at) => stage(at, at + 2));
  if (last > 1)
    return [
      ...counts,
      ...firstStep,
      stage(last, 7),
      intervalColumn(step(1, last), 8, (row) => row.laterSteps, words),
      rateColumn(overall, 11, (row) => row.overall, words),
      average,
    ];
  return [
    ...counts,
    ...firstStep,
    numberColumn(lost, 7, 1, (row) => row.lost),
    intervalColumn(winRate.words, 8, (row) => row.winRate, words),
    moneyColumn(
      revenue.words,
      11,
      rows,
      (row) => ({ value: row.revenue.value, isFew: false }),
      currency,
      words,
    ),
    average,
  ];
}
