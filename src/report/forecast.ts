import type { Day } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import { cohortOf, wonCycles } from '../metric/cohort.ts';
import { wholeOf } from '../metric/cut.ts';
import { count } from '../metric/measure.ts';
import { agesOf } from '../metric/open-prospects.ts';
import { knownProspectsOf } from '../metric/prospects.ts';
import { Tally } from '../metric/tally.ts';
import type { Calendar } from '../plan/calendar.ts';
import { lastThreeMonths } from '../plan/calendar.ts';
import {
  type CallForecast,
  callsPerWorkday,
  forecastByCalls,
  forecastByProspects,
  type PipelineForecast,
  plannedCalls,
  shareInTime,
} from '../plan/forecast.ts';
import { horizonDays } from '../plan/horizon.ts';
import type { Period } from '../plan/period.ts';
import type { Settings } from '../plan/settings.ts';
import { workdaysBetween } from '../plan/workdays.ts';
import { chanceWithin, cumulativeIncidence } from '../stats/cumulative-incidence.ts';
import { quotient } from '../stats/quotient.ts';

/** So many days of contacts say how many sales a call to somebody new brings. */
const contactDays = 91;

/** What the rest of a running period is expected to bring. */
export interface Forecast {
  /** Calls of a workday until last night, and workdays left with today. */
  callsPerDay: number;
  workdaysLeft: number;
  /** Calls still planned: what was made today is taken off. */
  callsLeft: number;
  isTodayDeducted: boolean;
  /** Months whose sales per call stand for the calls still to come. */
  measuredIn: Period;
  byCalls: CallForecast | null;
  /** With the numbers behind a call to somebody new; null where the log names no prospect. */
  byProspects: (PipelineForecast & { k: number; n: number; horizonDays: number }) | null;
}

/**
 * The two forecasts of a period that is not over: by calls, and by prospects; null for one that is over, open, not begun, or has
 * no workday left.
 */
export function forecastOf(
  log: Log,
  { from, to }: Period,
  today: Day,
  { calendar }: Pick<Settings, 'calendar'>,
): Forecast | null {
  if (from === null || to === null || to < today || from > today) return null;
  const countIn = (period: Period) => {
    const tally = new Tally(log, wholeOf(period));
    return { calls: tally.measure(count('attempt'), 0), sales: tally.measure(count('sale'), 0) };
  };
  const workdaysLeft = workdaysBetween(today, to, calendar);
  if (workdaysLeft === 0) return null;
  const [before, soFar] = [countIn({ from, to: today - 1 }), countIn({ from, to: today })];
  const measuredIn = lastThreeMonths(today);
  const measured = countIn(measuredIn);
  const callsPerDay = callsPerWorkday(
    { calls: before.calls, elapsed: workdaysBetween(from, today - 1, calendar) },
    { calls: measured.calls, workdays: workdaysBetween(measuredIn.from, measuredIn.to, calendar) },
  );
  if (callsPerDay === null) return null;
  const isWorkday = workdaysBetween(today, today, calendar) > 0;
  const callsToday = soFar.calls - before.calls;
  const left = plannedCalls(callsPerDay, { workdaysLeft, isWorkday, callsToday });
  const byCalls = forecastByCalls(soFar.sales, left, { k: measured.sales, n: measured.calls });
  return {
    callsPerDay,
    workdaysLeft,
    callsLeft: left,
    isTodayDeducted: isWorkday && callsToday > 0,
    measuredIn,
    byCalls,
    byProspects: pipelineOf(
      log,
      { actual: soFar.sales, callsLeft: left, daysLeft: daysLeftOf(today, to, calendar) },
      to,
      today,
    ),
  };
}

/** How many days of the period each workday from a day on leaves. */
function daysLeftOf(from: Day, to: Day, calendar: Calendar): number[] {
  const left: number[] = [];
  for (let day = from; day <= to; day++) if (workdaysBetween(day, day, calendar) > 0) left.push(to - day);
  return left;
}

function pipelineOf(
  log: Log,
  known: { actual: number; callsLeft: number; daysLeft: readonly number[] },
  to: Day,
  today: Day,
): Forecast['byProspects'] {
  const prospects = knownProspectsOf(log);
  const cycles = wonCycles(prospects, today);
  if (cycles.length === 0) return null;
  const { endings, open } = agesOf(prospects, today);
  const incidence = cumulativeIncidence(endings);
  const chances = open.map((age) => chanceWithin(incidence, age, to - today) ?? 0);
  const horizon = horizonDays(cycles, Number.MAX_SAFE_INTEGER);
  const contacted = { from: today - horizon - contactDays + 1, to: today - horizon };
  const stages = [{ name: '', kinds: log.catalogue.kindsOfRole('sale') }];
  const [won] = cohortOf(log, prospects, wholeOf(contacted), stages, horizon, today).reached;
  const calls = new Tally(log, wholeOf(contacted)).measure(count('attempt'), 0);
  const salesPerCall = quotient(won!, calls);
  if (salesPerCall === null) return null;
  const forecast = forecastByProspects({
    actual: known.actual,
    chances,
    callsLeft: known.callsLeft,
    salesPerCall,
    shareInTime: shareInTime(cycles, known.daysLeft),
  });
  return { ...forecast, k: won!, n: calls, horizonDays: horizon };
}
