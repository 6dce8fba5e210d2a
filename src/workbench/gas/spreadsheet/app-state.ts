import { type BookState, bookOf } from './book-state.ts';
import type { Services } from './services.ts';
import { State } from './state.ts';

/** SpreadsheetApp or Charts itself. */
export class AppState extends State {
  constructor(
    services: Services,
    readonly kind: 'SpreadsheetApp' | 'Charts',
  ) {
    super(services);
  }

  get book(): BookState {
    return bookOf(this.services);
  }
}
