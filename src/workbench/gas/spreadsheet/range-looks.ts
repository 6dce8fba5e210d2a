import type { StylePatch } from '../../engine/style.ts';
import { rgbColor } from './color.ts';
import { type Look, looks } from './looks.ts';
import { type Method, type MethodTable, read, write } from './method.ts';
import type { RangeState } from './range-state.ts';
import { corner } from './range-values.ts';

function getOne(look: Look): Method {
  return read((range: RangeState) =>
    look.read(range.services.port.styles(range.sheetId, corner(range).zone)[0][0]),
  );
}

function getAll(look: Look): Method {
  return read((range: RangeState) =>
    range.services.port.styles(range.sheetId, range.zone).map((row) => row.map((style) => look.read(style))),
  );
}

/** Applies one look to the whole range. */
export function setLook(range: RangeState, look: Look, value: unknown): RangeState {
  const style = look.patch(value);
  if (style) range.services.write({ kind: 'setStyle', sheetId: range.sheetId, zone: range.zone, style });
  return range;
}

function setOne(look: Look): Method {
  return write((range: RangeState, value: unknown) => setLook(range, look, value));
}

function setAll(look: Look): Method {
  return write((range: RangeState, rows: unknown[][]) => {
    range.assertShape(rows);
    const styles = rows.map((row) => Array.from(row, (value): StylePatch => look.patch(value ?? null) ?? {}));
    const { top, left } = range.zone;
    range.services.write({ kind: 'setStyles', sheetId: range.sheetId, top, left, styles });
    return range;
  });
}

export const rangeLooks = {
  getBackground: getOne(looks.background),
  getBackgrounds: getAll(looks.background),
  setBackground: setOne(looks.background),
  setBackgrounds: setAll(looks.background),
  setBackgroundRGB: write((range: RangeState, red: number, green: number, blue: number) =>
    setLook(range, looks.background, rgbColor(red, green, blue)),
  ),
  getFontColor: getOne(looks.fontColor),
  getFontColors: getAll(looks.fontColor),
  setFontColor: setOne(looks.fontColor),
  setFontColors: setAll(looks.fontColor),
  getFontWeight: getOne(looks.fontWeight),
  getFontWeights: getAll(looks.fontWeight),
  setFontWeight: setOne(looks.fontWeight),
  setFontWeights: setAll(looks.fontWeight),
  getFontStyle: getOne(looks.fontStyle),
  getFontStyles: getAll(looks.fontStyle),
  setFontStyle: setOne(looks.fontStyle),
  setFontStyles: setAll(looks.fontStyle),
  getFontLine: getOne(looks.fontLine),
  getFontLines: getAll(looks.fontLine),
  setFontLine: setOne(looks.fontLine),
  setFontLines: setAll(looks.fontLine),
  getFontSize: getOne(looks.fontSize),
  getFontSizes: getAll(looks.fontSize),
  setFontSize: setOne(looks.fontSize),
  setFontSizes: setAll(looks.fontSize),
  getFontFamily: getOne(looks.fontFamily),
  getFontFamilies: getAll(looks.fontFamily),
  setFontFamily: setOne(looks.fontFamily),
  setFontFamilies: setAll(looks.fontFamily),
  getHorizontalAlignment: getOne(looks.horizontalAlignment),
  getHorizontalAlignments: getAll(looks.horizontalAlignment),
  setHorizontalAlignment: setOne(looks.horizontalAlignment),
  setHorizontalAlignments: setAll(looks.horizontalAlignment),
  getVerticalAlignment: getOne(looks.verticalAlignment),
  getVerticalAlignments: getAll(looks.verticalAlignment),
  setVerticalAlignment: setOne(looks.verticalAlignment),
  setVerticalAlignments: setAll(looks.verticalAlignment),
  getWrap: getOne(looks.wrap),
  getWraps: getAll(looks.wrap),
  setWrap: setOne(looks.wrap),
  setWraps: setAll(looks.wrap),
  getWrapStrategy: getOne(looks.wrapStrategy),
  getWrapStrategies: getAll(looks.wrapStrategy),
  setWrapStrategy: setOne(looks.wrapStrategy),
  setWrapStrategies: setAll(looks.wrapStrategy),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;
