import { columnIndex, columnLetters } from '../../engine/zone.ts';

/** Pieces of a formula outside texts and quoted sheet names are changed. */
function outsideQuotes(formula: string, change: (piece: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((piece, i) => (i % 2 === 0 ? change(piece) : piece))
    .join('');
}

/** A formula in A1 notation, standing in a cell (from 0), with references relative to that cell. */
export function toR1C1(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(
      /(?<![\w.])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(.])/g,
      (_, fixedColumn, letters, fixedRow, digits) => {
        const r = part('R', fixedRow === '$', Number(digits) - 1, row);
        return r + part('C', fixedColumn === '$', columnIndex(letters), column);
      },
    ),
  );
}

function part(letter: string, isFixed: boolean, index: number, own: number): string {
  if (isFixed) return letter + (index + 1);
  return index === own ? `${letter}[0]` : `${letter}[${index - own}]`;
}

/** A formula in R1C1 notation as the cell (from 0) has it in A1 notation. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return outsideQuotes(formula, (piece) =>
    piece.replace(/(?<![\w.])R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?(?![\w(.[])/g, (_, r, c) => {
      const [line, isRowFixed] = place(r, row);
      const [letters, isColumnFixed] = place(c, column);
      return `${isColumnFixed ? '$' : ''}${columnLetters(letters)}${isRowFixed ? '$' : ''}${line + 1}`;
    }),
  );
}

function place(text: string | undefined, own: number): [number, boolean] {
  if (text === undefined) return [own, false];
  return text.startsWith('[') ? [own + Number(text.slice(1, -1)), false] : [Number(text) - 1, true];
}
