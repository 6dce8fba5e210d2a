import type { Day } from '../log/day.ts';
import type { Entry } from './contract.ts';
import { entryOf } from './entry-row.ts';
import type { ReadBook } from './read-book.ts';

const mostEntries = 10;

/** Count per activity that a rep logged on a day, under any spelling of the name. */
export function countsOn(day: Day, rep: string, { log }: ReadBook): Record<string, number> {
  const counts: Record<string, number> = {};
  const mine = log.names.reps.find(rep);
  for (let row = 0; row < log.size; row++) {
    if (mine < 0 || log.reps[row] !== mine || log.days[row] !== day) continue;
    const { name } = log.catalogue.kinds[log.kinds[row]!]!;
    counts[name] = (counts[name] ?? 0) + log.counts[row]!;
  }
  return counts;
}

/** A rep's last entries that carry an id, the one logged last first, however the team sorted the sheet. */
export function lastEntriesOf(rep: string, { log, table, places, zone }: ReadBook): Entry[] {
  const { rep: repAt, entryId, loggedAt } = places;
  const mine = log.names.reps.find(rep);
  if (repAt === undefined || entryId === undefined || mine < 0) return [];
  const momentIn = (row: number) => (loggedAt === undefined ? 0 : momentOf(table[row]![loggedAt]));
  const isMine = (cells: readonly unknown[]) =>
    cells[entryId] !== '' && log.names.reps.find(String(cells[repAt])) === mine;
  return table
    .flatMap((cells, row) => (row > 0 && isMine(cells) ? [{ row, moment: momentIn(row) }] : []))
    .sort((a, b) => b.moment - a.moment || b.row - a.row)
    .slice(0, mostEntries)
    .map(({ row }) => entryOf(table[row]!, places, zone));
}

/** Something that grows with time: the instant of a date cell, or a bare serial number. */
function momentOf(cell: unknown): number {
  return (cell as { getTime?(): number } | null)?.getTime?.() ?? Number(cell) ?? 0;
}
