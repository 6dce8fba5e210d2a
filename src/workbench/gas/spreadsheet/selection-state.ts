import type { BookState } from './book-state.ts';
import { free, type MethodTable } from './method.ts';
import { selectedRange } from './selection.ts';
import type { Services } from './services.ts';
import { State } from './state.ts';

/** What the person has selected. */
export class SelectionState extends State {
  readonly kind = 'Selection';

  constructor(
    services: Services,
    readonly book: BookState,
  ) {
    super(services);
  }
}

export const selectionMethods = {
  getActiveRange: free((selection: SelectionState) => selectedRange(selection.book)),
  getActiveSheet: free((selection: SelectionState) => selection.book.activeSheet()),
  getCurrentCell: free((selection: SelectionState) => {
    const { sheet, zone } = selectedRange(selection.book);
    return sheet.range({ ...zone, bottom: zone.top, right: zone.left });
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Selection>;
