import type { ColumnId } from '../log/column.ts';
import { isoOf } from '../log/day.ts';
import { nameKey } from '../log/names.ts';
import type { Desk } from './answer.ts';
import { clockIn } from './clock.ts';
import type { Entry, SidebarState } from './contract.ts';
import { entryOf } from './entry-row.ts';
import { findSheet } from './marked-sheet.ts';
import { type ReadBook, readBook } from './read-book.ts';
import { readRep } from './rep.ts';

const mostProspects = 2_000;
const mostEntries = 10;

/** Everything the page needs when it opens: one reading of settings and log. A spreadsheet without a log says so. */
export function openSidebar(_request: unknown, desk: Desk): SidebarState {
  const { book, words } = desk;
  const clock = clockIn(book.getSpreadsheetTimeZone());
  const rep = readRep(book);
  const empty = { language: words.tag, today: isoOf(clock.today), timeZone: clock.timeZone, rep };
  if (!findSheet(book, 'log')) {
    const none = {
      reps: [],
      activities: [],
      columns: [],
      segments: [],
      sources: [],
      prospects: [],
      counts: {},
      lastEntries: [],
    };
    return { isSetUp: false, ...empty, ...none, rowsRefused: 0 };
  }
  const read = readBook(desk);
  const { log, settings, places } = read;
  return {
    isSetUp: true,
    ...empty,
    reps: [...new Set([...settings.reps.map(({ name }) => name), ...log.names.reps.shown])],
    activities: settings.catalogue.kinds.map(({ name, role, stage, isTouch }) => ({
      name,
      role,
      stage,
      isTouch,
    })),
    columns: Object.keys(places) as ColumnId[],
    segments: log.names.segments.shown,
    sources: log.names.sources.shown,
    prospects: prospectsOf(read),
    counts: countsOn(clock.today, rep, read),
    lastEntries: lastEntriesOf(rep, read),
    rowsRefused: log.refusals.length,
  };
}

function prospectsOf({ log }: ReadBook): SidebarState['prospects'] {
  const met = new Map<number, { entries: number; last: number }>();
  for (let row = 0; row < log.size; row++) {
    const code = log.prospects[row]!;
    if (code < 0) continue;
    const known = met.get(code) ?? { entries: 0, last: Number.NEGATIVE_INFINITY };
    met.set(code, { entries: known.entries + 1, last: Math.max(known.last, log.days[row]!) });
  }
  return [...met]
    .sort(([, a], [, b]) => b.last - a.last)
    .slice(0, mostProspects)
    .map(([code, { entries, last }]) => ({
      name: log.names.prospects.shown[code]!,
      entries,
      lastDay: isoOf(last),
    }));
}

function countsOn(day: number, rep: string, { log }: ReadBook): Record<string, number> {
  const counts: Record<string, number> = {};
  const isMine = (row: number) =>
    log.reps[row]! >= 0 && nameKey(log.names.reps.shown[log.reps[row]!]!) === nameKey(rep);
  for (let row = 0; row < log.size; row++) {
    if (log.days[row] !== day || !isMine(row)) continue;
    const { name } = log.catalogue.kinds[log.kinds[row]!]!;
    counts[name] = (counts[name] ?? 0) + log.counts[row]!;
  }
  return counts;
}

/** The rep's latest entries that carry an id, the newest first. */
export function lastEntriesOf(
  rep: string,
  { table, places, zone }: Pick<ReadBook, 'table' | 'places' | 'zone'>,
): Entry[] {
  const entries: Entry[] = [];
  const { rep: repAt, entryId } = places;
  if (repAt === undefined || entryId === undefined) return entries;
  for (let row = table.length - 1; row > 0 && entries.length < mostEntries; row--) {
    const cells = table[row]!;
    if (cells[entryId] !== '' && nameKey(String(cells[repAt])) === nameKey(rep))
      entries.push(entryOf(cells, places, zone));
  }
  return entries;
}
