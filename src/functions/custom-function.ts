import type { Argument, Values } from './argument.ts';
import { answerCells, type ElementBody } from './by-cell.ts';
import { answerTable } from './by-table.ts';
import type { CellAnswer } from './cell.ts';
import { Refusal } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

/** A function that people write into cells. Its stub, help, checks and README row derive from this. */
export interface CustomFunction {
  /** Upper case; a promise to people's spreadsheets, never changed once released. */
  readonly name: string;
  /** What it answers, one line, shown in the help. */
  readonly about: string;
  /** In their final order, optional ones last. */
  readonly args: readonly Argument[];
  /** What comes back, with its unit. */
  readonly returns: string;
  readonly example: Example;
  /** Answers a call with the arguments as they came from the sheet; throws a Refusal on a bad one. */
  call(given: ArrayLike<unknown>, at: Surroundings): CellAnswer | CellAnswer[][];
}

/** One call that help, README and tests show. A list stands for a column of cells, a list of lists for rows of them. */
export interface Example {
  readonly given: readonly unknown[];
  /** A number (rounded to five decimals), a text, or the rows of a table. */
  readonly answer: CellAnswer | readonly (readonly CellAnswer[])[];
}

interface Declaration<A extends readonly Argument[], R> extends Omit<CustomFunction, 'args' | 'call'> {
  readonly args: A;
  /** Gets the checked values in the order of the arguments. */
  body(...values: Values<A>): R;
}

/**
 * Declares a function of single values. Every argument also takes a range: the answer then has the range's shape.
 *
 * The body answers one element; null is a blank.
 *
 * @example cellFunction({ name: 'TWICE', about: '', returns: '', example: { given: [1], answer: 2 }, args: [required('n', anyNumber, '')], body: (n) => 2 * n }).call([[[1], [2]]]) // [[2], [4]]
 */
export function cellFunction<const A extends readonly Argument[]>(
  declared: Declaration<A, CellAnswer | null>,
): CustomFunction {
  return {
    ...declared,
    call: (given) => {
      checkNumberOfArguments(declared, given);
      return answerCells<A>(declared.args, given, (values) => declared.body(...values));
    },
  };
}

/**
 * Declares a function of single values that answers two cells side by side. Every argument also takes a range: the answer
 * then has as many rows and twice as many columns.
 *
 * The body answers one element with two cells; null is two blanks.
 *
 * @example pairFunction({ name: 'BOTH', about: '', returns: '', example: { given: [1], answer: [[-1, 1]] }, args: [required('n', anyNumber, '')], body: (n) => [-n, n] }).call([[[1], [2]]]) // [[-1, 1], [-2, 2]]
 */
export function pairFunction<const A extends readonly Argument[]>(
  declared: Declaration<A, readonly [CellAnswer, CellAnswer] | null>,
): CustomFunction {
  const body: ElementBody<A> = (values) => declared.body(...values);
  return {
    ...declared,
    call: (given) => {
      checkNumberOfArguments(declared, given);
      return answerCells<A>(declared.args, given, body, 2);
    },
  };
}

/**
 * Declares a function of lists that answers once: a cell or a table. Lists are one row or one column each.
 *
 * Blank lists give a blank. null from the body is a blank.
 *
 * @example tableFunction({ name: 'HOW_MANY', about: '', returns: '', example: { given: [[1]], answer: 1 }, args: [required('list', listOfEach(anyNumber), '')], body: (list) => list.length }).call([[[1], [2]]]) // 2
 */
export function tableFunction<const A extends readonly Argument[]>(
  declared: Declaration<A, CellAnswer | CellAnswer[][] | null>,
): CustomFunction {
  return {
    ...declared,
    call: (given) => {
      checkNumberOfArguments(declared, given);
      return answerTable<A>(declared.args, given, (values) => declared.body(...values));
    },
  };
}

/**
 * Throws the Refusal of the first required argument that a call leaves out, or of one argument too many.
 *
 * @example checkNumberOfArguments({ name: 'TWICE', args: [required('n', anyNumber, '')] }, [1, 2]) // throws TWICE requires at most 1 arguments (n), got 2
 */
export function checkNumberOfArguments(
  { name, args }: Pick<CustomFunction, 'name' | 'args'>,
  given: ArrayLike<unknown>,
): void {
  for (const argument of args.slice(given.length)) argument.read(undefined);
  if (given.length > args.length) {
    const known = args.map((argument) => argument.name).join(', ');
    throw new Refusal(`${name} requires at most ${args.length} arguments (${known}), got ${given.length}`);
  }
}
