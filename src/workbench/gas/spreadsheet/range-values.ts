import { timeFromSerial } from '../../engine/serial.ts';
import { toCellInput, toCellInputs } from './cell-input.ts';
import { type MethodTable, Ready, read, write } from './method.ts';
import type { RangeState } from './range-state.ts';

/** Values of a range as scripts get them: "" for blanks, Date where the number format shows one, arrays of the realm. */
function valuesOf(range: RangeState): unknown[][] {
  const { port, book, execution } = range.services;
  const { realm } = execution;
  const { values, isDate } = port.values(range.sheetId, range.zone);
  const rows = new realm.Array(values.length) as unknown[][];
  const { width } = range;
  for (let i = 0; i < values.length; i++) {
    const row = new realm.Array(width) as unknown[];
    for (let j = 0; j < width; j++) {
      const value = values[i][j];
      const isDateCell = isDate[i * width + j] === 1;
      row[j] = isDateCell ? new realm.Date(timeFromSerial(value as number, book.timeZone)) : (value ?? '');
    }
    rows[i] = row;
  }
  return rows;
}

/** The top left cell, which stands for a range where Google answers one value. */
export function corner(range: RangeState): RangeState {
  const { top, left } = range.zone;
  return range.sheet.range({ top, left, bottom: top, right: left });
}

function setValues(range: RangeState, rows: unknown[][], method: string): RangeState {
  range.assertShape(rows);
  const { top, left } = range.zone;
  range.services.write({
    kind: 'setCells',
    sheetId: range.sheetId,
    top,
    left,
    rows: toCellInputs(rows, method),
  });
  return range;
}

export const rangeValues = {
  getValue: read((range: RangeState) => new Ready(valuesOf(corner(range))[0][0])),
  getValues: read((range: RangeState) => new Ready(valuesOf(range))),
  getDisplayValue: read(
    (range: RangeState) => range.services.port.displays(range.sheetId, corner(range).zone)[0][0],
  ),
  getDisplayValues: read((range: RangeState) => range.services.port.displays(range.sheetId, range.zone)),
  setValue: write((range: RangeState, value: unknown) => {
    const { sheetId, zone } = range;
    range.services.write({ kind: 'fillCells', sheetId, zone, value: toCellInput(value, 'Range.setValue') });
    return range;
  }),
  setValues: write((range: RangeState, rows: unknown[][]) => setValues(range, rows, 'Range.setValues')),
  isBlank: read((range: RangeState) => {
    const { values } = range.services.port.values(range.sheetId, range.zone);
    const formulas = range.services.port.formulas(range.sheetId, range.zone);
    return (
      values.every((row) => row.every((value) => value === null)) &&
      formulas.every((row) => row.every((text) => text === ''))
    );
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;
