import type { CellValue, Zone } from '../engine/port.ts';
import { zoneToA1 } from '../engine/zone.ts';
import type { TriggerEvent } from './job.ts';

/** What onEdit is told. Values are given for one cell only. */
export function editEvent(
  sheetName: string,
  zone: Zone,
  before?: CellValue,
  after?: CellValue,
): Extract<TriggerEvent, { kind: 'edit' }> {
  const value = textOf(after);
  const oldValue = textOf(before);
  return {
    kind: 'edit',
    sheetName,
    a1: zoneToA1(zone),
    ...(value === null ? {} : { value }),
    ...(oldValue === null ? {} : { oldValue }),
  };
}

/** An edited value as Google's event has it: text, and absent when the cell is blank. */
function textOf(value: CellValue | undefined): string | null {
  if (value === undefined || value === null || value === '') return null;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}
