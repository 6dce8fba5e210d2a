import { openSharedBook, type SharedBookOptions } from './open-shared-book.ts';
import type { SharedBook } from './shared-book.ts';

/**
 * The shared book that is served at present. Where the engine has failed on somebody's change, the workbook is opened anew as
 * it was before, and all tabs must come again.
 */
export class ServedBook {
  /** Called after every change of the workbook or of a property. */
  onChange: () => void = () => undefined;
  /** Called when another book has taken the place of the present one. */
  onReplaced: () => void = () => undefined;
  readonly #options: SharedBookOptions;
  #present: SharedBook;

  constructor(options: SharedBookOptions) {
    this.#options = options;
    this.#present = this.#watched(openSharedBook(options));
  }

  get present(): SharedBook {
    return this.#present;
  }

  #watched(book: SharedBook): SharedBook {
    book.onChange(() => this.onChange());
    book.onBroken(() => this.#replace(book));
    return book;
  }

  #replace(broken: SharedBook): void {
    if (this.#present !== broken) return;
    const { sample: _, ...options } = this.#options;
    this.#present = this.#watched(openSharedBook({ ...options, book: broken.lastGood() }, broken));
    void broken.host.close();
    this.onReplaced();
  }
}
