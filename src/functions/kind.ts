import { isBlank, shown } from './cell.ts';
import { Refusal, refuse } from './refusal.ts';

/** What an argument may be: how it is read, refused, typed in the help and written in an example. */
export interface Kind<V> {
  /** Type in the help: "number" or "string". */
  readonly type: 'number' | 'string';
  /** Ends the sentence "target requires …". */
  readonly rule: string;
  /** The value, or a Refusal thrown that names the argument. Never called with a blank, except for lists. */
  read(subject: string, value: unknown): V;
  /** The value as somebody types it into a formula. */
  write(value: V): string;
}

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
  (value) => `${Number((value * 100).toPrecision(12))}%`,
);

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
      if (typeof cell === 'number' && Number.isFinite(cell)) return String(cell);
      return typeof cell === 'string' && !cell.startsWith('#')
        ? cell
        : refuse(subject, 'names', cell, ` at place ${index + 1}`);
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

function listOf(subject: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) return [value];
  if (value.length === 1 && Array.isArray(value[0])) return value[0];
  if (value.every((row) => Array.isArray(row) && row.length === 1)) return value.map((row) => row[0]);
  throw new Refusal(`${subject} requires one row or one column, got ${shown(value)}`);
}

function written(cells: readonly string[]): string {
  return `{${cells.join('; ')}}`;
}
