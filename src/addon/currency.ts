import { type Currency, currencyIn, currencyOf } from '../locale/currency.ts';
import type { Book } from './book.ts';
import type { ReadBook } from './read-book.ts';

/** The currency of the amounts: what the log's column of values shows, else that of the spreadsheet's country. */
export function currencyOfLog(book: Book, { sheet, places, table }: ReadBook): Currency {
  const { value } = places;
  const format =
    value === undefined || table.length < 2 ? '' : sheet.getRange(2, value + 1).getNumberFormat();
  return currencyIn(format) ?? currencyOf(book.getSpreadsheetLocale() ?? '');
}
