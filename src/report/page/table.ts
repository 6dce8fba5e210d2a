import type { Currency } from '../../locale/currency.ts';
import type { Words } from '../../locale/words.ts';
import type { Evidence } from '../../metric/evaluate.ts';
import { minimumN } from '../../plan/measured.ts';
import type { Rate } from '../rate.ts';
import { countFormat, highFormat, rateFormat } from './format.ts';
import { moneyFormat } from './money.ts';
import { type PageCell, widthOf } from './page.ts';
import { cell, type PageBuilder } from './page-builder.ts';
import { type StyleName, styles } from './style.ts';

/** How the cells of a row look: an ordinary one, one for comparison only, the sum below. */
export type Look = Readonly<Record<'text' | 'number' | 'key' | 'low' | 'high' | 'few', StyleName>>;

export const looks = {
  row: { text: 'text', number: 'number', key: 'key', low: 'low', high: 'high', few: 'few' },
  before: {
    text: 'before',
    number: 'beforeNumber',
    key: 'beforeNumber',
    low: 'low',
    high: 'high',
    few: 'few',
  },
  total: {
    text: 'totalText',
    number: 'totalNumber',
    key: 'totalNumber',
    low: 'totalLow',
    high: 'totalHigh',
    few: 'totalFew',
  },
} as const satisfies Record<string, Look>;

/** A column of a table: its head, its place, and the cells that it gives a row. */
export interface Column<Row> {
  head: PageCell;
  cells: (row: Row, look: Look) => PageCell[];
}

/** Adds the heads, then the rows, each as high as its texts need. */
export function addTable<Row>(
  builder: PageBuilder,
  columns: readonly Column<Row>[],
  rows: readonly { row: Row; look: Look }[],
  rowPx: number,
): void {
  builder.add(
    32,
    columns.map(({ head }) => head),
  );
  for (const { row, look } of rows)
    builder.add(
      rowPx,
      columns.flatMap(({ cells }) => cells(row, look)),
    );
}

/** The first column: what a row stands for. */
export function labelColumn<Row extends { label: string }>(head: string): Column<Row> {
  return { head: cell(1, 1, 'head', head), cells: ({ label }, look) => [cell(1, 1, look.text, label)] };
}

/** A column of numbers. */
export function numberColumn<Row>(
  head: string,
  column: number,
  span: number,
  value: (row: Row) => number | null,
  format = countFormat,
): Column<Row> {
  return {
    head: cell(column, span, 'headRight', head),
    cells: (row, look) => [cell(column, span, look.number, value(row), format)],
  };
}

/** A rate in one column. */
export function rateColumn<Row>(
  head: string,
  column: number,
  rate: (row: Row) => Rate,
  words: Words,
): Column<Row> {
  return {
    head: cell(column, 1, 'headRight', head),
    cells: (row, look) => [rateCell(column, rate(row), look, look.number, words)],
  };
}

/** A rate with its 95 % interval in the two columns beside it, under one head. */
export function intervalColumn<Row>(
  head: string,
  column: number,
  rate: (row: Row) => Rate,
  words: Words,
): Column<Row> {
  return {
    head: cell(column, 3, 'headCenter', words.summary.withInterval(head)),
    cells: (row, look) => {
      const shown = rate(row);
      return [
        rateCell(column, shown, look, look.key, words),
        cell(column + 1, 1, look.low, shown.interval?.low ?? null, rateFormat),
        cell(column + 2, 1, look.high, shown.interval?.high ?? null, highFormat),
      ];
    },
  };
}

/** Amounts in one format, which fits the largest of them; small print where few sales stand behind an average. */
export function moneyColumn<Row>(
  head: string,
  column: number,
  rows: readonly Row[],
  amount: (row: Row) => { value: number | null; isFew: boolean },
  currency: Currency,
  words: Words,
): Column<Row> {
  const { format, unit } = moneyFormat(
    rows.map((row) => amount(row).value),
    widthOf(column, 1),
    styles.totalNumber,
    currency,
  );
  return {
    head: cell(column, 1, 'headRight', unit === 'one' ? head : words.summary.amounts[unit](head)),
    cells: (row, look) => {
      const { value, isFew } = amount(row);
      return [cell(column, 1, isFew ? look.few : look.number, value, format)];
    },
  };
}

/** A rate of enough entries, else the counts: "12 of 17"; nothing where there is nothing to divide by. */
export function rateCell(
  column: number,
  { value, k, n }: Pick<Evidence, 'value' | 'k' | 'n'>,
  look: Pick<Look, 'few'>,
  style: StyleName,
  words: Words,
): PageCell {
  if (value === null || k === null || n === null) return cell(column, 1, style);
  if (n >= minimumN) return cell(column, 1, style, value, rateFormat);
  return cell(column, 1, look.few, words.summary.tooFew(words.number(k), words.number(n)));
}
