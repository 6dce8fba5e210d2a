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

/** What a column is called in the code. */
export type ColumnId = (typeof columnIds)[number];

/** Columns that hold text exactly as somebody typed it. */
export const textColumns = ['rep', 'activity', 'prospect', 'segment', 'source', 'note', 'entryId'] as const;

/** Where each known column stands: zero-based index into a row, or absent. */
export type ColumnPlaces = Partial<Record<ColumnId, number>>;

/** Headings by which a column is known, in every language: those of a new log, and others that people use. */
export type KnownHeadings = Readonly<
  Record<ColumnId, { own: readonly string[]; aliases: readonly string[] }>
>;

/** Why a column cannot be told: its heading is missing, or stands twice (zero-based indexes into the heading row). */
export type HeadingProblem =
  | { rule: 'headingMissing'; column: ColumnId }
  | { rule: 'headingTwice'; column: ColumnId; at: [number, number] };

/**
 * Finds the log's columns by heading, wherever they stand. A column's own heading goes before any alias of it: a team may have
 * a "Comment" beside the "Note". `required` columns that are missing, and two headings of one rank, are problems: which of two
 * would be meant cannot be known. A blank heading row has no places. Throws nothing.
 *
 * @example findColumns(['Rep', 'Day'], Object.fromEntries(columnIds.map((id) => [id, { own: [id], aliases: id === 'date' ? ['day'] : [] }])), ['date']) // { places: { date: 1, rep: 0 }, problems: [] }
 */
export function findColumns(
  headingRow: readonly unknown[],
  known: KnownHeadings,
  required: readonly ColumnId[],
): { places: ColumnPlaces; problems: HeadingProblem[] } {
  const keys = headingRow.map((cell) => (typeof cell === 'string' ? nameKey(cell) : ''));
  const placesOf = (headings: readonly string[]) => {
    const wanted = new Set(headings.map(nameKey));
    return keys.flatMap((key, index) => (wanted.has(key) ? [index] : []));
  };
  const places: ColumnPlaces = {};
  const problems: HeadingProblem[] = [];
  for (const column of columnIds) {
    const own = placesOf(known[column].own);
    const [first, second] = own.length > 0 ? own : placesOf(known[column].aliases);
    if (first !== undefined) places[column] = first;
    if (first !== undefined && second !== undefined) {
      problems.push({ rule: 'headingTwice', column, at: [first, second] });
    }
    if (first === undefined && required.includes(column)) problems.push({ rule: 'headingMissing', column });
  }
  return { places, problems };
}
