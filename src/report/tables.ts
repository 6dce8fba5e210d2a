import type { Words } from '../locale/words.ts';
import type { Day } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import type { Period } from '../plan/period.ts';
import { type SetterCloser, setterCloserOf } from './setter-closer.ts';

/** Tables beside the funnel's own; null where the log has nothing for one. */
export interface Tables {
  setterCloser: SetterCloser | null;
}

/** What the tables beside the funnel's own show of a period. */
export function tablesOf(log: Log, period: Period, today: Day, words: Words): Tables {
  return { setterCloser: setterCloserOf(log, period, today, words) };
}
