import type { Words } from '../locale/words.ts';
import type { Day } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import { Tally } from '../metric/tally.ts';
import type { Calendar } from '../plan/calendar.ts';
import { monthStart } from '../plan/calendar.ts';
import type { Period } from '../plan/period.ts';
import { workdaysBetween } from '../plan/workdays.ts';
import { type Basis, lastCountedBy, stageCountsBy } from './basis.ts';
import { breakdownRow } from './breakdown.ts';
import type { Trend } from './report.ts';
import { endOf, type LogSpan, type TrendUnit, trendSpans, unitOf } from './trend-spans.ts';

/**
 * Weeks or months up to the period's end or today, oldest first, each with everything a breakdown shows. Those of the period
 * add up to its counts. Today counts as a day from its first entry on; one that is not worked and has no entries is left
 * out. A cohort's end with the youngest prospects that are counted. An empty log has none.
 */
export function trendOf(
  log: Log,
  period: Period,
  basis: Basis,
  today: Day,
  calendar: Calendar,
  words: Words,
): Trend {
  const span = spanOf(log, period, lastCountedBy(basis, today), today);
  if (!span) return { unit: 'month', rows: [], ofPeriod: 0, isRunning: false };
  const unit = unitOf(period, span);
  const { spans, ofPeriod } = trendSpans(unit, period, span, calendar.weekStart);
  const last = spans[spans.length - 1]!;
  const isRunning = Math.min(endOf(unit, last.to, calendar.weekStart), period.to ?? today) >= today;
  const cut = { bounds: [...spans.map(({ from }) => from), last.to + 1], parts: 1 };
  const sums = new Tally(log, cut);
  const { counts } = stageCountsBy(log, cut, log.catalogue.stages(), basis, today);
  const rows = spans.map(({ from, to, isBefore }, group) => {
    const label = labelOf(unit, { from, to }, span.firstDay, period, words);
    const isLast = group === spans.length - 1;
    return {
      ...breakdownRow(
        isLast && isRunning ? words.summary.trend.soFar(label) : label,
        sums,
        group,
        counts[group]!,
      ),
      from,
      to,
      isBefore,
      workdays: workdaysBetween(from, to, calendar),
    };
  });
  const isIdle = rows.map(({ workdays }, group) => workdays === 0 && sums.rowsIn(group) === 0);
  return {
    unit,
    rows: rows.filter((_, group) => !isIdle[group]),
    ofPeriod: ofPeriod - rows.filter(({ isBefore }, group) => !isBefore && isIdle[group]).length,
    isRunning,
  };
}

/**
 * From the log's first day to the end of what can be counted: the period's end, the last day, or yesterday while nothing is
 * logged today. A period that is open, or has no entry, ends with the log's last one.
 */
function spanOf(log: Log, { from, to }: Period, last: Day, today: Day): LogSpan | null {
  const end = Math.min(to ?? last, last);
  let firstDay = Number.POSITIVE_INFINITY;
  let lastDay = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < log.size; row++) {
    const day = log.days[row]!;
    if (day > end) continue;
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  if (firstDay > lastDay) return null;
  const isEndedByLog = to === null || (from !== null && lastDay < from);
  const lastWorked = end === today && lastDay < today ? today - 1 : end;
  return { firstDay, lastDay: isEndedByLog ? lastDay : lastWorked };
}

/** A month that the period cuts is named by its days, one that the log or today cuts is not. */
function labelOf(
  unit: TrendUnit,
  { from, to }: { from: Day; to: Day },
  firstDay: Day,
  period: Period,
  words: Words,
): string {
  const isCutBefore = from !== monthStart(from) && from !== firstDay;
  const isCutAfter = to !== endOf('month', to, 1) && (to === period.to || to + 1 === period.from);
  return unit === 'week' || isCutBefore || isCutAfter ? words.shortRange(from, to) : words.month(from);
}
