import { nameKey } from './names.ts';

/** The columns of the log in the order a new log gets them. Headings come from the language. */
export const columnIds = [
  'date',
  'rep',
  'activity',
  'count',
  'prospect',
  'segment',
  'source',
  'value',
  'minutes',
  'note',
  'loggedAt',
  'entryId',
  'time',
] as const;

export type ColumnId = (typeof columnIds)[number];

/** Columns that hold text exactly as somebody typed it. */
export const textColumns = ['rep', 'activity', 'prospect', 'segment', 'source', 'note', 'entryId'] as const;

/** Where each known column stands: zero-based index into a row, or absent. */
export type ColumnPlaces = Partial<Record<ColumnId, number>>;

/** Headings by which a column is known, in every language. */
export type KnownHeadings = Readonly<Record<ColumnId, readonly string[]>>;

export type HeadingProblem =
  | { rule: 'headingMissing'; column: ColumnId }
  | { rule: 'headingTwice'; column: ColumnId; at: [number, number] };

/**
 * Finds the log's columns by heading, wherever they stand. `required` columns that are missing, and any
 * column that stands twice, are problems: which of two would be meant cannot be known.
 */
export function findColumns(
  headingRow: readonly unknown[],
  known: KnownHeadings,
  required: readonly ColumnId[],
): { places: ColumnPlaces; problems: HeadingProblem[] } {
  const columnOfKey = new Map<string, ColumnId>();
  for (const id of columnIds) for (const heading of known[id]) columnOfKey.set(nameKey(heading), id);
  const places: ColumnPlaces = {};
  const problems: HeadingProblem[] = [];
  headingRow.forEach((cell, index) => {
    const id = typeof cell === 'string' ? columnOfKey.get(nameKey(cell)) : undefined;
    if (id === undefined) return;
    const first = places[id];
    if (first === undefined) places[id] = index;
    else problems.push({ rule: 'headingTwice', column: id, at: [first, index] });
  });
  for (const column of required)
    if (places[column] === undefined) problems.push({ rule: 'headingMissing', column });
  return { places, problems };
}
