import type { Currency } from '../../locale/currency.ts';
import type { Words } from '../../locale/words.ts';
import type { GoalMeasure } from '../../plan/settings.ts';
import type { GoalLine } from '../goals.ts';
import { periodWords } from '../period-words.ts';
import type { Report } from '../report.ts';
import { countFormat } from './format.ts';
import { amountFormat, goalCards } from './goal-cards.ts';
import { capital, cell, type PageBuilder } from './page-builder.ts';
import { addTable, type Column, looks, numberColumn } from './table.ts';

/** The goal of everybody as cards, and what the rest takes; nothing where Settings have no goal. */
export function addGoal(builder: PageBuilder, { goals }: Report, currency: Currency, words: Words): void {
  if (goals === null) return;
  const say = words.summary.goals;
  const { main, tables, isOver } = goals;
  if (main === null && tables.length > 0) return;
  builder.heading(say.heading);
  if (main === null) builder.note(say.none);
  else {
    const name = capital(measureName(main.facts.measure, words));
    const [labels, values, notes] = goalCards(main, name, isOver, currency, words);
    builder.add(20, labels);
    builder.add(34, values);
    builder.add(20, notes);
    const rest = restOf(main, words);
    if (rest !== null) builder.sentence(rest, 'sayMore');
  }
  builder.gap();
}

/** How everybody stands who has a goal, one table for each thing that goals count, and what to know about them. */
export function addGoals(
  builder: PageBuilder,
  { goals, funnel }: Report,
  currency: Currency,
  words: Words,
): void {
  if (goals === null) return;
  builder.heading(words.summary.goals.everyone);
  const stages = funnel.map(({ name }) => name);
  for (const { measure, lines } of goals.tables) {
    addTable<GoalLine>(
      builder,
      columnsFor(measure, lines, stages, currency, words),
      lines.map((row) => ({
        row,
        look: row.facts.whose.kind === 'everybody' ? looks.total : looks.row,
      })),
      22,
    );
    builder.gap();
  }
  for (const note of goals.notes) builder.note(note);
  builder.gap();
}

/** "Sales", "Revenue", or the activity's own name. */
function measureName(measure: GoalMeasure, words: Words): string {
  return measure.id === 'activity' ? measure.name : words.summary.metrics[measure.id].words;
}

/** What the missing sales take, and what that is reckoned with; null where nothing is missing or nothing to reckon with. */
function restOf({ facts, standing }: GoalLine, words: Words): string | null {
  const say = words.summary.goals;
  const { rates } = facts;
  const { missing, workdaysLeft } = standing;
  const odds = standing.odds.filter(({ calls }) => Number.isFinite(calls));
  if (rates === null || odds.length === 0 || facts.measure.id !== 'sales') return null;
  const shares = odds.map((each) => ({ ...each, confidence: words.percent(each.chance, 0) }));
  const days = rates.days && periodWords(rates.days, words);
  return `${say.rest(missing, workdaysLeft, shares)} ${say.rates(rates.sales, rates.calls, days)}`;
}

function columnsFor(
  measure: GoalMeasure,
  lines: readonly GoalLine[],
  stages: readonly string[],
  currency: Currency,
  words: Words,
): Column<GoalLine>[] {
  const { goals, metrics } = words.summary;
  const say = goals.table;
  const [first] = lines;
  const amounts = (
    head: string,
    column: number,
    span: number,
    value: (line: GoalLine) => number | null,
  ): Column<GoalLine> =>
    numberColumn(head, column, span, value, amountFormat(lines.map(value), first!, span, currency));
  const stage = (at: number, column: number) =>
    numberColumn<GoalLine>(
      say.aWorkday(capital(stages[at]!)),
      column,
      2,
      ({ standing }) => standing.needed.stages[at] ?? null,
    );
  const hasCalls = lines.some(({ standing }) => standing.needed.calls !== null);
  const inCalls = hasCalls ? stages.slice(0, 2).map((_, at) => stage(at, 8 + 2 * at)) : [];
  const needed =
    measure.id === 'sales' && hasCalls
      ? [
          numberColumn<GoalLine>(say.chance, 7, 1, ({ standing }) => chanceOf(standing), '0%'),
          ...inCalls,
          numberColumn<GoalLine>(say.calls90, 12, 1, ({ standing }) => callsFor90(standing), countFormat),
        ]
      : [amounts(say.needed, 7, 1, ({ standing }) => standing.needed.amount), ...inCalls];
  return [
    {
      head: cell(1, 1, 'head', capital(measureName(measure, words))),
      cells: ({ facts: { whose } }, look) => [
        cell(1, 1, look.text, whose.kind === 'everybody' ? say.everybody : whose.name),
      ],
    },
    amounts(say.goal, 2, 1, ({ facts }) => facts.target),
    amounts(say.done, 3, 1, ({ standing }) => standing.actual),
    numberColumn(metrics.attainment.words, 4, 1, ({ standing }) => standing.attainment, '0%'),
    numberColumn(metrics.pace.words, 5, 1, ({ standing }) => standing.pace, '0%'),
    amounts(say.expected, 6, 1, ({ standing }) => standing.expectedToDate),
    ...needed,
  ];
}

function chanceOf({ missing, asSoFar }: GoalLine['standing']): number | null {
  return missing === 0 ? 1 : (asSoFar?.chance ?? null);
}

/** Calls a workday for the highest confidence; none once the goal is reached. */
function callsFor90({ odds }: GoalLine['standing']): number | null {
  const calls = odds[odds.length - 1]?.callsPerDay ?? null;
  return calls !== null && Number.isFinite(calls) ? calls : null;
}
