import { dayReader } from '../log/day-cell.ts';
import { isBlank, isDate, shown } from './cell.ts';
import { Refusal, refuse } from './refusal.ts';

/** What an argument may be: how it is read, refused, typed in the help and written in an example. */
export interface Kind<V> {
  /** Type in the help. */
  readonly type: 'number' | 'string' | 'Date' | 'range';
  /** Ends the sentence "target requires …". */
  readonly rule: string;
  /** The value, or a Refusal thrown that names the argument. Never called with a blank, except for lists. */
  read(subject: string, value: unknown): V;
  /** The value as somebody types it into a formula. */
  write(value: V): string;
}

/** The cells of a range, row by row. */
export type Rows = readonly (readonly unknown[])[];

/** A kind of single number; lists are made of them. */
export interface NumberKind extends Kind<number> {
  accepts(cell: unknown): cell is number;
}

/**
 * Any number. Text that looks like one, TRUE and dates are refused: a sum over them would be silently wrong.
 *
 * @example anyNumber.read('actual', -3) // -3
 */
export const anyNumber: NumberKind = numberKind('a number', () => true);

/**
 * A number that is not below `least`.
 *
 * @example atLeast(1).read('workdays', 0.9) // throws workdays requires a number of at least 1, got 0.9
 */
export function atLeast(least: number): NumberKind {
  return numberKind(`a number of at least ${least}`, (value) => value >= least);
}

/**
 * A number above 0.
 *
 * @example aboveZero.read('cycleDays', 0) // throws cycleDays requires a number above 0, got 0
 */
export const aboveZero: NumberKind = numberKind('a number above 0', (value) => value > 0);

/**
 * A rate: a share from 0 to 1, never a percent.
 *
 * @example share.read('closeRate', 5) // throws closeRate requires a share from 0 to 1 (write 5% or 0.05), got 5
 */
export const share: NumberKind = numberKind(
  'a share from 0 to 1 (write 5% or 0.05)',
  (value) => value >= 0 && value <= 1,
  percent,
);

/**
 * How sure something shall be: a share, never a percent, and neither impossible nor certain.
 *
 * @example sureness.read('confidence', 90) // throws confidence requires a share above 0 and below 1 (write 90% or 0.9), got 90
 */
export const sureness: NumberKind = numberKind(
  'a share above 0 and below 1 (write 90% or 0.9)',
  (value) => value > 0 && value < 1,
  percent,
);

/**
 * A count of single things, up to a thousand million.
 *
 * @example wholeCount.read('attemptsA', 1.5) // throws attemptsA requires a whole number from 0 to 1000000000, got 1.5
 */
export const wholeCount: NumberKind = numberKind(
  'a whole number from 0 to 1000000000',
  (value) => Number.isInteger(value) && value >= 0 && value <= 1e9,
);

/**
 * One text; a number becomes one.
 *
 * @example text.read('rep', 7) // '7'
 */
export const text: Kind<string> = {
  type: 'string',
  rule: 'a text',
  read: (subject, value) => nameOf(value) ?? refuse(subject, 'a text', value),
  write: (value) => `"${value}"`,
};

/**
 * A date, or a text such as 2026-11-30; which day it is, is told in the spreadsheet's time zone later.
 *
 * @example dayCell.read('from', '03/04/2026') // throws from requires a date from 1990 to 2099, or a text such as 2026-11-30, got text "03/04/2026"
 */
export const dayCell: Kind<unknown> = {
  type: 'Date',
  rule: 'a date from 1990 to 2099, or a text such as 2026-11-30',
  read: (subject, value) =>
    dayReader(() => 0)(value) === null && !isDate(value) ? refuse(subject, dayCell.rule, value) : value,
  write: (value) => `"${value}"`,
};

/**
 * A range of rows as it came, named in examples.
 *
 * @example rangeNamed('ActivityLog', 'a log').read('log', [['Date']]) // [['Date']]
 */
export function rangeNamed(name: string, what: string): Kind<Rows> {
  return {
    type: 'range',
    rule: what,
    read: (subject, value) => {
      const isRows = Array.isArray(value) && value.every((row) => Array.isArray(row));
      return isRows ? value : refuse(subject, what, value);
    },
    write: () => name,
  };
}

/**
 * A list of names, one row or one column; numbers become text, blanks null.
 *
 * @example names.read('stages', [['calls'], ['']]) // ['calls', null]
 */
export const names: Kind<(string | null)[]> = {
  type: 'string',
  rule: 'names in one row or one column',
  read: (subject, value) =>
    listOf(subject, value).map((cell, index) => {
      if (isBlank(cell)) return null;
      return nameOf(cell) ?? refuse(subject, 'names', cell, ` at place ${index + 1}`);
    }),
  write: (list) => written(list.map((name) => (name === null ? '""' : `"${name}"`))),
};

/**
 * A list of numbers or shares, one row or one column; blanks become null.
 *
 * @example listOfEach(share).read('benchmarks', [[0.2, '']]) // [0.2, null]
 */
export function listOfEach(kind: NumberKind): Kind<(number | null)[]> {
  return {
    type: 'number',
    rule: `${kind.rule}, in one row or one column`,
    read: (subject, value) =>
      listOf(subject, value).map((cell, index) => {
        if (isBlank(cell)) return null;
        return kind.accepts(cell) ? cell + 0 : refuse(subject, kind.rule, cell, ` at place ${index + 1}`);
      }),
    write: (list) => written(list.map((cell) => (cell === null ? '""' : kind.write(cell)))),
  };
}

function numberKind(
  rule: string,
  isRight: (value: number) => boolean,
  write = (value: number) => String(value),
): NumberKind {
  const accepts = (cell: unknown): cell is number =>
    typeof cell === 'number' && Number.isFinite(cell) && isRight(cell);
  return {
    type: 'number',
    rule,
    accepts,
    read: (subject, value) => (accepts(value) ? value + 0 : refuse(subject, rule, value)),
    write,
  };
}

/** Text as it stands, a number as text; null for an error and for anything else. */
function nameOf(cell: unknown): string | null {
  if (typeof cell === 'number' && Number.isFinite(cell)) return String(cell);
  return typeof cell === 'string' && !cell.startsWith('#') ? cell : null;
}

function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}

function listOf(subject: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) return [value];
  if (value.length === 1 && Array.isArray(value[0])) return value[0];
  if (value.every((row) => Array.isArray(row) && row.length === 1)) return value.map((row) => row[0]);
  throw new Refusal(`${subject} requires one row or one column, got ${shown(value)}`);
}

function written(cells: readonly string[]): string {
  return `{${cells.join('; ')}}`;
}
