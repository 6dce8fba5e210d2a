import type { EnumMember } from '../enumeration.ts';
import { filterOf } from './filter-methods.ts';
import { type MethodTable, read, write } from './method.ts';
import { NamedRangeState } from './named-range-methods.ts';
import { protect, protectionsOf } from './protection-state.ts';
import type { SheetState } from './sheet-state.ts';

/** What hangs on a sheet: protections, the filter, named ranges. */
export const sheetObjects = {
  protect: write((sheet: SheetState) => protect(sheet, null)),
  getProtections: read((sheet: SheetState, type: EnumMember) =>
    protectionsOf(sheet.services, type.name() as 'RANGE', sheet.id),
  ),
  getFilter: read(filterOf),
  getNamedRanges: read((sheet: SheetState) =>
    sheet.services.port
      .namedRanges()
      .filter(({ sheetId }) => sheetId === sheet.id)
      .map(({ name }) => new NamedRangeState(sheet.services, name)),
  ),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Sheet>;
