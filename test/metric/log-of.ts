import { Catalogue, defaultActivities } from '../../src/log/catalogue.ts';
import type { Log } from '../../src/log/log.ts';
import { readLog } from '../../src/log/read-log.ts';

/** The default activities under their ids. */
export const catalogue = new Catalogue(defaultActivities.map(({ id, ...kind }) => ({ name: id, ...kind })));

/** Cells of one row by column; the day and the activity's id are required. */
export interface Row {
  day: string;
  is: (typeof defaultActivities)[number]['id'];
  count?: number;
  who?: string;
  prospect?: string;
  segment?: string;
  source?: string;
  value?: number;
  minutes?: number;
  /** "2026-11-23 14:31". */
  logged?: string;
}

/** A log of rows, read as from a sheet. */
export function logOf(rows: readonly Row[]): Log {
  const places = {
    date: 0,
    activity: 1,
    count: 2,
    rep: 3,
    prospect: 4,
    segment: 5,
    source: 6,
    value: 7,
    minutes: 8,
    loggedAt: 9,
  };
  return readLog({
    table: [
      Object.keys(places),
      ...rows.map(({ day, is, count, who, prospect, segment, source, value, minutes, logged }) =>
        [day, is, count, who, prospect, segment, source, value, minutes, logged].map((cell) => cell ?? ''),
      ),
    ],
    places,
    catalogue,
    spellings: [],
    sheet: 'Log',
    wallClockOf: () => 0,
  });
}
