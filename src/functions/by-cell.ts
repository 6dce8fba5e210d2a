import type { Argument, Values } from './argument.ts';
import { type CellAnswer, isBlank, shown, shownSize } from './cell.ts';
import { Refusal } from './refusal.ts';

/** Answers one element with one cell, or with as many side by side as the function has columns; null is a blank. */
export type ElementBody<A extends readonly Argument[]> = (
  values: Values<A>,
) => CellAnswer | null | readonly (CellAnswer | null)[];

/**
 * Answers a call of single values or of ranges of one shape.
 *
 * Without a range: one cell, or one row of `columns` cells; blank when the first argument is a blank cell (a blank cell cannot
 * be told from a constant that was left out, so `=CALLS_NEEDED(A2; 5%)` filled down stays empty) or every required one is; a
 * bad argument throws. With ranges: as many rows as the ranges and `columns` times their columns, single values go with each
 * element; blank where every range is blank; a bad element shows its reason as text that begins with "#". Ranges of
 * different shapes throw.
 *
 * @example answerCells([required('n', anyNumber, '')], [[[1, '', 'x']]], ([n]) => n) // [[1, '', '#n requires a number, got text "x"']]
 */
export function answerCells<A extends readonly Argument[]>(
  args: A,
  given: ArrayLike<unknown>,
  body: ElementBody<A>,
  columns = 1,
): CellAnswer | CellAnswer[][] {
  const ranges = args.map((argument, index) => asRange(argument, given[index]));
  const answer = (pick: (index: number) => unknown) =>
    cellsOf(body(args.map((argument, index) => argument.read(pick(index))) as Values<A>), columns);
  const first = ranges.findIndex((range) => range !== null);
  if (first === -1) {
    const isGiven = given.length > 0 && given[0] !== undefined;
    const isFirstBlank = isGiven && isBlank(given[0]);
    const isBlankCall = args.every((argument, index) => argument.isOptional || isBlank(given[index]));
    if (isFirstBlank || (isBlankCall && given.length > 0)) return '';
    const cells = answer((index) => given[index]);
    return columns === 1 ? cells[0]! : [cells];
  }
  const shape = ranges[first]!;
  ranges.forEach((range, index) => {
    if (range !== null && !isSameShape(range, shape)) {
      const rule = `a range as large as ${args[first]!.name} (${shownSize(shape)})`;
      throw new Refusal(`${args[index]!.name} requires ${rule}, got ${shown(range)}`);
    }
  });
  const blanks = new Array<CellAnswer>(columns).fill('');
  return shape.map((cells, row) =>
    cells.flatMap((_, column) => {
      if (ranges.every((range) => range === null || isBlank(range[row]![column]))) return blanks;
      try {
        return answer((index) => (ranges[index] ? ranges[index][row]![column] : given[index]));
      } catch (reason) {
        if (reason instanceof Refusal) return [`#${reason.message}`, ...blanks.slice(1)];
        throw reason;
      }
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

function cellsOf(answer: CellAnswer | null | readonly (CellAnswer | null)[], columns: number): CellAnswer[] {
  if (answer === null) return new Array<CellAnswer>(columns).fill('');
  return Array.isArray(answer) ? answer.map(cellOf) : [cellOf(answer as CellAnswer)];
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
