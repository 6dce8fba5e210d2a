import type { ColumnId } from '../log/column.ts';
import { isoOf } from '../log/day.ts';
import type { Desk } from './answer.ts';
import { flush } from './book.ts';
import { clockIn } from './clock.ts';
import type { SidebarState } from './contract.ts';
import { nameLog } from './log-range.ts';
import { formatColumns } from './log-sheet.ts';
import { findSheet } from './marked-sheet.ts';
import { type ReadBook, readBook } from './read-book.ts';
import { readRep } from './rep.ts';
import { countsOn, lastEntriesOf } from './rep-entries.ts';

const mostProspects = 2_000;

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
  showDays(read);
  nameLog(book, read.sheet, Math.max(...Object.values(places)) + 1);
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

/** Days and times show as such also in a column that a person added or moved; who may only read changes nothing. */
function showDays({ sheet, places }: ReadBook): void {
  try {
    formatColumns(sheet, places, 2, sheet.getMaxRows() - 1, true);
    flush();
  } catch {
    // A number without its format is still read as the same day.
  }
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
