import { BookState } from './book-state.ts';
import type { Services } from './services.ts';
import { State } from './state.ts';

const books = new WeakMap<Services, BookState>();

/** SpreadsheetApp or Charts itself. */
export class AppState extends State {
  constructor(
    services: Services,
    readonly kind: 'SpreadsheetApp' | 'Charts',
  ) {
    super(services);
  }

  get book(): BookState {
    let book = books.get(this.services);
    if (!book) {
      book = new BookState(this.services);
      books.set(this.services, book);
    }
    return book;
  }
}
