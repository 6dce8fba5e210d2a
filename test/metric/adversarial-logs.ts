import { readFileSync } from 'node:fs';
import { knownHeadings } from '../../src/locale/languages.ts';
import { Catalogue } from '../../src/log/catalogue.ts';
import { type ColumnId, findColumns } from '../../src/log/column.ts';
import { dateOf, parseIso, serialOf, weekdayOf } from '../../src/log/day.ts';
import { type Log, spanOfLog } from '../../src/log/log.ts';
import { nameKey } from '../../src/log/names.ts';
import { readLog } from '../../src/log/read-log.ts';
import type { Role } from '../../src/log/role.ts';
import { type Cut, wholeOf } from '../../src/metric/cut.ts';
import type { TallyOptions } from '../../src/metric/tally.ts';
import { csvRows } from './csv.ts';

const abouts = csvRows<'log' | 'catalogue' | 'from' | 'to'>('metrics/logs.csv');
const kinds = csvRows<'catalogue' | 'name' | 'role' | 'stage' | 'isTouch'>('metrics/catalogues.csv');

/** Names of the logs under test/fixtures/metrics. */
export const logNames = abouts.map(({ log }) => log);

/** The kinds of activity of one of the two catalogues. */
export function kindsOf(catalogue: string) {
  return kinds
    .filter((kind) => kind.catalogue === catalogue)
    .map(({ name, role, stage, isTouch }) => ({
      name,
      role: role as Role,
      stage: stage === '' ? null : Number(stage),
      isTouch: isTouch === 'yes',
    }));
}

/** One of the logs, read as a sheet would hand it over. */
export function adversarialLog(name: string): Log {
  const text = readFileSync(new URL(`../fixtures/metrics/logs/${name}.csv`, import.meta.url), 'utf8');
  const headings = text.slice(0, text.indexOf('\n')).split(',');
  const { places, problems } = findColumns(headings, knownHeadings(), ['date', 'activity']);
  if (problems.length > 0) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  const rows = csvRows<string>(`metrics/logs/${name}.csv`);
  const columns = Object.entries(places) as [ColumnId, number][];
  return readLog({
    table: [
      headings,
      ...rows.map((row, index) => {
        const cells = headings.map((heading) => row[heading] as unknown);
        for (const [column, at] of columns) cells[at] = cellOf(column, row[headings[at]!]!, index);
        return cells;
      }),
    ],
    places,
    catalogue: new Catalogue(kindsOf(abouts.find(({ log }) => log === name)!.catalogue)),
    spellings: [],
    wallClockOf: (epochMs) => Math.floor(epochMs / 1000),
    sheet: 'Activity log',
  });
}

/** Dates and times come in turn as texts, serial numbers and Dates: a sheet has them all. */
function cellOf(column: ColumnId, text: string, index: number): unknown {
  const amounts: readonly ColumnId[] = ['count', 'value', 'minutes'];
  if (amounts.includes(column) && /^-?\d+(\.\d{1,2})?$/.test(text)) return Number(text);
  const form = index % 3;
  if (form === 0) return text;
  if (column === 'date' && parseIso(text) !== null) {
    return form === 1 ? serialOf(parseIso(text)!) : new Date(text);
  }
  if (column === 'loggedAt' && /^\d{4}-/.test(text)) {
    const at = new Date(`${text}Z`);
    return form === 1 ? at.getTime() / 86_400_000 + serialOf(0) : at;
  }
  if (column === 'time' && /^\d\d:\d\d$/.test(text)) {
    const at = new Date(`1899-12-30T${text}:00Z`);
    return form === 1 ? (Number(text.slice(0, 2)) * 60 + Number(text.slice(3))) / 1440 : at;
  }
  return text;
}

/** A cut as the referee makes it, with the name of the part behind each group. */
export interface NamedCut {
  name: 'whole' | 'today' | 'period' | 'monthRep' | 'segment' | 'source' | 'closer' | 'weekdayHour';
  cut: Cut;
  partOf: (group: number) => string;
  options: TallyOptions;
}

/** Every cut in which the referee knows a log's metrics. */
export function cutsOf(name: string, log: Log): NamedCut[] {
  const { firstDay, lastDay } = spanOfLog(log);
  const { from, to } = abouts.find(({ log: own }) => own === name)!;
  const whole = [firstDay, lastDay + 1];
  const months = [firstDay];
  for (let day = firstDay; day <= lastDay; day++)
    if (dateOf(day).date === 1 && day > firstDay) months.push(day);
  const spans = [...months, lastDay + 1];
  const monthName = (span: number) => {
    const { year, month } = dateOf(spans[span]!);
    return `${year}-${String(month).padStart(2, '0')}`;
  };
  const reps = partsBy(log.reps, log.names.reps.shown);
  const ofWhole = (cutName: 'segment' | 'source' | 'closer', by: ReturnType<typeof partsBy>): NamedCut => ({
    name: cutName,
    cut: { bounds: whole, parts: by.names.length, partOf: by.partOf },
    partOf: (group) => by.names[group]!,
    options: cutName === 'closer' ? { credit: 'sale' } : {},
  });
  const slots = Array.from({ length: log.size }, (_, row) =>
    log.hours[row]! < 0 ? -1 : (weekdayOf(log.days[row]!) - 1) * 24 + log.hours[row]!,
  );
  return [
    { name: 'whole', cut: wholeOf({ from: null, to: null }), partOf: () => '', options: {} },
    {
      name: 'today',
      cut: wholeOf({ from: null, to: null }),
      partOf: () => to,
      options: { asOf: Math.min(parseIso(to)!, lastDay) },
    },
    {
      name: 'period',
      cut: { bounds: [parseIso(from)!, parseIso(to)! + 1], parts: 1 },
      partOf: () => `${from}..${to}`,
      options: {},
    },
    {
      name: 'monthRep',
      cut: { bounds: spans, parts: reps.names.length, partOf: reps.partOf },
      partOf: (group) =>
        `${monthName(Math.floor(group / reps.names.length))}|${reps.names[group % reps.names.length]}`,
      options: {},
    },
    ofWhole('segment', partsBy(log.segments, log.names.segments.shown)),
    ofWhole('source', partsBy(log.sources, log.names.sources.shown)),
    ofWhole('closer', reps),
    {
      name: 'weekdayHour',
      cut: { bounds: whole, parts: 7 * 24, partOf: slots },
      partOf: (group) => `${Math.floor(group / 24) + 1}|${group % 24}`,
      options: {},
    },
  ];
}

/** Parts by a column of codes; rows without a name are the last part, named ''. */
function partsBy(codes: ArrayLike<number>, shown: readonly string[]) {
  return {
    names: [...shown.map(nameKey), ''],
    partOf: Array.from(codes, (code) => (code < 0 ? shown.length : code)),
  };
}
