import type { SheetInfo } from '../../engine/port.ts';
import type { Services } from './services.ts';
import { SheetState } from './sheet-state.ts';
import { State } from './state.ts';

const books = new WeakMap<Services, BookState>();

/** The one book of an execution. */
export function bookOf(services: Services): BookState {
  let book = books.get(services);
  if (!book) {
    book = new BookState(services);
    books.set(services, book);
  }
  return book;
}

/** The spreadsheet that the script is bound to. */
export class BookState extends State {
  readonly kind = 'Spreadsheet';
  private readonly known = new Map<string, SheetState>();
  private activeId: string | null = null;

  infos(): SheetInfo[] {
    return this.services.port.sheets();
  }

  sheet(id: string): SheetState {
    let sheet = this.known.get(id);
    if (!sheet) {
      sheet = new SheetState(this.services, this, id);
      this.known.set(id, sheet);
    }
    return sheet;
  }

  sheets(): SheetState[] {
    return this.infos().map(({ id }) => this.sheet(id));
  }

  sheetNamed(name: string): SheetState | null {
    const found = this.infos().find((info) => info.name.toLowerCase() === name.toLowerCase());
    return found ? this.sheet(found.id) : null;
  }

  /** The sheet in front of the person; without a person the first one. */
  activeSheet(): SheetState {
    const infos = this.infos();
    const candidates = [this.activeId, this.services.execution.ui.activeSheetId()];
    const id = candidates.find((each) => each !== null && infos.some((info) => info.id === each));
    return this.sheet(id ?? infos[0].id);
  }

  activate(sheet: SheetState): void {
    this.activeId = sheet.id;
    this.services.execution.ui.activate(sheet.id);
  }
}
