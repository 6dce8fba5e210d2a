import type { FilterRecord } from '../../engine/records.ts';
import { notEmulated } from '../unsupported.ts';
import { free, type MethodTable, read, write } from './method.ts';
import { sortRange } from './range-order.ts';
import type { RangeState } from './range-state.ts';
import type { Services } from './services.ts';
import type { SheetState } from './sheet-state.ts';
import { State } from './state.ts';

/** The basic filter of a sheet. */
export class FilterState extends State {
  readonly kind = 'Filter';

  constructor(
    services: Services,
    readonly sheet: SheetState,
  ) {
    super(services);
  }

  record(): FilterRecord {
    this.services.flush();
    const record = this.services.port.filter(this.sheet.id);
    if (!record) throw this.services.refuse('Filter not found');
    return record;
  }

  hide(column: number, hidden: string[] | null): FilterState {
    const record = this.record();
    const hiddenValues = { ...record.hiddenValues };
    if (hidden) hiddenValues[String(column - 1)] = hidden;
    else delete hiddenValues[String(column - 1)];
    this.services.write({ kind: 'setFilter', filter: { ...record, hiddenValues } });
    return this;
  }
}

export class FilterCriteriaState extends State {
  readonly kind: 'FilterCriteria' | 'FilterCriteriaBuilder';

  constructor(
    services: Services,
    public hidden: string[],
    isBuilder: boolean,
  ) {
    super(services);
    this.kind = isBuilder ? 'FilterCriteriaBuilder' : 'FilterCriteria';
  }
}

export const filterMethods = {
  getRange: read((filter: FilterState) => filter.sheet.range(filter.record().zone)),
  remove: write((filter: FilterState) =>
    filter.services.write({ kind: 'removeFilter', sheetId: filter.sheet.id }),
  ),
  setColumnFilterCriteria: write(
    (filter: FilterState, column: number, criteria: FilterCriteriaState | null) =>
      filter.hide(column, criteria?.hidden ?? null),
  ),
  removeColumnFilterCriteria: write((filter: FilterState, column: number) => filter.hide(column, null)),
  getColumnFilterCriteria: read((filter: FilterState, column: number) => {
    const hidden = filter.record().hiddenValues[String(column - 1)];
    return hidden ? new FilterCriteriaState(filter.services, hidden, false) : null;
  }),
  sort: write((filter: FilterState, column: number, isAscending: boolean) => {
    const { zone } = filter.record();
    if (zone.bottom > zone.top)
      sortRange(filter.sheet.range({ ...zone, top: zone.top + 1 }), { column, ascending: isAscending });
    return filter;
  }),
} satisfies MethodTable<GoogleAppsScript.Spreadsheet.Filter>;

export const filterCriteriaMethods = {
  setHiddenValues: free((criteria: FilterCriteriaState, values: string[]) => {
    criteria.hidden = Array.from(values, String);
    return criteria;
  }),
  getHiddenValues: free((criteria: FilterCriteriaState) => [...criteria.hidden]),
  copy: free(
    (criteria: FilterCriteriaState) => new FilterCriteriaState(criteria.services, [...criteria.hidden], true),
  ),
  build: free(
    (criteria: FilterCriteriaState) =>
      new FilterCriteriaState(criteria.services, [...criteria.hidden], false),
  ),
  getCriteriaType: free(() => null),
  getVisibleValues: free(() => {
    throw notEmulated('FilterCriteria.getVisibleValues');
  }),
};

export function filterOf(sheet: SheetState): FilterState | null {
  return sheet.services.port.filter(sheet.id) ? new FilterState(sheet.services, sheet) : null;
}

export function createFilter(range: RangeState): FilterState {
  const { services, sheet, zone } = range;
  services.flush();
  if (filterOf(sheet))
    throw services.refuse("You can't create a filter in a sheet that already has a filter.");
  services.write({ kind: 'setFilter', filter: { sheetId: sheet.id, zone, hiddenValues: {} } });
  return new FilterState(services, sheet);
}
