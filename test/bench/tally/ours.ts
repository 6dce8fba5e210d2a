import { zoneReader } from '../../../src/addon/clock.ts';
import { en } from '../../../src/locale/en.ts';
import { knownHeadings } from '../../../src/locale/languages.ts';
import { Catalogue, defaultActivities } from '../../../src/log/catalogue.ts';
import { findColumns } from '../../../src/log/column.ts';
import { dateOf, dayOf, isoOf } from '../../../src/log/day.ts';
import { type Log, spanOfLog } from '../../../src/log/log.ts';
import { readLog } from '../../../src/log/read-log.ts';
import { type Evidence, evaluate } from '../../../src/metric/evaluate.ts';
import {
  count,
  type Measure,
  minutes,
  money,
  named,
  sellingRoles,
  valued,
} from '../../../src/metric/measure.ts';
import { isOfLog, metricIds } from '../../../src/metric/metrics.ts';
import { Tally } from '../../../src/metric/tally.ts';
import { type Answer, askedRoles, type Contender, groupKey, type MeasureId } from './question.ts';

const catalogue = new Catalogue(
  defaultActivities.map(({ id, ...kind }) => ({ name: en.activities[id], ...kind })),
);
const ofLog = metricIds.filter(isOfLog);

/** Where the question's sums stand among our measures. */
const measures: Partial<Record<MeasureId, Measure>> = {
  ...Object.fromEntries(askedRoles.map((role) => [role, count(role)])),
  revenueCents: money('sale', 'upsellClosed'),
  saleCents: money('sale'),
  valuedSales: valued('sale'),
  namedAttempts: named('attempt'),
  namedSales: named('sale'),
  sellingTicks: minutes(...sellingRoles),
  nonSellingTicks: minutes('nonSelling'),
  callTicks: minutes('attempt', 'conversation'),
  logged: { of: 'logged' },
  attempted: { of: 'attempted' },
  conversed: { of: 'conversed' },
  appointed: { of: 'appointed' },
  won: { of: 'won' },
  soldOnFirstCall: { of: 'soldOnFirstCall' },
  touches: { of: 'touches' },
  cycles: { of: 'cycles' },
  cycleDays: { of: 'cycleDays' },
};

/** Every metric of the log by month and rep, read as a summary reads it. */
export const contender: Contender<Log> = {
  load(table) {
    const { places } = findColumns(table[0]!, knownHeadings(), ['date', 'activity']);
    const { wallClockOf } = zoneReader('Etc/UTC');
    return readLog({ table, places, catalogue, spellings: [], wallClockOf, sheet: 'Activity log' });
  },
  ask(log) {
    const bounds = monthBounds(log);
    const reps = log.names.reps.shown;
    const tally = new Tally(log, { bounds, parts: reps.length, partOf: log.reps });
    const answer: Answer = new Map();
    const everyMetric: Evidence[] = [];
    for (let span = 0; span + 1 < bounds.length; span++) {
      reps.forEach((rep, part) => {
        const group = span * reps.length + part;
        for (const id of ofLog) everyMetric.push(evaluate(id, tally, group));
        const cells: Partial<Record<MeasureId, number | null>> = {
          loggingDelayMedian: evaluate('loggingDelayMedian', tally, group).value,
          touchesMedian: evaluate('touchesPerSaleMedian', tally, group).value,
          cycleDaysMedian: evaluate('cycleDaysMedian', tally, group).value,
        };
        for (const id of Object.keys(measures) as MeasureId[])
          cells[id] = tally.measure(measures[id]!, group);
        answer.set(groupKey(isoOf(bounds[span]!).slice(0, 7), rep), cells);
      });
    }
    return answer;
  },
};

/** First days of the months of a log, and that of the month after it. */
function monthBounds(log: Log): number[] {
  const { firstDay, lastDay } = spanOfLog(log);
  const { year, month } = dateOf(firstDay);
  const bounds: number[] = [];
  for (let next = 0; ; next++) {
    bounds.push(dayOf(year, month + next, 1));
    if (bounds[next]! > lastDay) return bounds;
  }
}
