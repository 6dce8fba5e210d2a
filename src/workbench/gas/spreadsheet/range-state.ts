import type { Zone } from '../../engine/port.ts';
import { zoneCells } from '../../engine/zone.ts';
import type { Services } from './services.ts';
import type { SheetState } from './sheet-state.ts';
import { State } from './state.ts';

export class RangeState extends State {
  readonly kind = 'Range';

  constructor(
    services: Services,
    readonly sheet: SheetState,
    readonly zone: Zone,
  ) {
    super(services);
  }

  override get cells(): number {
    return zoneCells(this.zone);
  }

  get height(): number {
    return this.zone.bottom - this.zone.top + 1;
  }

  get width(): number {
    return this.zone.right - this.zone.left + 1;
  }

  get sheetId(): string {
    return this.sheet.id;
  }

  /** Throws Google's text unless the rows have the range's shape. */
  assertShape(rows: readonly (readonly unknown[])[]): void {
    if (rows.length !== this.height) {
      throw this.services.refuse(
        `The number of rows in the data does not match the number of rows in the range. The data has ${rows.length} but the range has ${this.height}.`,
      );
    }
    for (const row of rows) {
      if (row.length === this.width) continue;
      throw this.services.refuse(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${this.width}.`,
      );
    }
  }
}
