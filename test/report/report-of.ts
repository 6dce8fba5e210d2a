import { languages } from '../../src/locale/languages.ts';
import { Catalogue } from '../../src/log/catalogue.ts';
import { type Day, dayOf } from '../../src/log/day.ts';
import type { Log } from '../../src/log/log.ts';
import { readLog } from '../../src/log/read-log.ts';
import { defaultCalendar } from '../../src/plan/calendar.ts';
import type { Period } from '../../src/plan/period.ts';
import type { Report } from '../../src/report/report.ts';
import { type ReportRequest, writeReport } from '../../src/report/write-report.ts';

const catalogue = new Catalogue([
  { name: 'cold call', role: 'attempt', stage: 1, isTouch: true },
  { name: 'appointment set', role: 'appointmentSet', stage: 2, isTouch: false },
  { name: 'sale', role: 'sale', stage: 3, isTouch: false },
]);

export const everything: Period = { from: null, to: null };

/** Date, rep, activity, count, value, segment, source. */
export type LogRow = readonly unknown[];

export function logOf(rows: readonly LogRow[]): Log {
  return readLog({
    table: [['Date', 'Rep', 'Activity', 'Count', 'Value', 'Segment', 'Source'], ...rows],
    places: { date: 0, rep: 1, activity: 2, count: 3, value: 4, segment: 5, source: 6 },
    catalogue,
    spellings: [],
    wallClockOf: (epochMs) => Math.floor(epochMs / 1000),
    sheet: 'Activity log',
  });
}

/** The report of a log of calls, appointments and sales. */
export function reportOf(
  rows: readonly LogRow[],
  period = everything,
  words = languages.en,
  today: Day = dayOf(2026, 12, 1),
  more: Partial<ReportRequest> = {},
): Report {
  const settings = { catalogue, reps: [], goals: [], absences: [], calendar: defaultCalendar, refusals: [] };
  return writeReport({
    log: logOf(rows),
    settings,
    period,
    basis: 'period',
    compared: null,
    typed: { target: null, rate: null, workdays: null, confidence: null, benchmarks: {}, refusals: [] },
    currency: { before: '$', after: '' },
    today,
    clock: '09:12',
    run: 'run-42',
    words,
    ...more,
  });
}
