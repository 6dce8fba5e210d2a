/**
 * Column letters of a zero-based index.
 *
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * A1 notation of a zero-based row and column.
 *
 * @example cellName(417, 3) // 'D418'
 */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * A cell with its sheet, quoted as a formula would have to quote it.
 *
 * @example cellAddress('Activity log', 'D418') // "'Activity log'!D418"
 */
export function cellAddress(sheet: string, cell: string): string {
  const isPlain = /^[\p{L}\p{N}_]+$/u.test(sheet);
  return `${isPlain ? sheet : `'${sheet.replace(/'/g, "''")}'`}!${cell}`;
}
