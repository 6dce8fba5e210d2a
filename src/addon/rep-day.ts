import type { Entry } from '../entry/entry.ts';
import { type Day, isLogDay, isoOf, parseIso } from '../log/day.ts';
import { dayReader } from '../log/day-cell.ts';
import { nameKey } from '../log/names.ts';
import { unitAround } from '../plan/calendar.ts';
import { calendarFor, GoalBook, type Rates } from '../plan/goal-facts.ts';
import { goalsOfRep, hasGoals } from '../plan/goals-of-rep.ts';
import { stepToWorkOn } from '../plan/rep-advice.ts';
import { everybody, rosterOf, type Subject } from '../plan/roster.ts';
import type { Days } from '../plan/target.ts';
import { workdaysBetween } from '../plan/workdays.ts';
import type { Desk } from './answer.ts';
import { clockIn, type ZoneReader } from './clock.ts';
import type { IsoDays, RepDay, RepDayRequest } from './contract.ts';
import { entryOf } from './entry-row.ts';
import { type ReadBook, readBook } from './read-book.ts';

const mostEntries = 10;

/** The day of a rep, read anew: after midnight, or when somebody else sits down. A day that is none is today. */
export function repDay(request: RepDayRequest | null, desk: Desk): RepDay {
  const asked = parseIso(String(request?.day ?? ''));
  const day = asked !== null && isLogDay(asked) ? asked : clockIn(desk.book.getSpreadsheetTimeZone()).today;
  return repDayOf(String(request?.rep ?? ''), day, readBook(desk));
}

/** What a rep logged on a day, under any spelling of the name, and the rep's last entries; without a name the rows that name nobody. */
export function repDayOf(rep: string, day: Day, read: ReadBook): RepDay {
  const { entryId } = read.places;
  const own = read.places.rep === undefined ? '' : rep;
  const dayOfCell = dayReader(read.zone.dayOf);
  const mine = rowsOf(rep, read);
  const last = mine
    .map((row) => ({ row, moment: momentOf(loggedAtCell(row, read)) }))
    .sort((a, b) => b.moment - a.moment || b.row - a.row)
    .slice(0, mostEntries)
    .map(({ row }) => row);
  const loggedAt: Record<string, string> = {};
  for (const row of last) {
    const text = momentText(loggedAtCell(row, read), read.zone);
    if (text !== null) loggedAt[String(read.table[row]![entryId!])] = text;
  }
  return {
    rep: own,
    today: isoOf(day),
    counts: countsIn({ from: day, to: day }, rep, read),
    ids: mine
      .filter(
        (row) =>
          dayOfCell(read.table[row]![read.places.date!]) === day ||
          dayOfCell(loggedAtCell(row, read)) === day,
      )
      .map((row) => String(read.table[row]![entryId!])),
    ...goalsOf(own, day, read),
    lastWeek: lastWeekOf(own, day, read),
    lastEntries: last.map((row): Entry => entryOf(read.table[row]!, read.places, read.zone)),
    loggedAt,
  };
}

/** Code of a rep in the log: -1 = the rows without a name, all of them where the log has no such column; null for a name that is not met. */
function codeOf(rep: string, { log, places }: ReadBook): number | null {
  if (rep.trim() === '' || places.rep === undefined) return -1;
  const code = log.names.reps.find(rep);
  return code < 0 ? null : code;
}

function countsIn({ from, to }: Days, rep: string, read: ReadBook): Record<string, number> {
  const { log } = read;
  const counts: Record<string, number> = {};
  const mine = codeOf(rep, read);
  for (let row = 0; row < log.size; row++) {
    if (log.reps[row] !== mine || log.days[row]! < from || log.days[row]! > to) continue;
    const { name } = log.catalogue.kinds[log.kinds[row]!]!;
    counts[name] = (counts[name] ?? 0) + log.counts[row]!;
  }
  return counts;
}

/** What a rep works towards, and what to work on. */
function goalsOf(
  rep: string,
  day: Day,
  { log, settings }: ReadBook,
): Pick<RepDay, 'goals' | 'hasGoals' | 'advice' | 'rates'> {
  const roster = rosterOf(log, settings);
  const subject: Subject =
    rep.trim() === '' ? everybody : (roster.subjectOf(rep) ?? { kind: 'rep', name: rep });
  const isAlone = roster.reps.every((name) => nameKey(name) === nameKey(rep));
  const advice = stepToWorkOn(log, roster, subject, day, settings.calendar);
  const ownIfAlone = <Whose>(whose: Whose): Whose | 'own' => (isAlone ? 'own' : whose);
  const ratesOf = ({ whose, days, ...rates }: Rates) => ({
    ...rates,
    whose: ownIfAlone(whose),
    days: days && isoDays(days),
  });
  const own = new GoalBook(log, settings, { from: day, to: day }, 'day', day).ratesOf(subject);
  return {
    goals: goalsOfRep(log, settings, rep, day).map(({ rates, samples, whose, from, to, ...goal }) => ({
      ...goal,
      ...isoDays({ from, to }),
      whose: isAlone ? subject : whose,
      samples: samples.map(ratesOf),
      rates: rates && ratesOf(rates),
    })),
    rates: own && ratesOf(own),
    hasGoals: hasGoals(log, settings, rep, day),
    advice: advice && {
      ...advice,
      whose: ownIfAlone(advice.whose),
      quarter: advice.quarter && isoDays(advice.quarter),
    },
  };
}

function lastWeekOf(rep: string, day: Day, read: ReadBook): RepDay['lastWeek'] {
  const { log, settings } = read;
  const { from } = unitAround('week', day, settings.calendar);
  const week = unitAround('week', from - 1, settings.calendar);
  const roster = rosterOf(log, settings);
  const calendar = calendarFor(roster.subjectOf(rep) ?? everybody, settings, roster);
  const workdays = workdaysBetween(week.from, week.to, calendar);
  return { ...isoDays(week), counts: countsIn(week, rep, read), workdays };
}

function isoDays({ from, to }: Days): IsoDays {
  return { from: isoOf(from), to: isoOf(to) };
}

/** Rows of the sheet, zero-based, that carry an id and are the rep's. */
function rowsOf(rep: string, read: ReadBook): number[] {
  const { log, table, places } = read;
  const { rep: repAt, entryId } = places;
  const mine = codeOf(rep, read);
  if (entryId === undefined || mine === null) return [];
  return table.flatMap((cells, row) => {
    if (row === 0 || cells[entryId] === '') return [];
    const name = repAt === undefined ? '' : String(cells[repAt]);
    return (name.trim() === '' ? -1 : log.names.reps.find(name)) === mine ? [row] : [];
  });
}

function loggedAtCell(row: number, { table, places }: ReadBook): unknown {
  return places.loggedAt === undefined ? null : table[row]![places.loggedAt];
}

/** Something that grows with time: the instant of a date cell, or a bare serial number. */
function momentOf(cell: unknown): number {
  return (cell as { getTime?(): number } | null)?.getTime?.() ?? Number(cell) ?? 0;
}

/** "2026-11-23 14:31" of a date cell; null for everything else. */
function momentText(cell: unknown, zone: ZoneReader): string | null {
  const epochMs = (cell as { getTime?(): number } | null)?.getTime?.();
  if (epochMs === undefined || Number.isNaN(epochMs)) return null;
  return `${isoOf(zone.dayOf(epochMs))} ${zone.timeOf(epochMs)}`;
}
