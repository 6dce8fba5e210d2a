import type { EnumMember } from '../enumeration.ts';
import { toCellInput } from './cell-input.ts';
import { rgbColor } from './color.ts';
import { type Look, looks } from './looks.ts';
import { free, type Method, type MethodTable, read, write } from './method.ts';
import { setBorder } from './range-border.ts';
import { clearRange } from './range-clear.ts';
import { rangeFormulas } from './range-formulas.ts';
import type { RangeListState } from './range-list-state.ts';
import { setLook } from './range-looks.ts';
import { rangeMerge } from './range-merge.ts';
import { trimWhitespace } from './range-order.ts';
import { rangePatterns } from './range-patterns.ts';
import type { RangeState } from './range-state.ts';
import { rangeCheckboxes } from './range-validation.ts';

/** The same change for every range of the list. */
function each(change: (range: RangeState, ...args: never[]) => unknown): Method {
  return write((list: RangeListState, ...args: unknown[]) => {
    for (const range of list.ranges) change(range, ...(args as never[]));
    return list;
  });
}

function look(property: Look): Method {
  return each((range, value: unknown) => setLook(range, property, value));
}

export const rangeListMethods = {
  getRanges: free((list: RangeListState) => [...list.ranges]),
  activate: read((list: RangeListState) => {
    list.sheet.book.activate(list.sheet);
    return list;
  }),
  breakApart: each(rangeMerge.breakApart.run),
  clear: each((range, options?: object) => clearRange(range, options)),
  clearContent: each((range) => clearRange(range, { contentsOnly: true })),
  clearFormat: each((range) => clearRange(range, { formatOnly: true })),
  clearNote: each((range) => clearRange(range, { commentsOnly: true })),
  clearDataValidations: each((range) => clearRange(range, { validationsOnly: true })),
  insertCheckboxes: each(rangeCheckboxes.insertCheckboxes.run),
  removeCheckboxes: each(rangeCheckboxes.removeCheckboxes.run),
  check: each(rangeCheckboxes.check.run),
  uncheck: each(rangeCheckboxes.uncheck.run),
  setBackground: look(looks.background),
  setBackgroundRGB: each((range, red: number, green: number, blue: number) =>
    setLook(range, looks.background, rgbColor(red, green, blue)),
  ),
  setBorder: each((range, ...args: unknown[]) =>
    setBorder(
      range,
      args.slice(0, 6) as boolean[],
      (args[6] ?? null) as string | null,
      (args[7] ?? null) as EnumMember | null,
    ),
  ),
  setFontColor: look(looks.fontColor),
  setFontFamily: look(looks.fontFamily),
  setFontLine: look(looks.fontLine),
  setFontSize: look(looks.fontSize),
  setFontStyle: look(looks.fontStyle),
  setFontWeight: look(looks.fontWeight),
  setHorizontalAlignment: look(looks.horizontalAlignment),
  setVerticalAlignment: look(looks.verticalAlignment),
  setWrap: look(looks.wrap),
  setWrapStrategy: look(looks.wrapStrategy),
  setFormula: each(rangeFormulas.setFormula.run),
  setFormulaR1C1: each(rangeFormulas.setFormulaR1C1.run),
  setNumberFormat: each(rangePatterns.setNumberFormat.run),
  setNote: each((range, note: string | null) => {
    const { top, left } = range.zone;
    const notes = Array.from({ length: range.height }, () => new Array<string>(range.width).fill(note ?? ''));
    range.services.write({ kind: 'setNotes', sheetId: range.sheetId, top, left, notes });
  }),
  setValue: each((range, value: unknown) => {
    const { sheetId, zone } = range;
    range.services.write({
      kind: 'fillCells',
      sheetId,
      zone,
      value: toCellInput(value, 'RangeList.setValue'),
    });
  }),
  trimWhitespace: each(trimWhitespace),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.RangeList>;
