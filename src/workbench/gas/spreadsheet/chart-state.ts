import type { ChartRecord } from '../../engine/records.ts';
import type { RangeState } from './range-state.ts';
import type { Services } from './services.ts';
import type { SheetState } from './sheet-state.ts';
import { State } from './state.ts';

/** A chart as a script builds it; `id` is 0 until it is inserted. */
export interface ChartParts {
  id: number;
  /** Google's type, "BAR"; "" before one is chosen. */
  type: string;
  ranges: RangeState[];
  options: Record<string, unknown>;
  headerCount: number;
  isTransposed: boolean;
  mergeStrategy: string;
  hiddenStrategy: string;
  anchor: ChartRecord['anchor'];
}

export function emptyChart(): ChartParts {
  return {
    id: 0,
    type: '',
    ranges: [],
    options: {},
    headerCount: -1,
    isTransposed: false,
    mergeStrategy: 'MERGE_COLUMNS',
    hiddenStrategy: 'IGNORE_BOTH',
    anchor: { row: 0, column: 0, x: 0, y: 0 },
  };
}

export function copyParts(parts: ChartParts): ChartParts {
  return { ...parts, ranges: [...parts.ranges], options: { ...parts.options }, anchor: { ...parts.anchor } };
}

export class ChartState extends State {
  readonly kind = 'EmbeddedChart';

  constructor(
    services: Services,
    readonly sheet: SheetState,
    readonly parts: ChartParts,
  ) {
    super(services);
  }
}

/** A builder; every type of chart has a class of its own over the same parts. */
export class ChartBuilderState extends State {
  constructor(
    services: Services,
    readonly sheet: SheetState,
    readonly parts: ChartParts,
    readonly kind = 'EmbeddedChartBuilder',
  ) {
    super(services);
  }
}

export class ContainerState extends State {
  readonly kind = 'ContainerInfo';

  constructor(
    services: Services,
    readonly anchor: ChartParts['anchor'],
  ) {
    super(services);
  }
}

export class ChartOptionsState extends State {
  readonly kind = 'ChartOptions';

  constructor(
    services: Services,
    readonly options: Record<string, unknown>,
  ) {
    super(services);
  }
}

/** What Google's chart is once it stands in a sheet. */
export function chartRecord(sheet: SheetState, parts: ChartParts, id: number): ChartRecord {
  const ranges = parts.ranges.map(({ sheetId, zone }) => ({ sheetId, zone }));
  return { ...parts, id, sheetId: sheet.id, ranges, type: parts.type || 'COLUMN' };
}

export function chartParts(sheet: SheetState, record: ChartRecord): ChartParts {
  const ranges = record.ranges.map(({ sheetId, zone }) => sheet.book.sheet(sheetId).range(zone));
  const { sheetId: _sheetId, ...rest } = record;
  return { ...rest, ranges };
}
