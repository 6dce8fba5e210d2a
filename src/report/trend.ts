import type { Words } from '../locale/words.ts';
import { type Day, dateOf } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import { tally } from '../metric/tally.ts';
import { monthStart, type Period } from '../plan/period.ts';
import type { Week } from '../plan/workdays.ts';
import { workdaysBetween } from '../plan/workdays.ts';
import { breakdownRow } from './breakdown.ts';
import type { TrendRow } from './report.ts';

/** A trend shows at least so many months where the log has them, however short the period is … */
const fewestMonths = 6;
/** … and at most so many, the latest. */
const mostMonths = 24;

/**
 * Months up to the period's end, oldest first, each with everything a breakdown shows. Months of the period, or the six
 * up to its end when it is shorter; never before the log's first entry or after its last, and an open period ends today: a
 * slip into a later year makes no empty months. An empty log has none.
 */
export function trendOf(
  log: Log,
  period: Period,
  today: Day,
  week: Week,
  words: Words,
): { rows: TrendRow[]; months: number } {
  const span = spanOf(log, { from: period.from, to: period.to ?? today });
  if (!span) return { rows: [], months: 0 };
  const { firstDay, lastDay, from } = span;
  const last = monthNumber(lastDay);
  const wanted = Math.min(monthNumber(from), last - fewestMonths + 1);
  const months = last - Math.max(monthNumber(firstDay), wanted) + 1;
  const shown = Math.min(months, mostMonths);
  const first = last - shown + 1;
  const groupOf = new Int32Array(log.size);
  for (let row = 0; row < log.size; row++) {
    const day = log.days[row]!;
    const group = monthNumber(day) - first;
    groupOf[row] = group >= 0 && group < shown && day <= lastDay ? group : -1;
  }
  const sums = tally(log, groupOf, shown);
  const stages = log.catalogue.stages();
  const rows = Array.from({ length: shown }, (_, group) => {
    const month = monthStart(lastDay, group - shown + 1);
    const end = Math.min(monthStart(month, 1) - 1, lastDay);
    return {
      ...breakdownRow(words.month(month), sums, group, log.catalogue, stages),
      month,
      workdays: workdaysBetween(Math.max(month, firstDay), end, week),
    };
  });
  return { rows, months };
}

function spanOf(log: Log, { from, to }: Period): { firstDay: Day; lastDay: Day; from: Day } | null {
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < log.size; row++) {
    const day = log.days[row]!;
    if (to !== null && day > to) continue;
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  if (firstDay > lastDay) return null;
  return { firstDay, lastDay, from: from === null ? firstDay : Math.max(from, firstDay) };
}

function monthNumber(day: Day): number {
  const { year, month } = dateOf(day);
  return year * 12 + month - 1;
}
