import type { ColumnPlaces } from '../log/column.ts';
import type { Log } from '../log/log.ts';
import { readLog } from '../log/read-log.ts';
import type { Settings } from '../plan/settings.ts';
import type { Desk } from './answer.ts';
import type { Sheet } from './book.ts';
import { type ZoneReader, zoneReader } from './clock.ts';
import { Failure } from './failure.ts';
import { placesOf } from './log-sheet.ts';
import { findSheet } from './marked-sheet.ts';
import { readSettings } from './read-settings.ts';

/** Everything a summary and an opening sidebar need of the spreadsheet: each sheet is read in one call. */
export interface ReadBook {
  sheet: Sheet;
  log: Log;
  /** The log's cells as they were read, heading row first. */
  table: readonly (readonly unknown[])[];
  places: ColumnPlaces;
  settings: Settings;
  zone: ZoneReader;
}

/** Reads settings and log. Failures: `noLog`, `headings`. */
export function readBook({ book, words }: Desk): ReadBook {
  const zone = zoneReader(book.getSpreadsheetTimeZone());
  const sheet = findSheet(book, 'log');
  const settingsSheet = findSheet(book, 'settings');
  if (!sheet || !settingsSheet) throw new Failure('noLog');
  const settings = readSettings(
    settingsSheet.getDataRange().getValues(),
    settingsSheet.getName(),
    zone.dayOf,
    words,
  );
  const table = sheet.getDataRange().getValues();
  const name = sheet.getName();
  const places = placesOf(table[0]!, name, words, ['date', 'activity']);
  const spellings = settings.reps.map((rep) => [rep.name, ...rep.otherSpellings]);
  const log = readLog({
    table,
    places,
    catalogue: settings.catalogue,
    spellings,
    wallClockOf: zone.wallClockOf,
    sheet: name,
  });
  return { sheet, log, table, places, settings, zone };
}
