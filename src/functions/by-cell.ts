import type { Argument } from './argument.ts';
import { type CellAnswer, isBlank, shown, shownSize } from './cell.ts';
import { Refusal } from './refusal.ts';

type Body = (values: unknown[]) => CellAnswer | null;

/**
 * Answers a call of single values or of ranges of one shape.
 *
 * Without a range: one cell; blank when the first argument is a blank cell (a blank cell cannot be told from a constant that
 * was left out, so `=CALLS_NEEDED(A2; 5%)` filled down stays empty) or every required one is; a bad argument throws. With ranges:
 * rows × columns of the ranges, single values go with each element; blank where every range is blank; a bad element
 * shows its reason as text that begins with "#". Ranges of different shapes throw.
 *
 * @example answerCells([required('n', anyNumber, '')], [[[1, '', 'x']]], ([n]) => n) // [[1, '', '#n requires a number, got text "x"']]
 */
export function answerCells(
  args: readonly Argument[],
  given: ArrayLike<unknown>,
  body: Body,
): CellAnswer | CellAnswer[][] {
  const ranges = args.map((argument, index) => asRange(argument, given[index]));
  const first = ranges.findIndex((range) => range !== null);
  if (first === -1) {
    const isGiven = given.length > 0 && given[0] !== undefined;
    const isFirstBlank = isGiven && isBlank(given[0]);
    const isBlankCall = args.every((argument, index) => argument.isOptional || isBlank(given[index]));
    return isFirstBlank || (isBlankCall && given.length > 0)
      ? ''
      : answer(args, (index) => given[index], body);
  }
  const shape = ranges[first]!;
  ranges.forEach((range, index) => {
    if (range !== null && !isSameShape(range, shape)) {
      const rule = `a range as large as ${args[first].name} (${shownSize(shape)})`;
      throw new Refusal(`${args[index].name} requires ${rule}, got ${shown(range)}`);
    }
  });
  return shape.map((cells, row) =>
    cells.map((_, column) => {
      if (ranges.every((range) => range === null || isBlank(range[row][column]))) return '';
      const pick = (index: number) => (ranges[index] === null ? given[index] : ranges[index][row][column]);
      return answerOrReason(args, pick, body);
    }),
  );
}

/**
 * What a body gave, as a cell: null is a blank, a number that is not finite is refused.
 *
 * @example cellOf(null) // ''
 */
export function cellOf(answer: CellAnswer | null): CellAnswer {
  if (answer === null) return '';
  if (typeof answer === 'number' && !Number.isFinite(answer)) {
    throw new Refusal('the answer requires numbers that can be computed with, got numbers too large');
  }
  return answer;
}

function answer(args: readonly Argument[], pick: (index: number) => unknown, body: Body): CellAnswer {
  return cellOf(body(args.map((argument, index) => argument.read(pick(index)))));
}

function answerOrReason(args: readonly Argument[], pick: (index: number) => unknown, body: Body): CellAnswer {
  try {
    return answer(args, pick, body);
  } catch (reason) {
    if (reason instanceof Refusal) return `#${reason.message}`;
    throw reason;
  }
}

function asRange(argument: Argument, value: unknown): readonly (readonly unknown[])[] | null {
  if (!Array.isArray(value)) return null;
  const columns = Array.isArray(value[0]) ? value[0].length : 0;
  const isBlock = columns > 0 && value.every((row) => Array.isArray(row) && row.length === columns);
  if (!isBlock)
    throw new Refusal(`${argument.name} requires rows that are equally long, got ${shown(value)}`);
  return value;
}

function isSameShape(a: readonly (readonly unknown[])[], b: readonly (readonly unknown[])[]): boolean {
  return a.length === b.length && a[0].length === b[0].length;
}
