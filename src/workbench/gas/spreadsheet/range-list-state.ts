import type { RangeState } from './range-state.ts';
import type { Services } from './services.ts';
import type { SheetState } from './sheet-state.ts';
import { State } from './state.ts';

/** Ranges of one sheet that are changed together. */
export class RangeListState extends State {
  readonly kind = 'RangeList';

  constructor(
    services: Services,
    readonly sheet: SheetState,
    readonly ranges: readonly RangeState[],
  ) {
    super(services);
  }

  override get cells(): number {
    return this.ranges.reduce((sum, range) => sum + range.cells, 0);
  }
}
