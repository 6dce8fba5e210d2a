import { shortened } from '../log/refusal.ts';

/** What one cell of an answer may hold; "" is a blank. */
export type CellAnswer = number | string;

/**
 * Whether an argument or a cell holds nothing: skipped, omitted or blank. Spaces are text.
 *
 * @example isBlank('') // true
 */
export function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/**
 * Whether a value is blank, or a range or list of nothing but blanks.
 *
 * @example isBlankThroughout([[''], [null]]) // true
 */
export function isBlankThroughout(value: unknown): boolean {
  return Array.isArray(value) ? value.every(isBlankThroughout) : isBlank(value);
}

/**
 * The cell of a range that has only one, anything else as it came: hosts differ in how they hand over A2:A2.
 *
 * @example onlyCell([[50]]) // 50
 */
export function onlyCell(value: unknown): unknown {
  const isOneCell =
    Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1;
  return isOneCell ? value[0][0] : value;
}

/**
 * A value as a reason shows it after "got". Dates and lists are known by their tag, because they may come from another
 * realm, where instanceof fails.
 *
 * @example shown('#N/A') // 'the error #N/A'
 */
export function shown(value: unknown): string {
  if (isBlank(value)) return 'nothing';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string')
    return value.startsWith('#') ? `the error ${shortened(value)}` : `text "${shortened(value)}"`;
  if (Array.isArray(value)) return `a range of ${shownSize(value)}`;
  return isDate(value) ? 'a date' : 'something that is no value';
}

/**
 * Whether a value is a date, of whatever realm.
 *
 * @example isDate(new Date(0)) // true
 */
export function isDate(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/**
 * The size of a range in words.
 *
 * @example shownSize([[1], [2], [3]]) // '3 rows × 1 column'
 */
export function shownSize(range: readonly unknown[]): string {
  const columns = Array.isArray(range[0]) ? range[0].length : 0;
  return `${plural(range.length, 'row')} × ${plural(columns, 'column')}`;
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
