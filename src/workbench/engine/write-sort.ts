import type { Dispatch, Step } from './batch.ts';
import type { CellValue, Zone } from './port.ts';
import { readValues } from './read.ts';
import type { WriteContext } from './write-cells.ts';
import { copyCells } from './write-copy.ts';

export interface SortKey {
  /** 0-based column of the sheet. */
  column: number;
  isAscending: boolean;
}

/** Sorts the rows of a zone: numbers, then texts, then booleans; blanks stay last in both directions. */
export function sortRows(context: WriteContext, sheetId: string, zone: Zone, keys: readonly SortKey[]): Step {
  const run = (dispatch: Dispatch) => {
    const { values } = readValues(context, sheetId, {
      ...zone,
      left: leftmost(zone, keys),
      right: rightmost(zone, keys),
    });
    const first = leftmost(zone, keys);
    const order = values.map((_, i) => i);
    order.sort((a, b) => {
      for (const { column, isAscending } of keys) {
        const compared = compare(values[a][column - first], values[b][column - first], isAscending);
        if (compared !== 0) return compared;
      }
      return a - b;
    });
    const rowZone = (i: number): Zone => ({ ...zone, top: zone.top + i, bottom: zone.top + i });
    const writes = order.map((from, to) => {
      if (from === to) return null;
      return copyCells(
        context,
        { sheetId, zone: rowZone(from) },
        { sheetId, zone: rowZone(to) },
        { paste: 'all' },
      );
    });
    for (const write of writes) write?.(dispatch);
  };
  return { weight: (zone.bottom - zone.top + 1) * (zone.right - zone.left + 1), run };
}

function leftmost(zone: Zone, keys: readonly SortKey[]): number {
  return Math.min(zone.left, ...keys.map((key) => key.column));
}

function rightmost(zone: Zone, keys: readonly SortKey[]): number {
  return Math.max(zone.right, ...keys.map((key) => key.column));
}

function rank(value: CellValue): number {
  if (value === null || value === '') return 3;
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function compare(a: CellValue, b: CellValue, isAscending: boolean): number {
  const [left, right] = [rank(a), rank(b)];
  if (left === 3 || right === 3) return left - right;
  const order = left !== right ? left - right : sameKind(a, b);
  return isAscending ? order : -order;
}

function sameKind(a: CellValue, b: CellValue): number {
  if (typeof a === 'string' && typeof b === 'string')
    return a.localeCompare(b, undefined, { sensitivity: 'base' });
  return Number(a) - Number(b);
}
