import { zoneToA1 } from '../../engine/zone.ts';
import { notEmulated } from '../unsupported.ts';
import { idInAddress } from './address.ts';
import type { AppState } from './app-state.ts';
import type { BookState } from './book-state.ts';
import { newConditionalRule } from './conditional-methods.ts';
import { FilterCriteriaState } from './filter-methods.ts';
import { free, type MethodTable, read } from './method.ts';
import type { RangeState } from './range-state.ts';
import { selectedRange } from './selection.ts';
import { SelectionState } from './selection-state.ts';
import type { SheetState } from './sheet-state.ts';
import { UiState } from './ui-state.ts';
import { ValidationBuilderState } from './validation-state.ts';

export const appMethods = {
  getActive: free((app: AppState) => app.book),
  getActiveSpreadsheet: free((app: AppState) => app.book),
  getActiveSheet: read((app: AppState) => app.book.activeSheet()),
  getActiveRange: read((app: AppState) => selectedRange(app.book)),
  getCurrentCell: read((app: AppState) => {
    const { sheet, zone } = selectedRange(app.book);
    return sheet.range({ ...zone, bottom: zone.top, right: zone.left });
  }),
  setActiveSheet: read((app: AppState, sheet: SheetState) => {
    app.book.activate(sheet);
    return sheet;
  }),
  setActiveRange: read((app: AppState, range: RangeState) => select(app, range)),
  setCurrentCell: read((app: AppState, range: RangeState) => select(app, range)),
  flush: read(() => undefined),
  getUi: free((app: AppState) => new UiState(app.services)),
  newDataValidation: free((app: AppState) => new ValidationBuilderState(app.services, null)),
  newConditionalFormatRule: free((app: AppState) => newConditionalRule(app.services)),
  newFilterCriteria: free((app: AppState) => new FilterCriteriaState(app.services, [], true)),
  getSelection: read((app: AppState) => new SelectionState(app.services, app.book)),
  openById: read((app: AppState, id: string) => opened(app, id, 'openById')),
  openByUrl: read((app: AppState, url: string) => {
    const id = idInAddress(url);
    if (id === null) throw app.services.refuse('Invalid argument: url');
    return opened(app, id, 'openByUrl');
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.SpreadsheetApp>;

/** One book is open at a time; another one is not emulated, and a broken identifier is refused as Google does. */
function opened(app: AppState, id: string, method: string): BookState {
  if (id === app.services.book.id) return app.book;
  if (!/^[\w-]{25,}$/.test(id)) {
    throw app.services.refuse(
      `Unexpected error while getting the method or property ${method} on object SpreadsheetApp.`,
    );
  }
  throw notEmulated(`SpreadsheetApp.${method} of another spreadsheet`);
}

function select(app: AppState, range: RangeState): RangeState {
  app.book.activate(range.sheet);
  app.services.execution.ui.select(range.sheetId, zoneToA1(range.zone));
  return range;
}
