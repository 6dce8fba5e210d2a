import type { EnumMember } from '../enumeration.ts';
import { type MethodTable, write } from './method.ts';
import type { RangeState } from './range-state.ts';

interface SortSpec {
  column: number;
  ascending?: boolean;
}

/** sort(column), sort({column, ascending}), sort([…]); columns are counted from 1 on the sheet. */
export function sortRange(range: RangeState, spec: unknown): RangeState {
  const specs = (Array.isArray(spec) ? Array.from(spec) : [spec]) as (number | SortSpec)[];
  const keys = specs.map((each) => {
    const column = typeof each === 'number' ? each : each?.column;
    if (typeof column !== 'number') throw range.services.refuse('Invalid argument: sortSpecObj');
    if (column - 1 < range.zone.left || column - 1 > range.zone.right) {
      throw range.services.refuse('Sort column is outside of the range.');
    }
    return { column: column - 1, isAscending: typeof each === 'number' || each.ascending !== false };
  });
  range.services.write({ kind: 'sort', sheetId: range.sheetId, zone: range.zone, keys });
  return range;
}

/** Keeps the first of equal rows and moves the rest up. Answers the range that is left. */
function removeDuplicates(range: RangeState, columns?: readonly number[]): RangeState {
  const { sheetId, zone, services, sheet } = range;
  services.flush();
  const { values } = services.port.values(sheetId, zone);
  const compared = columns ? columns.map((column) => column - 1 - zone.left) : values[0].map((_, i) => i);
  const seen = new Set<string>();
  const kept: number[] = [];
  values.forEach((row, i) => {
    const key = JSON.stringify(compared.map((j) => row[j]));
    if (!seen.has(key)) kept.push(i);
    seen.add(key);
  });
  kept.forEach((from, to) => {
    if (from !== to) copyRow(range, from, to);
  });
  if (kept.length < range.height) {
    services.write({ kind: 'clearContent', sheetId, zone: { ...zone, top: zone.top + kept.length } });
  }
  return sheet.range({ ...zone, bottom: zone.top + kept.length - 1 });
}

function copyRow(range: RangeState, from: number, to: number): void {
  const { sheetId, zone } = range;
  const row = (i: number) => ({ sheetId, zone: { ...zone, top: zone.top + i, bottom: zone.top + i } });
  range.services.write({ kind: 'copy', from: row(from), to: row(to), paste: 'all', isTransposed: false });
}

/** Outer blanks go and runs of blanks become one; formulas stay. */
export function trimWhitespace(range: RangeState): RangeState {
  const { sheetId, zone, services } = range;
  services.flush();
  const { values } = services.port.values(sheetId, zone);
  const formulas = services.port.formulas(sheetId, zone);
  values.forEach((row, i) => {
    row.forEach((value, j) => {
      if (typeof value !== 'string' || formulas[i][j] !== '') return;
      const text = value.trim().replace(/[ \t]+/g, ' ');
      if (text !== value)
        services.write({
          kind: 'setCells',
          sheetId,
          top: zone.top + i,
          left: zone.left + j,
          rows: [[{ text }]],
        });
    });
  });
  return range;
}

export const rangeOrder = {
  sort: write(sortRange),
  removeDuplicates: write(removeDuplicates),
  trimWhitespace: write(trimWhitespace),
  insertCells: write((range: RangeState, dimension: EnumMember) => {
    const { sheetId, zone } = range;
    range.services.write({
      kind: 'insertCells',
      sheetId,
      zone,
      dimension: dimension.name() === 'ROWS' ? 'ROW' : 'COL',
    });
    return range;
  }),
  deleteCells: write((range: RangeState, dimension: EnumMember) => {
    const { sheetId, zone } = range;
    range.services.write({
      kind: 'deleteCells',
      sheetId,
      zone,
      dimension: dimension.name() === 'ROWS' ? 'ROW' : 'COL',
    });
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;
