/** What a cell must be. The words stand in the language. */
export type CellRule =
  | 'date'
  | 'activity'
  | 'knownActivity'
  | 'wholeAboveZero'
  | 'money'
  | 'minutes'
  | 'role'
  | 'stage'
  | 'yesNo'
  | 'weekday'
  | 'uniqueName'
  | 'amount'
  | 'measure'
  | 'period'
  | 'setting';

/** Why a cell could not be read: the place in the user's words, the rule, what stood there. */
export interface Refusal {
  sheet: string;
  /** "D418". */
  cell: string;
  heading: string;
  rule: CellRule;
  got: string;
}

/** Column letters of a zero-based index. `columnLetters(27)` is 'AB'. */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A1 notation of a zero-based row and column. `cellName(417, 3)` is 'D418'. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** What stood in a cell, short enough for a sentence. */
export function shownCell(cell: unknown): string {
  if (cell === null || cell === undefined || cell === '') return '';
  const text =
    typeof cell === 'object'
      ? String((cell as { toISOString?(): string }).toISOString?.() ?? cell)
      : String(cell);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
