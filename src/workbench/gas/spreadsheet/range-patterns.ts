import { type MethodTable, read, write } from './method.ts';
import type { RangeState } from './range-state.ts';
import { corner } from './range-values.ts';

/** What getNumberFormat answers for a cell that has none of its own. */
const AUTOMATIC = '0.###############';

export const rangePatterns = {
  getNumberFormat: read(
    (range: RangeState) => range.services.port.patterns(range.sheetId, corner(range).zone)[0][0] || AUTOMATIC,
  ),
  getNumberFormats: read((range: RangeState) =>
    range.services.port
      .patterns(range.sheetId, range.zone)
      .map((row) => row.map((pattern) => pattern || AUTOMATIC)),
  ),
  setNumberFormat: write((range: RangeState, pattern: string) => {
    range.services.write({
      kind: 'setPattern',
      sheetId: range.sheetId,
      zone: range.zone,
      pattern: automatic(pattern),
    });
    return range;
  }),
  setNumberFormats: write((range: RangeState, rows: string[][]) => {
    range.assertShape(rows);
    const { top, left } = range.zone;
    const patterns = rows.map((row) => Array.from(row, automatic));
    range.services.write({ kind: 'setPatterns', sheetId: range.sheetId, top, left, patterns });
    return range;
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;

function automatic(pattern: string): string {
  return pattern === AUTOMATIC || pattern.toLowerCase() === 'general' ? '' : pattern;
}
