import type { Zone } from '../../engine/port.ts';
import type { EnumMember } from '../enumeration.ts';
import { type MethodTable, read } from './method.ts';
import type { RangeState } from './range-state.ts';

/** Where the sheet has content: asked cell by cell, answered from one read. */
function contentOf(range: RangeState): (row: number, column: number) => boolean {
  const { port } = range.services;
  const bottom = port.lastRow(range.sheetId) - 1;
  const right = port.lastColumn(range.sheetId) - 1;
  if (bottom < 0) return () => false;
  const { values } = port.values(range.sheetId, { top: 0, left: 0, bottom, right });
  return (row, column) => (values[row]?.[column] ?? null) !== null;
}

/** Grows by every side where a neighbouring cell, also across a corner, has content. */
function regionOf(range: RangeState, dimension: string | null): Zone {
  const isFilled = contentOf(range);
  const zone = { ...range.zone };
  const hasAny = (top: number, left: number, bottom: number, right: number) => {
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++) if (isFilled(row, column)) return true;
    return false;
  };
  for (let isGrowing = true; isGrowing; ) {
    isGrowing = false;
    if (dimension !== 'COLUMNS') {
      if (zone.top > 0 && hasAny(zone.top - 1, zone.left - 1, zone.top - 1, zone.right + 1)) {
        zone.top--;
        isGrowing = true;
      }
      if (hasAny(zone.bottom + 1, zone.left - 1, zone.bottom + 1, zone.right + 1)) {
        zone.bottom++;
        isGrowing = true;
      }
    }
    if (dimension === 'ROWS') continue;
    if (zone.left > 0 && hasAny(zone.top - 1, zone.left - 1, zone.bottom + 1, zone.left - 1)) {
      zone.left--;
      isGrowing = true;
    }
    if (hasAny(zone.top - 1, zone.right + 1, zone.bottom + 1, zone.right + 1)) {
      zone.right++;
      isGrowing = true;
    }
  }
  return zone;
}

const MOVES: Record<string, [number, number]> = {
  UP: [-1, 0],
  DOWN: [1, 0],
  PREVIOUS: [0, -1],
  NEXT: [0, 1],
};

/** As Ctrl with an arrow key: to the end of the filled block, or to the next filled cell, or to the edge. */
function nextDataCell(range: RangeState, direction: EnumMember): RangeState {
  const isFilled = contentOf(range);
  const [down, across] = MOVES[direction.name()];
  const { rows, columns } = range.sheet.info();
  let { top: row, left: column } = range.zone;
  const isOn = (r: number, c: number) => r >= 0 && c >= 0 && r < rows && c < columns;
  const isInBlock = isFilled(row, column) && isFilled(row + down, column + across);
  while (isOn(row + down, column + across)) {
    if (isInBlock && !isFilled(row + down, column + across)) break;
    row += down;
    column += across;
    if (!isInBlock && isFilled(row, column)) break;
  }
  return range.sheet.range({ top: row, left: column, bottom: row, right: column });
}

export const rangeRegion = {
  getDataRegion: read((range: RangeState, dimension?: EnumMember) =>
    range.sheet.range(regionOf(range, dimension?.name() ?? null)),
  ),
  getNextDataCell: read(nextDataCell),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;
