import { columnOfField, entryFields, isAbsent } from '../entry/check-entry.ts';
import type { Entry } from '../entry/entry.ts';
import { type ColumnId, type ColumnPlaces, textColumns } from '../log/column.ts';
import { isoOf, parseIso, serialOf } from '../log/day.ts';
import { dayReader } from '../log/day-cell.ts';
import type { ZoneReader } from './clock.ts';

/** What is written into a cell: texts carry an apostrophe so that Sheets never reinterprets them. */
export type CellValue = string | number | null;

/** A text as Sheets must be told it: the apostrophe is swallowed, the rest is kept to the letter. */
export function asTyped(text: string): string {
  return `'${text}`;
}

/** The cell of one field; null for a field that is not given. */
export function cellOf(entry: Entry, field: keyof Entry): CellValue {
  const value = entry[field];
  if (isAbsent(value)) return null;
  if (field === 'date') return serialOf(parseIso(entry.date)!);
  if (field === 'time') {
    const [hours, minutes] = entry.time!.split(':').map(Number) as [number, number];
    return (hours * 60 + minutes) / 1_440;
  }
  return typeof value === 'string' ? asTyped(value) : (value as number);
}

/** Columns from A to the last one of the log. */
export function logWidth(places: ColumnPlaces): number {
  return Math.max(...Object.values(places)) + 1;
}

/** A row for appendRow: known columns in their places, null (left empty) in every column of the team's own. */
export function rowOf(entry: Entry, places: ColumnPlaces, loggedAtSerial: number): CellValue[] {
  const row: CellValue[] = new Array<CellValue>(logWidth(places)).fill(null);
  for (const field of entryFields) {
    const place = places[columnOfField(field)];
    if (place !== undefined) row[place] = field === 'count' ? (entry.count ?? 1) : cellOf(entry, field);
  }
  if (places.loggedAt !== undefined) row[places.loggedAt] = loggedAtSerial;
  return row;
}

/** The entry that a row of the log holds, as the page would have sent it; a cell that breaks its rule is kept as it is, so that a comparison sees it. */
export function entryOf(row: readonly unknown[], places: ColumnPlaces, zone: ZoneReader): Entry {
  const dayOfCell = dayReader(zone.dayOf);
  const texts = new Set<ColumnId>(textColumns);
  const entry: Record<string, unknown> = {};
  for (const field of entryFields) {
    const column = columnOfField(field);
    const cell = places[column] === undefined ? undefined : row[places[column]];
    if (isAbsent(cell)) continue;
    if (column === 'date') {
      const day = dayOfCell(cell);
      entry[field] = day === null ? String(cell) : isoOf(day);
    } else if (column === 'time') entry[field] = clockOf(cell, zone);
    else entry[field] = texts.has(column) ? String(cell) : cell;
  }
  return { id: '', date: '', activity: '', ...entry } as Entry;
}

/** Whether two entries say the same; a Count of 1 and none are the same. */
export function isSameEntry(one: Entry, other: Entry): boolean {
  return entryFields.every((field) => isSameField(one, other, field));
}

export function isSameField(one: Entry, other: Entry, field: keyof Entry): boolean {
  const valueIn = (entry: Entry) => {
    if (isAbsent(entry[field])) return field === 'count' ? 1 : null;
    return entry[field];
  };
  return valueIn(one) === valueIn(other);
}

/** "14:30" of a time cell: the Date that Sheets makes of it (30 December 1899 in its own zone), or a bare share of a day. */
function clockOf(cell: unknown, zone: ZoneReader): string {
  const epochMs = (cell as { getTime?(): number }).getTime?.();
  if (epochMs !== undefined) return zone.timeOf(epochMs);
  if (typeof cell !== 'number') return String(cell);
  const minutes = Math.round((cell % 1) * 1_440);
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
