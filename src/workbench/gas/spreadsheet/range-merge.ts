import type { Zone } from '../../engine/port.ts';
import { commonZone, hasZone } from '../../engine/zone.ts';
import { type MethodTable, read, write } from './method.ts';
import type { RangeState } from './range-state.ts';

function mergesIn(range: RangeState): Zone[] {
  return range.services.port.merges(range.sheetId).filter((merge) => commonZone(merge, range.zone) !== null);
}

function merge(range: RangeState, zones: readonly Zone[]): RangeState {
  const { sheetId, services } = range;
  for (const zone of zones) {
    services.write({ kind: 'unmerge', sheetId, zone });
    if (zone.top !== zone.bottom || zone.left !== zone.right)
      services.write({ kind: 'merge', sheetId, zone });
  }
  return range;
}

function lines(first: number, last: number, zoneOf: (index: number) => Zone): Zone[] {
  return Array.from({ length: last - first + 1 }, (_, i) => zoneOf(first + i));
}

export const rangeMerge = {
  merge: write((range: RangeState) => merge(range, [range.zone])),
  mergeAcross: write((range: RangeState) => {
    const { zone } = range;
    return merge(
      range,
      lines(zone.top, zone.bottom, (row) => ({ ...zone, top: row, bottom: row })),
    );
  }),
  mergeVertically: write((range: RangeState) => {
    const { zone } = range;
    return merge(
      range,
      lines(zone.left, zone.right, (column) => ({ ...zone, left: column, right: column })),
    );
  }),
  breakApart: write((range: RangeState) => {
    const { sheetId, services, zone } = range;
    services.flush();
    for (const merged of mergesIn(range)) {
      if (!hasZone(zone, merged))
        throw services.refuse('You must select all cells in a merged range to merge or unmerge them.');
      services.write({ kind: 'unmerge', sheetId, zone: merged });
    }
    return range;
  }),
  isPartOfMerge: read((range: RangeState) => mergesIn(range).length > 0),
  getMergedRanges: read((range: RangeState) => mergesIn(range).map((zone) => range.sheet.range(zone))),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;
