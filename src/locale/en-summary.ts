import { enGoals } from './en-goals.ts';
import { counted, months, number, rows } from './en-grammar.ts';
import { enMetrics } from './en-metrics.ts';
import { enTables } from './en-tables.ts';
import { calendarOf, unitFormat } from './format.ts';
import type { SummaryWords } from './summary-words.ts';

/** Words of the summary sheet. */
export const enSummary: SummaryWords = {
  title: 'Funnel summary',
  made: (moment, run) => `Made ${moment} · run ${run}`,
  comparedWith: (period) => `compared with ${period}`,
  quarter(from, to) {
    const [a, b] = [calendarOf(from), calendarOf(to)];
    const start = a.year === b.year ? months[a.month] : `${months[a.month]} ${a.year}`;
    return `${start}–${months[b.month]} ${b.year}`;
  },
  everything: 'everything logged',
  upTo: (to) => `up to ${to}`,
  since: (from) => `from ${from}`,
  allReps: 'all reps',
  rowsNotReadFormat: '0" not read: see Notes"',
  incomplete: 'This page is incomplete: write it again.',
  end: 'End of the summary',
  ofFormat: '"of "#,##0',
  plan: {
    heading: 'What it takes',
    intro:
      'A month at this close rate, on average: about every second month reaches the target. Change the yellow cells: the tables follow at once, the sentences at the next summary.',
    target: 'Target sales',
    rate: 'Close rate',
    workdays: 'Workdays',
    calls: 'Calls needed',
    perDay: 'Per workday',
    rateFrom: (sales, calls, share, period) =>
      `Close rate measured: ${number(sales)} of ${counted(calls, 'call', 'calls')}, ${share} (${period}).`,
    rateUnknown: 'The log has too few calls and sales to measure a close rate: type the one you expect.',
    targetFromGoal: 'The target is the month’s sales goal from Settings.',
    targetExample: (target) =>
      `Settings have no monthly sales goal. ${target} is an example: type your target over it.`,
  },
  funnel: {
    stage: 'Stage',
    kOfN: 'k of n',
    step: enMetrics.stepConversion.words,
    interval: '95% interval',
    overall: enMetrics.overallConversion.words,
    dropOff: enMetrics.dropOff.words,
    planNeeds: 'Plan needs',
    earlier: { previous: 'Before', yearBefore: 'Year before' },
    change: 'Change, pt',
    best: 'Own best',
    changes: (period, changes, chance) => {
      const said = {
        all: 'All of it could be chance (Fisher’s exact test, 5%).',
        some: 'Grey ones could be chance (Fisher’s exact test, 5%).',
        none: 'Hard to call chance (Fisher’s exact test, 5%).',
      };
      return `Change against ${period}, in percentage points with its 95% interval: ${changes.join(', ')}. ${said[chance]}`;
    },
    changeOf: (stage, low, high) => `${stage} ${low} to ${high}`,
    cohort: (days, won, open, openThen) => {
      const long =
        won === null
          ? '; how long a sale takes is not known yet'
          : `; nine of ten won sales take up to ${counted(won, 'day', 'days')}, so the later ones are missing`;
      const why =
        won !== null && won <= days
          ? ': nine of ten won sales came within them'
          : `, as no more have passed${long}`;
      return `Prospects first contacted in the period, each followed for ${counted(days, 'day', 'days')}${why}. ${open === 0 ? 'All are old enough' : `${counted(open, 'younger one is', 'younger ones are')} still open and not counted`}${openThen === 0 ? '' : `; in the compared period ${number(openThen)}`}.`;
    },
    noProspects:
      'By first contact only rows with a prospect can be counted, and the period has none. By date it shows every row.',
    planByDate: 'The plan’s close rate counts by date, the funnel by first contact: the two differ.',
  },
  advice: {
    lowest: (from, to, k, n, share) =>
      `Work on ${from} → ${to}: ${k} of ${n} (${share}) is the lowest rate of the funnel.`,
    lowestMeasured: (from, to, k, n, share) =>
      `Work on ${from} → ${to}: ${k} of ${n} (${share}) is the lowest rate that can be ranked. The other steps have too few entries, or more after them than before.`,
    nothingLost: 'No step loses anybody in this period: there is nothing to gain at the steps.',
    onePoint: (share, calls, now, first) =>
      `One point more there (${share}) and the same result takes ${calls} instead of ${now} (${first}).`,
    lowestWhy:
      'The step is chosen by its rate alone. Which step can improve most shows only against a benchmark.',
    lever: (step, rate, benchmark, saves, isLuck) => {
      const raise = `Raise ${step} from ${rate} to ${benchmark}${isLuck ? ' (could be luck)' : ''}`;
      if (saves === null) return `${raise}.`;
      const { needed, now, perDay, perDayNow, first } = saves;
      const calls = first === null ? counted(needed, 'call', 'calls') : `${number(needed)} (${first})`;
      const daily =
        perDay === perDayNow ? '' : `, ${number(perDay)} a workday instead of ${number(perDayNow)}`;
      return `${raise}: ${calls} instead of ${number(now)}${daily}.`;
    },
    order:
      'Ranked by what is still to gain up to the benchmark, not by the lowest rate: an equal relative gain saves the same number of calls at every step.',
    lowestSame: 'The lowest rate, as a second opinion, names the same step.',
    lowestOther: (step, k, n, share) =>
      `The lowest rate, as a second opinion, is ${step}: ${k} of ${n} (${share}).`,
    nothingToGain: 'Every step that can be ranked is at its benchmark or above it: there is nothing to gain.',
    noBenchmark:
      'No benchmark yet: type the rate you think reachable into a yellow cell, or wait for a quarter with 100 at the step.',
    unranked: (steps) =>
      `Not ranked: ${steps.join(', ')}. A step needs 20 at the stage before it, 5 that went on and 5 that did not.`,
    table: {
      step: 'Step',
      now: 'Now',
      reached: 'If it reached',
      benchmark: 'Benchmark',
      calls: 'Then needed',
      saved: 'Saved',
      perDay: 'A day',
      moreSales: 'More sales a year',
      money: 'Money a year',
    },
    from: {
      manager: 'your number',
      quarter: (quarter, k, n) => `own best, ${quarter} (${k} of ${n})`,
      peers: (reps) => `third quartile of ${counted(reps, 'rep', 'reps')}`,
      none: 'none yet: type one',
    },
    luck: 'could be luck',
    tableNote: (deal) =>
      `What to work on. Then needed: of the first stage, for the target above. More sales a year: volume × (benchmark − rate) × the later steps’ rates${deal === null ? '' : ` × ${deal} a deal`}, all of the last 12 months; each step alone, never added up. Change the yellow cells: the tables follow at once, the sentences at the next summary. An emptied one gets its benchmark back.`,
    tooFew: (minimum) =>
      `Too few entries to name a step: a rate needs at least ${minimum} at the stage before it, 5 that went on and 5 that did not.`,
    notComparable:
      'No step can be named in this period: more was counted at the later stages than at the earlier ones.',
    empty: 'Nothing was logged in this period.',
  },
  outcomes: {
    heading: 'Other metrics',
    metric: 'Metric',
    value: 'Value',
    n: 'n',
    definition: 'Definition',
  },
  trend: {
    heading: { week: 'Trend by week', month: 'Trend by month' },
    head: { week: 'Week', month: 'Month' },
    workdays: 'Workdays',
    perWorkday: 'Per workday',
    soFar: (label) => `${label} (so far)`,
    running: '(so far): not over yet.',
    columns: (first, second, last) =>
      `“→ ${last}”: from ${second} to ${last}. Overall: from ${first} to ${last}.`,
    before: 'Grey rows lie before the period.',
    shown: {
      week: (shown, all) => `The latest ${shown} of ${all} weeks of the period.`,
      month: (shown, all) => `The latest ${shown} of ${all} months of the period.`,
    },
    chartCount: (stage) => `${stage}, per workday (left)`,
    chartRate: (from, to) => `${from} → ${to} (right)`,
  },
  breakdowns: {
    rep: {
      heading: 'By rep',
      head: 'Rep',
      none: '(no rep)',
      total: 'Team',
      unnamed: 'No entry of this period names a rep.',
      sorted: 'Sorted by name, not by result.',
    },
    segment: {
      heading: 'By segment',
      head: 'Segment',
      none: '(no segment)',
      total: 'All',
      unnamed: 'No entry of this period names a segment.',
      sorted: 'Each entry counts for the segment in its own row.',
    },
    source: {
      heading: 'By source',
      head: 'Source',
      none: '(no source)',
      total: 'All',
      unnamed: 'No entry of this period names a source.',
      sorted: 'Each entry counts for the source in its own row.',
    },
    others: (count) => `(${counted(count, 'other', 'others')})`,
    othersNote: (shown, all) =>
      `The ${shown} of ${number(all)} names with most entries; all others stand in one row.`,
    fewNote: (minimum) => `Where the denominator is below ${minimum}, the counts stand in place of a rate.`,
    averageNote: (minimum) =>
      `Average deal value: sales only, without upsells; in small italics where fewer than ${minimum} sales have a value.`,
    dealByDate: 'Average deal value: sales of the period by date.',
  },
  columns: {
    rate: (from, to) => `${from} → ${to}`,
    to: (stage) => `→ ${stage}`,
    overall: 'Overall',
    lost: 'Lost',
  },
  withInterval: (rate) => `${rate}, 95% interval`,
  amounts: { thousand: (head) => `${head} (×1,000)`, million: (head) => `${head}, million` },
  tooFew: (k, n) => `${k} of ${n}`,
  notes: {
    heading: 'Notes',
    steps:
      'Step conversion: count of this stage ÷ count of the stage before. Overall conversion: ÷ count of the first stage. Drop-off: 1 − step conversion.',
    interval: '95% interval: the Wilson score interval, given only where k is at most n.',
    stepsByDate: 'Each activity counts on its own date, so the rate of a month or a rep can exceed 100%.',
    intervalByDate: 'Steps are counted by date, so it describes the counts, not single prospects.',
    shorterThanCycle: (days, cycleDays) =>
      `The period has ${counted(days, 'day', 'days')}, and half of the sales in it took ${counted(cycleDays, 'day', 'days')} or longer from the first contact: they come from calls of earlier periods. Choose a longer period, or “by first contact”.`,
    byDate: (to, k, from, n) =>
      `${to}: ${k} against ${n} (${from}). Each activity counts on its own date, so later stages can exceed earlier ones; such a ratio has no drop-off and no interval.`,
    later: (count) =>
      `${rows(count)} of this period ${count === 1 ? 'is' : 'are'} dated after today: counted here, left out of the trend. Check the year.`,
    noneLost:
      'No lost deal was logged in this period: win rate and sales velocity mean little until lost deals are logged too.',
    logBegins: (first) => `The log begins on ${first}: what is compared or counted for a year is not whole.`,
    valued: (valued, sales) =>
      `Average deal value: ${number(valued)} of ${counted(sales, 'sale', 'sales')} ${valued === 1 ? 'has' : 'have'} a value.`,
    unread: (count) => `${rows(count)} could not be read and ${count === 1 ? 'is' : 'are'} not counted:`,
    settings: (count) => `${counted(count, 'cell', 'cells')} of Settings could not be read:`,
    empty: 'There is no entry in this period.',
    none: 'Every row was read.',
  },
  forecast: {
    heading: 'Sales to expect by the end of the period',
    way: 'Forecast',
    soFar: 'So far',
    fromOpen: 'Open prospects',
    fromCalls: 'Calls to come',
    expected: 'Sales',
    basis: 'What it rests on',
    byCalls: 'By calls',
    byProspects: 'By prospects',
    callsRest: (calls, perDay, days, isTodayOff, k, n, period) =>
      `${counted(calls, 'call', 'calls')} still to come (${perDay} a workday, ${counted(days, 'workday', 'workdays')} left${isTodayOff ? ', today’s calls taken off' : ''}) × ${counted(k, 'sale', 'sales')} of ${counted(n, 'call', 'calls')} (${period}).`,
    prospectsRest: (open, calls, k, n, days) =>
      `${counted(open, 'open prospect', 'open prospects')}, each with the chance of its age; ${counted(calls, 'call', 'calls')} to come × ${counted(k, 'prospect', 'prospects')} won of ${counted(n, 'call', 'calls')} (contacts at least ${counted(days, 'day', 'days')} ago) × the cycles that end in time.`,
    thin: 'Too little to plan with: a rough guess.',
    note: 'Two ways to look ahead, never mixed. By calls: a steady team’s old calls keep paying. By prospects: what is open now, by how others of that age ended.',
  },
  chartData: {
    heading: 'Numbers behind the charts',
    note: 'The charts read these cells. Pad = (largest count − count) ÷ 2: the empty space that centres a bar.',
    pad: 'Pad',
    count: 'Count',
  },
  units: {
    days: (value) => unitFormat(value, '" d"'),
    minutes: (value) => unitFormat(value, '" min"'),
    perHour: (value) => unitFormat(value, '"/h"'),
    moneyPerDay: '"/day"',
  },
  goals: enGoals,
  tables: enTables,
  metrics: enMetrics,
};
