import type { Currency } from '../locale/currency.ts';
import type { Words } from '../locale/words.ts';
import type { Day } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import { wholeOf } from '../metric/cut.ts';
import { evaluate } from '../metric/evaluate.ts';
import type { MetricId } from '../metric/metrics.ts';
import { Tally } from '../metric/tally.ts';
import { isWithin, type Period } from '../plan/period.ts';
import type { Settings } from '../plan/settings.ts';
import { workdayTest } from '../plan/workdays.ts';
import { adviceFor } from './advice.ts';
import { type Basis, type BasisId, basisOf } from './basis.ts';
import { breakdownBy, type Dimension, dimensionIds } from './breakdown.ts';
import { forecastOf } from './forecast.ts';
import { funnelReport } from './funnel.ts';
import { funnelNotes, warningsOf } from './funnel-notes.ts';
import { goalsReport } from './goals.ts';
import { leverNote, leversOf, yearOf } from './levers.ts';
import { logBeginsWithin } from './log-begins.ts';
import { notesFor } from './notes.ts';
import { otherMetrics } from './other-metrics.ts';
import { periodWords } from './period-words.ts';
import { planOf } from './plan.ts';
import type { Breakdown, Compared, Report, TypedInputs } from './report.ts';
import { tablesOf } from './tables.ts';
import { trendOf } from './trend.ts';
import { trustNotes } from './trust-notes.ts';

export interface ReportRequest {
  log: Log;
  settings: Settings;
  period: Period;
  basis: BasisId;
  compared: Compared | null;
  /** What the manager typed into the page before. */
  typed: TypedInputs;
  currency: Currency;
  today: Day;
  /** Clock time of writing, "09:12", in the spreadsheet's zone. */
  clock: string;
  /** Marks everything one run wrote. */
  run: string;
  words: Words;
}

/** The summary of a log for a period, as plain data. Pure: the same request gives the same report. */
export function writeReport(request: ReportRequest): Report {
  const { log, settings, period, compared, typed, today, clock, run, words } = request;
  const basis = basisOf(request.basis, log, period, today);
  const sums = new Tally(log, wholeOf(period), { asOf: today, isWorkday: workdayTest(settings.calendar) });
  const metric = (id: MetricId) => evaluate(id, sums, 0);
  const breakdowns = breakdownsOf(log, period, basis, today, words);
  const funnel = funnelReport(log, period, compared?.period ?? null, basis, today, settings.calendar);
  const plan = planOf(request, basis, sums);
  const levers = leversOf(log, funnel.rows, period, basis, today, typed.benchmarks);
  const beginsWithin = (of: Period) => logBeginsWithin(log, of, settings.calendar, words);
  const comparedBegins = compared && beginsWithin(compared.period);
  const warnings = [
    ...warningsOf(period, basis, metric('cycleDaysMedian'), words),
    ...(comparedBegins ? [comparedBegins] : []),
  ];
  const hasYear = levers.rows.length > 0 && !comparedBegins;
  return {
    title: words.summary.title,
    subtitle: [
      periodWords(period, words),
      words.report.bases[basis.id],
      words.summary.allReps,
      ...(compared ? [words.summary.comparedWith(periodWords(compared.period, words))] : []),
    ].join('  ·  '),
    made: words.summary.made(words.moment(today, clock), run),
    rowsRead: log.size,
    rowsRefused: log.refusals.length,
    period,
    basis,
    compared,
    plan,
    funnel: funnel.rows,
    stillOpen: funnel.stillOpen,
    funnelNotes: funnelNotes(funnel, basis, compared, words),
    levers,
    advice: adviceFor(funnel.rows, levers, plan.inputs, plan.stageNeeds, words),
    warnings,
    tables: tablesOf(log, period, today, breakdowns, settings.calendar, words),
    outcomes: otherMetrics(sums),
    goals: goalsReport(log, settings, period, today, words),
    forecast: forecastOf(log, period, today, settings),
    trend: trendOf(log, period, basis, today, settings.calendar, words),
    breakdowns,
    notes: notesFor(
      {
        basis: basis.id,
        funnel: funnel.rows,
        warnings,
        trust: trustNotes(log, sums, period, words),
        logBegins: hasYear ? beginsWithin(yearOf(log, period, basis, today)) : null,
        levers: leverNote(levers, request.currency, words),
        averageDealValue: metric('averageDealValue'),
        sales: metric('sales').value!,
        winRate: metric('winRate'),
        rowsRead: log.size,
        refusals: log.refusals,
        settings: settings.refusals,
        inputs: typed.refusals,
        later: laterRows(log, period, today),
        isEmpty: sums.rowsIn(0) === 0,
      },
      words,
    ),
  };
}

function breakdownsOf(
  log: Log,
  period: Period,
  basis: Basis,
  today: Day,
  words: Words,
): Record<Dimension, Breakdown> {
  const found = {} as Record<Dimension, Breakdown>;
  for (const id of dimensionIds) found[id] = breakdownBy(id, log, period, basis, today, words);
  return found;
}

/** Rows of the period that are dated after today: counted, but mostly a slip of the year. */
function laterRows(log: Log, period: Period, today: Day): number {
  let rows = 0;
  for (let row = 0; row < log.size; row++)
    if (log.days[row]! > today && isWithin(log.days[row]!, period)) rows++;
  return rows;
}
