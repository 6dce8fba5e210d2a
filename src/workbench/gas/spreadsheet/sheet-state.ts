import type { SheetInfo, Zone } from '../../engine/port.ts';
import { OUTSIDE_GRID } from '../../engine/sheets-error.ts';
import { splitSheetName, zoneFromA1 } from '../../engine/zone.ts';
import type { BookState } from './book-state.ts';
import { RangeState } from './range-state.ts';
import type { Services } from './services.ts';
import { State } from './state.ts';

export class SheetState extends State {
  readonly kind = 'Sheet';

  constructor(
    services: Services,
    readonly book: BookState,
    readonly id: string,
  ) {
    super(services);
  }

  info(): SheetInfo {
    const found = this.book.infos().find(({ id }) => id === this.id);
    if (!found) throw this.services.refuse(`Sheet ${this.id} not found`);
    return found;
  }

  range(zone: Zone): RangeState {
    return new RangeState(this.services, this, zone);
  }

  whole(): Zone {
    const { rows, columns } = this.info();
    return { top: 0, left: 0, bottom: rows - 1, right: columns - 1 };
  }

  /** A block by 1-based row and column, refused in Google's words when it is not on the grid. */
  block(row: number, column: number, rows = 1, columns = 1): RangeState {
    const { services } = this;
    const [top, left, height, width] = [row, column, rows, columns].map(Math.trunc);
    if (top < 1) throw services.refuse('The starting row of the range is too small.');
    if (left < 1) throw services.refuse('The starting column of the range is too small.');
    if (height < 1) throw services.refuse('The number of rows in the range must be at least 1.');
    if (width < 1) throw services.refuse('The number of columns in the range must be at least 1.');
    return this.inside({ top: top - 1, left: left - 1, bottom: top + height - 2, right: left + width - 2 });
  }

  inside(zone: Zone): RangeState {
    const { rows, columns } = this.info();
    if (zone.bottom >= rows || zone.right >= columns) throw this.services.refuse(OUTSIDE_GRID);
    return this.range(zone);
  }

  /** A range in A1 notation, of this sheet or of the one it names, or a named range. */
  rangeAt(notation: string): RangeState {
    const { sheetName, a1 } = splitSheetName(notation);
    const sheet = sheetName === null ? this : this.book.sheetNamed(sheetName);
    const info = sheet?.info();
    const zone = info ? zoneFromA1(a1, info.rows, info.columns) : null;
    if (sheet && zone) return sheet.inside(zone);
    this.services.flush();
    const named = this.services.port
      .namedRanges()
      .find(({ name }) => name.toLowerCase() === a1.toLowerCase());
    if (!named) throw this.services.refuse('Range not found');
    return this.book.sheet(named.sheetId).range(named.zone);
  }

  /** From A1 to the last cell with content; A1 alone on an empty sheet. */
  dataRange(): RangeState {
    const bottom = Math.max(1, this.services.port.lastRow(this.id)) - 1;
    const right = Math.max(1, this.services.port.lastColumn(this.id)) - 1;
    return this.range({ top: 0, left: 0, bottom, right });
  }
}
