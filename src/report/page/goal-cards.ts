import type { Currency } from '../../locale/currency.ts';
import type { Words } from '../../locale/words.ts';
import type { GoalLine } from '../goals.ts';
import { countFormat, perDayFormat } from './format.ts';
import { moneyFormat } from './money.ts';
import { type PageCell, widthOf } from './page.ts';
import { cell } from './page-builder.ts';
import { styles } from './style.ts';

/** A number that stands for itself: what it is, the number, what to know about it. */
interface Card {
  label: string;
  value: string | number;
  format?: string;
  note: string;
}

/** Where each card starts, and how many columns it spans. */
const places = [
  [1, 1],
  [2, 2],
  [4, 3],
  [7, 3],
  [10, 3],
] as const;

/** No value. */
const none = '–';

/** The three rows of the cards of a goal: labels, values, small print. */
export function goalCards(
  line: GoalLine,
  name: string,
  isOver: boolean,
  currency: Currency,
  words: Words,
): PageCell[][] {
  const cards = cardsOf(line, name, isOver, currency, words);
  return [
    places.map(([column, span], at) => cell(column, span, 'cardLabel', cards[at]!.label)),
    places.map(([column, span], at) => cell(column, span, 'cardValue', cards[at]!.value, cards[at]!.format)),
    places.map(([column, span], at) => cell(column, span, 'cardNote', cards[at]!.note)),
  ];
}

function cardsOf(line: GoalLine, name: string, isOver: boolean, currency: Currency, words: Words): Card[] {
  const { goals, metrics } = words.summary;
  const say = goals.cards;
  const { facts, standing } = line;
  const { attainment, expectedToDate, pace } = standing;
  const amount = (value: number) => amountWords(value, line, currency, words);
  const share = (label: string, value: number | null, note: string): Card =>
    value === null ? { label, value: none, note } : { label, value, format: '0%', note };
  return [
    {
      label: name,
      value: standing.actual,
      format: amountFormat([standing.actual], line, 1, currency),
      note: say.ofTarget(amount(facts.target)),
    },
    share(metrics.attainment.words, attainment, metrics.attainment.definition),
    share(
      metrics.pace.words,
      pace,
      pace === null || expectedToDate === null ? say.firstDay : say.expected(amount(expectedToDate)),
    ),
    neededCard(line, name, currency, words),
    chanceCard(line, isOver, currency, words),
  ];
}

/** Calls where they can be reckoned, else what the goal counts. */
function neededCard(line: GoalLine, name: string, currency: Currency, words: Words): Card {
  const say = words.summary.goals.cards;
  const { needed, workdaysLeft } = line.standing;
  if (workdaysLeft <= 0 || needed.amount === null)
    return { label: say.needed, value: none, note: say.noDayLeft };
  if (needed.calls !== null)
    return {
      label: say.needed,
      value: needed.calls,
      format: countFormat,
      note: say.neededCalls(workdaysLeft),
    };
  return {
    label: say.needed,
    value: needed.amount,
    format: amountFormat([needed.amount], line, 3, currency),
    note: say.neededOf(name, workdaysLeft),
  };
}

function chanceCard({ facts, standing }: GoalLine, isOver: boolean, currency: Currency, words: Words): Card {
  const say = words.summary.goals.cards;
  const label = words.summary.metrics.chanceOfTarget.words;
  const { missing, asSoFar } = standing;
  const when = say.endedOn(words.day(facts.to));
  if (missing === 0) return { label, value: say.reached, note: isOver ? when : '' };
  if (isOver)
    return {
      label,
      value: say.missedBy(amountWords(missing, { facts, standing }, currency, words)),
      note: when,
    };
  if (asSoFar !== null)
    return { label, value: asSoFar.chance, format: '0%', note: say.asSoFar(asSoFar.callsPerDay) };
  const note = facts.measure.id !== 'sales' ? say.noChance : facts.rates === null ? say.noRates : say.noCalls;
  return { label, value: none, note };
}

/** An amount of what a goal counts, in a sentence. */
function amountWords(value: number, { facts }: GoalLine, currency: Currency, words: Words): string {
  if (facts.measure.id === 'revenue') return `${currency.before}${words.number(value)}${currency.after}`;
  return words.number(value, Number.isInteger(value) ? 0 : 1);
}

/** The number format of amounts of what a goal counts, in a cell of some columns from the second one on. */
export function amountFormat(
  values: readonly (number | null)[],
  { facts }: Pick<GoalLine, 'facts'>,
  span: number,
  currency: Currency,
): string {
  if (facts.measure.id === 'revenue')
    return moneyFormat(values, widthOf(2, span), styles.number, currency).format;
  return values.every((value) => value === null || Number.isInteger(value)) ? countFormat : perDayFormat;
}
