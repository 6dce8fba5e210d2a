import { type MethodTable, read, write } from './method.ts';
import type { RangeState } from './range-state.ts';
import { corner } from './range-values.ts';

interface ClearOptions {
  commentsOnly?: boolean;
  contentsOnly?: boolean;
  formatOnly?: boolean;
  validationsOnly?: boolean;
}

/** Contents, formats and conditional looks go; without options notes stay, as in Sheets. */
export function clearRange(range: RangeState, options: ClearOptions = {}): RangeState {
  const { sheetId, zone, services } = range;
  const isAll =
    !options.commentsOnly && !options.contentsOnly && !options.formatOnly && !options.validationsOnly;
  if (isAll || options.contentsOnly) services.write({ kind: 'clearContent', sheetId, zone });
  if (isAll || options.formatOnly) services.write({ kind: 'clearFormat', sheetId, zone });
  if (options.validationsOnly) services.write({ kind: 'setValidation', sheetId, zone, rule: null });
  if (options.commentsOnly) services.write({ kind: 'clearNotes', sheetId, zone });
  return range;
}

export const rangeClear = {
  clear: write((range: RangeState, options?: ClearOptions) => clearRange(range, options)),
  clearContent: write((range: RangeState) => clearRange(range, { contentsOnly: true })),
  clearFormat: write((range: RangeState) => clearRange(range, { formatOnly: true })),
  clearNote: write((range: RangeState) => clearRange(range, { commentsOnly: true })),
  clearDataValidations: write((range: RangeState) => clearRange(range, { validationsOnly: true })),
  getNote: read((range: RangeState) => range.services.port.notes(range.sheetId, corner(range).zone)[0][0]),
  getNotes: read((range: RangeState) => range.services.port.notes(range.sheetId, range.zone)),
  setNote: write((range: RangeState, note: string | null) => {
    const notes = Array.from({ length: range.height }, () => new Array<string>(range.width).fill(note ?? ''));
    return setNotes(range, notes);
  }),
  setNotes: write((range: RangeState, notes: (string | null)[][]) => {
    range.assertShape(notes);
    return setNotes(
      range,
      notes.map((row) => Array.from(row, (note) => note ?? '')),
    );
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;

function setNotes(range: RangeState, notes: string[][]): RangeState {
  const { top, left } = range.zone;
  range.services.write({ kind: 'setNotes', sheetId: range.sheetId, top, left, notes });
  return range;
}
