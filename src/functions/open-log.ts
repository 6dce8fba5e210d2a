import type { Catalogue } from '../log/catalogue.ts';
import { daySeconds } from '../log/clock-cell.ts';
import { findColumns } from '../log/column.ts';
import type { Day } from '../log/day.ts';
import { dayReader, nameableCell } from '../log/day-cell.ts';
import type { Log } from '../log/log.ts';
import { readLog } from '../log/read-log.ts';
import { wholeOf } from '../metric/cut.ts';
import { Tally } from '../metric/tally.ts';
import { catalogueOf, defaultCatalogue } from './activities.ts';
import { isBlank } from './cell.ts';
import { dayCell, type Rows } from './kind.ts';
import { Refusal, refuse } from './refusal.ts';
import type { Surroundings } from './surroundings.ts';

/** More rows than this take a formula too long: Google stops it after 30 seconds. */
const MOST_ROWS = 50_000;

/** Which rows count, as the arguments came; undefined = all of them. */
export interface Filter {
  readonly from: unknown;
  readonly to: unknown;
  readonly rep: string | undefined;
  readonly segment: string | undefined;
}

/** A log that was read once, for as many questions as one call has. */
export interface OpenLog {
  readonly log: Log;
  /** Tally of the rows that count, as one group; made once for each distinct filter. Throws a Refusal on a bad day. */
  tallyOf(filter: Filter): Tally;
}

/**
 * Reads a log from its cells, heading row first. Rows that cannot be read are left out, as in the summary, which names them.
 *
 * activities: the catalogue of Settings; without it the default one, and then an activity that it does not know is refused,
 * because its role cannot be told. Throws a Refusal on missing or doubled headings and on more than 50,000 rows.
 *
 * @example openLog([['Day', 'What']], undefined, { logWords: () => ({ headings: Object.fromEntries(columnIds.map((id) => [id, { own: [id], aliases: [] }])) }) }) // throws log requires the headings date and activity in its first row, got neither date nor activity
 */
export function openLog(cells: Rows, activities: Rows | undefined, at: Surroundings): OpenLog {
  const words = at.logWords();
  const table = withoutBlankEnd(cells);
  const rows = table.length - 1;
  if (rows > MOST_ROWS)
    throw new Refusal(`log requires at most ${MOST_ROWS} rows (use the summary), got ${rows}`);
  const [date, activity] = [words.headings.date.own[0]!, words.headings.activity.own[0]!];
  const { places, problems } = findColumns(table[0] ?? [], words.headings, ['date', 'activity']);
  if (places.date === undefined || places.activity === undefined) {
    const missing = [places.date === undefined ? date : '', places.activity === undefined ? activity : ''];
    const found = missing.every((heading) => heading !== '')
      ? `neither ${missing.join(' nor ')}`
      : `no ${missing.join('')}`;
    throw new Refusal(`log requires the headings ${date} and ${activity} in its first row, got ${found}`);
  }
  for (const problem of problems) {
    if (problem.rule === 'headingTwice') {
      refuse('log', 'each heading once in its first row', table[0]![problem.at[0]], ' twice');
    }
  }
  const catalogue =
    activities === undefined ? defaultFor(table, places.activity, at) : catalogueOf(activities, words);
  const log = readLog({ table, places, catalogue, spellings: [], wallClockOf: at.wallClockOf, sheet: '' });
  return { log, tallyOf: tallying(log, at) };
}

/** The default catalogue of a log whose activities are all in it. */
function defaultFor(table: Rows, column: number, at: Surroundings): Catalogue {
  const rowOf = new Map<string, number>();
  table.forEach((row, index) => {
    const cell = row[column];
    if (index > 0 && !isBlank(cell) && cell !== false && !rowOf.has(String(cell)))
      rowOf.set(String(cell), index);
  });
  const catalogue = defaultCatalogue(rowOf.keys(), at.logWords().defaultKinds);
  for (const [name, index] of rowOf) {
    if (name.trim() !== '' && catalogue.codeOf(name) < 0) {
      const rule = 'activities of the default catalogue (or give the catalogue of Settings as activities)';
      refuse('log', rule, name, ` in row ${index + 1}`);
    }
  }
  return catalogue;
}

function tallying(log: Log, at: Surroundings): OpenLog['tallyOf'] {
  const dayOfInstant = (epochMs: number) => Math.floor(at.wallClockOf(epochMs) / daySeconds);
  const dayOf = dayReader(dayOfInstant);
  const dayIn = (subject: string, cell: unknown): Day | null =>
    cell === undefined
      ? null
      : (dayOf(cell) ?? refuse(subject, dayCell.rule, nameableCell(cell, dayOfInstant)));
  const known = new Map<string, Tally>();
  return (filter) => {
    const [from, to] = [dayIn('from', filter.from), dayIn('to', filter.to)];
    if (from !== null && to !== null && from > to) {
      throw new Refusal('to requires a day that is not before from, got an earlier one');
    }
    const rep = filter.rep === undefined ? null : log.names.reps.find(filter.rep);
    const segment = filter.segment === undefined ? null : log.names.segments.find(filter.segment);
    const key = [from, to, rep, segment].join('|');
    const met = known.get(key);
    if (met) return met;
    const tally = new Tally(log, { ...wholeOf({ from, to }), ...partFor(log, rep, segment) });
    known.set(key, tally);
    return tally;
  };
}

/** Rows of a rep and a segment as the one part of a cut; null = any. */
function partFor(log: Log, rep: number | null, segment: number | null): { partOf?: Int8Array } {
  if (rep === null && segment === null) return {};
  const partOf = new Int8Array(log.size);
  for (let row = 0; row < log.size; row++)
    partOf[row] = isOf(rep, log.reps[row]!) && isOf(segment, log.segments[row]!) ? 0 : -1;
  return { partOf };
}

/** Whether a row's code is the wanted one; a name that the log does not have (−1) has no rows, not those without a name. */
function isOf(wanted: number | null, code: number): boolean {
  return wanted === null || (wanted >= 0 && code === wanted);
}

function withoutBlankEnd(cells: Rows): Rows {
  let length = cells.length;
  while (length > 1 && cells[length - 1]!.every((cell) => isBlank(cell) || cell === false)) length--;
  return length === cells.length ? cells : cells.slice(0, length);
}
