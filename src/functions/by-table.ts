import type { Argument, Values } from './argument.ts';
import { cellOf } from './by-cell.ts';
import { type CellAnswer, isBlankThroughout, onlyCell } from './cell.ts';

/**
 * Answers a call of whole lists once.
 *
 * A cell, or rows × columns of the body's table, "" for each blank. Blank when every cell of every required argument is
 * blank. A bad argument throws its Refusal.
 *
 * @example answerTable([required('list', names, '')], [[['calls', 'sales']]], ([list]) => [list]) // [['calls', 'sales']]
 */
export function answerTable<A extends readonly Argument[]>(
  args: A,
  given: ArrayLike<unknown>,
  body: (values: Values<A>) => CellAnswer | CellAnswer[][] | null,
): CellAnswer | CellAnswer[][] {
  const values = args.map((_, index) => onlyCell(given[index]));
  if (args.every((argument, index) => argument.isOptional || isBlankThroughout(values[index]))) return '';
  const answer = body(args.map((argument, index) => argument.read(values[index])) as Values<A>);
  return Array.isArray(answer) ? answer.map((row) => row.map(cellOf)) : cellOf(answer);
}
