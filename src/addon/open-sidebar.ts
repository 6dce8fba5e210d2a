import { noDay } from '../entry/no-day.ts';
import type { ColumnId } from '../log/column.ts';
import { isoOf } from '../log/day.ts';
import { type Calendar, defaultCalendar } from '../plan/calendar.ts';
import type { Desk } from './answer.ts';
import { flush } from './book.ts';
import { clockIn } from './clock.ts';
import type { SidebarState } from './contract.ts';
import { logWidth } from './entry-row.ts';
import { nameLog } from './log-range.ts';
import { formatColumns } from './log-sheet.ts';
import { findSheet } from './marked-sheet.ts';
import { readPreferences } from './preferences.ts';
import { type ReadBook, readBook } from './read-book.ts';
import { repDayOf } from './rep-day.ts';

const mostProspects = 2_000;
/** Offered until the log has segments of its own. */
const usualSegments = ['B2B', 'B2C'];

/** Everything the page needs when it opens: one reading of settings and log. A spreadsheet without a log says so. */
export function openSidebar(_request: unknown, desk: Desk): SidebarState {
  const { book, words } = desk;
  const clock = clockIn(book.getSpreadsheetTimeZone());
  const preferences = readPreferences(book);
  const { rep } = preferences;
  const person = { language: words.tag, timeZone: clock.timeZone, preferences };
  if (!findSheet(book, 'log')) return { ...person, ...nothingYet, rep, today: isoOf(clock.today) };
  const read = readBook(desk);
  const { log, settings, places } = read;
  showDays(read);
  nameLog(book, read.sheet, logWidth(places));
  const segments = log.names.segments.shown;
  return {
    isSetUp: true,
    canLog: canAppend(read),
    ...person,
    ...repDayOf(rep, clock.today, read),
    reps: [...new Set([...settings.reps.map(({ name }) => name), ...log.names.reps.shown])],
    activities: settings.catalogue.kinds.map(({ name, role, stage, isTouch }) => ({
      name,
      role,
      stage,
      isTouch,
    })),
    columns: Object.keys(places) as ColumnId[],
    segments: segments.length > 0 ? segments : usualSegments,
    sources: log.names.sources.shown,
    prospects: prospectsOf(read),
    calendar: daysOf(settings.calendar),
    rowsRefused: log.refusals.length,
  };
}

function daysOf({ holidays: _, ...calendar }: Calendar): SidebarState['calendar'] {
  return calendar;
}

const nothingYet: Omit<SidebarState, 'language' | 'timeZone' | 'preferences' | 'rep' | 'today'> = {
  isSetUp: false,
  canLog: true,
  ...noDay,
  reps: [],
  activities: [],
  columns: [],
  segments: [],
  sources: [],
  prospects: [],
  calendar: daysOf(defaultCalendar),
  rowsRefused: 0,
};

/**
 * Whether the row after the last one may be written as far as an entry reaches: a protected heading, or protected columns of the
 * team's own beside the log, stop nobody from logging.
 */
function canAppend({ sheet, places }: ReadBook): boolean {
  const row = Math.min(sheet.getLastRow() + 1, sheet.getMaxRows());
  return sheet.getRange(row, 1, 1, logWidth(places)).canEdit();
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
