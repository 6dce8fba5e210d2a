import { type MethodTable, read, write } from './method.ts';
import { fromR1C1, toR1C1 } from './r1c1.ts';
import type { RangeState } from './range-state.ts';
import { corner } from './range-values.ts';

function formulasOf(range: RangeState): string[][] {
  return range.services.port.formulas(range.sheetId, range.zone);
}

function relative(range: RangeState): string[][] {
  const { top, left } = range.zone;
  return formulasOf(range).map((row, i) => row.map((formula, j) => toR1C1(formula, top + i, left + j)));
}

function setFormulas(range: RangeState, rows: string[][]): RangeState {
  range.assertShape(rows);
  const { top, left } = range.zone;
  const cells = rows.map((row) => Array.from(row, (formula) => (formula === '' ? null : { formula })));
  range.services.write({ kind: 'setCells', sheetId: range.sheetId, top, left, rows: cells });
  return range;
}

/** The formula as it reads in the first cell; its relative references move along in the others. */
function fillFormula(range: RangeState, formula: string): RangeState {
  const { top, left } = range.zone;
  if (range.cells === 1 || formula === '')
    return setFormulas(
      range,
      filled(range, () => formula),
    );
  const pattern = toR1C1(formula, top, left);
  return setFormulas(
    range,
    filled(range, (i, j) => fromR1C1(pattern, top + i, left + j)),
  );
}

function filled(range: RangeState, formula: (i: number, j: number) => string): string[][] {
  return Array.from({ length: range.height }, (_, i) =>
    Array.from({ length: range.width }, (_, j) => formula(i, j)),
  );
}

export const rangeFormulas = {
  getFormula: read((range: RangeState) => formulasOf(corner(range))[0][0]),
  getFormulas: read((range: RangeState) => formulasOf(range)),
  getFormulaR1C1: read((range: RangeState) => relative(corner(range))[0][0] || null),
  getFormulasR1C1: read((range: RangeState) => relative(range)),
  setFormula: write((range: RangeState, formula: string) => fillFormula(range, formula)),
  setFormulas: write((range: RangeState, rows: string[][]) => setFormulas(range, rows)),
  setFormulaR1C1: write((range: RangeState, formula: string) => {
    const { top, left } = range.zone;
    return setFormulas(
      range,
      filled(range, (i, j) => fromR1C1(formula, top + i, left + j)),
    );
  }),
  setFormulasR1C1: write((range: RangeState, rows: string[][]) => {
    range.assertShape(rows);
    const { top, left } = range.zone;
    return setFormulas(
      range,
      rows.map((row, i) => Array.from(row, (formula, j) => fromR1C1(formula, top + i, left + j))),
    );
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;
