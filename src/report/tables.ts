import type { Words } from '../locale/words.ts';
import type { Day } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import type { Calendar } from '../plan/calendar.ts';
import type { Period } from '../plan/period.ts';
import { type Dimension, dimensionIds } from './breakdown.ts';
import { differencesOf, type TableDifferences } from './differences.ts';
import { type HoursTable, hoursTableOf } from './hours-table.ts';
import type { Breakdown } from './report.ts';
import { type SetterCloser, setterCloserOf } from './setter-closer.ts';
import { type SideBySide, sideBySideOf } from './side-by-side.ts';

/** Tables beside the funnel's own, and what the breakdowns' differences mean; null where the log has nothing for one. */
export interface Tables {
  differences: Readonly<Record<Dimension, TableDifferences>>;
  sideBySide: SideBySide | null;
  setterCloser: SetterCloser | null;
  hours: HoursTable | null;
}

/** What these tables show of a period, whose breakdowns are known. */
export function tablesOf(
  log: Log,
  period: Period,
  today: Day,
  breakdowns: Readonly<Record<Dimension, Breakdown>>,
  calendar: Calendar,
  words: Words,
): Tables {
  const stages = log.catalogue.stages().length;
  const differences = {} as Record<Dimension, TableDifferences>;
  for (const id of dimensionIds) differences[id] = differencesOf(breakdowns[id], stages);
  return {
    differences,
    sideBySide: sideBySideOf(log, period, today, words),
    setterCloser: setterCloserOf(log, period, today, words),
    hours: hoursTableOf(log, period, calendar),
  };
}
