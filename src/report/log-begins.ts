import type { Words } from '../locale/words.ts';
import { type Log, spanOfLog } from '../log/log.ts';
import type { Calendar } from '../plan/calendar.ts';
import type { Period } from '../plan/period.ts';
import { workdaysBetween } from '../plan/workdays.ts';

/**
 * That the log begins inside a period, as a sentence; null for a period that it covers, or that has ended before it. Days
 * that are not worked may lack.
 */
export function logBeginsWithin(
  log: Log,
  { from, to }: Period,
  calendar: Calendar,
  words: Words,
): string | null {
  const { firstDay } = spanOfLog(log);
  if (log.size === 0 || from === null || (to !== null && to < firstDay)) return null;
  const missing = workdaysBetween(from, firstDay - 1, calendar);
  return missing > 0 ? words.summary.notes.logBegins(words.day(firstDay)) : null;
}
