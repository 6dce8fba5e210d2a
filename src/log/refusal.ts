/** What a cell must be. The words stand in the language. */
export type CellRule =
  | 'date'
  | 'clearDate'
  | 'order'
  | 'activity'
  | 'knownActivity'
  | 'wholeAboveZero'
  | 'money'
  | 'minutes'
  | 'role'
  | 'stage'
  | 'yesNo'
  | 'weekday'
  | 'month'
  | 'repName'
  | 'uniqueName'
  | 'amount'
  | 'measure'
  | 'period'
  | 'setting'
  | 'target'
  | 'planRate'
  | 'planWorkdays'
  | 'confidence';

/** Why a cell could not be read: the place in the user's words, the rule, what stood there. */
export interface Refusal {
  sheet: string;
  /** "D418". */
  cell: string;
  heading: string;
  rule: CellRule;
  got: string;
}

/**
 * A text short enough for a sentence: 40 characters at most.
 *
 * @example shortened('a'.repeat(50)).length // 40
 */
export function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/**
 * What stood in a cell, as a sentence shows it; '' for a blank one.
 *
 * @example shownCell(12.5) // '12.5'
 */
export function shownCell(cell: unknown): string {
  if (cell === null || cell === undefined || cell === '') return '';
  const epochMs = (cell as { getTime?(): number }).getTime?.() ?? Number.NaN;
  return shortened(Number.isNaN(epochMs) ? String(cell) : new Date(epochMs).toISOString());
}
