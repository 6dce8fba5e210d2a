import { assertEditable } from '../../engine/protect.ts';
import { createFilter, filterOf } from './filter-methods.ts';
import { type MethodTable, read, write } from './method.ts';
import { protect } from './protection-state.ts';
import type { RangeState } from './range-state.ts';
import { TextFinderState } from './text-finder-state.ts';

/** What a range makes: protections, filters, searches. */
export const rangeObjects = {
  protect: write((range: RangeState) => protect(range.sheet, range)),
  canEdit: read((range: RangeState) => {
    const { services, sheetId, zone } = range;
    const { email, canEdit } = services.execution.person;
    try {
      assertEditable(
        { sheetId, zone },
        services.port.protections(),
        { email, canEdit },
        services.book.ownerEmail,
      );
      return true;
    } catch {
      return false;
    }
  }),
  createFilter: write(createFilter),
  getFilter: read((range: RangeState) => filterOf(range.sheet)),
  createTextFinder: read(
    (range: RangeState, text: string) => new TextFinderState(range.services, () => [range], text),
  ),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Range>;
