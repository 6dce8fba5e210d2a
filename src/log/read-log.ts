import { cellName } from './a1.ts';
import { amountIn } from './amount.ts';
import type { Catalogue } from './catalogue.ts';
import { daySeconds, hourOf, loggedAtOf, type WallClock } from './clock-cell.ts';
import { type ColumnId, type ColumnPlaces, columnIds } from './column.ts';
import { dateRule, dayReader, nameableCell } from './day-cell.ts';
import type { Log } from './log.ts';
import { Names } from './names.ts';
import { type CellRule, type Refusal, shownCell } from './refusal.ts';
import { ticksPerMinute } from './ticks.ts';

/** Where the rows come from, and what is needed to read them. */
export interface LogSource {
  /** Rows × columns as the sheet hands them over, heading row first. Dates are anything with getTime. */
  table: readonly (readonly unknown[])[];
  places: ColumnPlaces;
  catalogue: Catalogue;
  /** Every rep with all spellings, the shown one first. */
  spellings: readonly (readonly string[])[];
  wallClockOf: WallClock;
  /** Name of the sheet, for the place of a refusal. */
  sheet: string;
}

/**
 * Reads the rows of a log. A row in which every known column is blank (or an unticked checkbox) is no row;
 * a row with any cell that breaks its rule is left out whole and named in `refusals`. A table without rows, or with its
 * heading alone, gives a log of size 0. Throws only what `wallClockOf` throws.
 *
 * @example readLog({ table: [['Date', 'Activity'], ['2026-11-23', 'Call'], ['soon', 'Call']], places: { date: 0, activity: 1 }, catalogue: new Catalogue([{ name: 'call', role: 'attempt', stage: 1, isTouch: true }]), spellings: [], wallClockOf: () => 0, sheet: 'Log' }).refusals // [{ sheet: 'Log', cell: 'A3', heading: 'Date', rule: 'date', got: 'soon' }]
 */
export function readLog(source: LogSource): Log {
  const { table, places, catalogue, sheet, wallClockOf } = source;
  const dayOfInstant = (epochMs: number) => Math.floor(wallClockOf(epochMs) / daySeconds);
  const at = (id: ColumnId) => places[id] ?? -1;
  const [date, rep, activity, count, prospect] = [
    at('date'),
    at('rep'),
    at('activity'),
    at('count'),
    at('prospect'),
  ];
  const [segment, sourceAt, value, minutes] = [at('segment'), at('source'), at('value'), at('minutes')];
  const [logged, time] = [at('loggedAt'), at('time')];
  const known = columnIds.flatMap((id) => places[id] ?? []);
  const names = {
    reps: new Names(source.spellings),
    prospects: new Names(),
    segments: new Names(),
    sources: new Names(),
  };
  const capacity = Math.max(0, table.length - 1);
  const days = new Int32Array(capacity);
  const kinds = new Int32Array(capacity);
  const counts = new Float64Array(capacity);
  const cents = new Float64Array(capacity);
  const ticks = new Float64Array(capacity);
  const loggedAt = new Float64Array(capacity);
  const hours = new Int8Array(capacity);
  const [reps, prospects, segments, sources] = [0, 1, 2, 3].map(() => new Int32Array(capacity)) as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ];
  const refusals: Refusal[] = [];
  const dayOfCell = dayReader(dayOfInstant);
  let size = 0;

  const refuse = (row: number, column: number, rule: CellRule) =>
    refusals.push({
      sheet,
      cell: cellName(row, column),
      heading: String(table[0]![column] ?? ''),
      rule,
      got: shownCell(nameableCell(table[row]![column], dayOfInstant)),
    });

  for (let row = 1; row < table.length; row++) {
    const cells = table[row]!;
    const day = dayOfCell(cells[date]);
    if (day === null) {
      if (known.some((column) => !isBlank(cells[column]))) refuse(row, date, dateRule(cells[date]));
      continue;
    }
    const name = cells[activity];
    const kind = isBlank(name) ? -1 : catalogue.codeOf(String(name));
    if (kind < 0) {
      refuse(row, activity, isBlank(name) ? 'activity' : 'knownActivity');
      continue;
    }
    const many = count < 0 || isBlank(cells[count]) ? 1 : wholeAboveZero(cells[count]);
    if (many === null) {
      refuse(row, count, 'wholeAboveZero');
      continue;
    }
    const money = value < 0 || isBlank(cells[value]) ? Number.NaN : centsOf(cells[value]);
    if (money === null) {
      refuse(row, value, 'money');
      continue;
    }
    const spent = minutes < 0 || isBlank(cells[minutes]) ? Number.NaN : ticksOf(cells[minutes]);
    if (spent === null) {
      refuse(row, minutes, 'minutes');
      continue;
    }
    days[size] = day;
    kinds[size] = kind;
    counts[size] = many;
    cents[size] = money;
    ticks[size] = spent;
    loggedAt[size] = logged < 0 ? Number.NaN : loggedAtOf(cells[logged], wallClockOf);
    const hour = time < 0 ? -1 : hourOf(cells[time], wallClockOf);
    hours[size] = hour < 0 ? hourInDate(cells[date], wallClockOf) : hour;
    reps[size] = codeIn(names.reps, cells[rep]);
    prospects[size] = codeIn(names.prospects, cells[prospect]);
    segments[size] = codeIn(names.segments, cells[segment]);
    sources[size] = codeIn(names.sources, cells[sourceAt]);
    size++;
  }
  return {
    size,
    days,
    kinds,
    counts,
    reps,
    prospects,
    segments,
    sources,
    cents,
    ticks,
    loggedAt,
    hours,
    names,
    catalogue,
    refusals,
  };
}

function isBlank(cell: unknown): boolean {
  return (
    cell === '' ||
    cell === null ||
    cell === undefined ||
    cell === false ||
    (typeof cell === 'string' && cell.trim() === '')
  );
}

function codeIn(names: Names, cell: unknown): number {
  return isBlank(cell) ? -1 : names.codeOf(String(cell));
}

function wholeAboveZero(cell: unknown): number | null {
  const number = typeof cell === 'string' && /^\s*\d+\s*$/.test(cell) ? Number(cell) : cell;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}

function centsOf(cell: unknown): number | null {
  const amount = amountOf(cell);
  return amount !== null && Math.abs(amount) < 1e13 ? Math.round(amount * 100) : null;
}

/** Hundredths of a second of a cell in minutes: a text that names a unit or a currency is none. */
function ticksOf(cell: unknown): number | null {
  const isBare = typeof cell !== 'string' || /^[\d\s.,'’+−-]*$/.test(cell);
  const amount = isBare ? amountOf(cell) : null;
  const ticks = amount !== null && amount >= 0 ? Math.round(amount * ticksPerMinute) : null;
  return ticks !== null && Number.isSafeInteger(ticks) ? ticks : null;
}

/** The number of a cell, or of a text that leaves no doubt about it. */
function amountOf(cell: unknown): number | null {
  if (typeof cell === 'string') return amountIn(cell);
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}

/** The hour of a date cell with a clock time: the first moment of a day is what a day without one shows, 01:00 where midnight was skipped. */
function hourInDate(cell: unknown, wallClockOf: WallClock): number {
  const hour = hourOf(cell, wallClockOf);
  if (hour !== 1 || typeof cell !== 'object') return hour;
  const epochMs = (cell as Date).getTime();
  const dayAt = (instant: number) => Math.floor(wallClockOf(instant) / daySeconds);
  return dayAt(epochMs) === dayAt(epochMs - 1000) ? hour : -1;
}
