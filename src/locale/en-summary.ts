import { enAdvice } from './en-advice.ts';
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
    targetTyped: (goal) =>
      goal === null
        ? 'The target is the one you typed. Settings have no monthly sales goal.'
        : `The target is the one you typed. The month’s sales goal in Settings is ${goal}.`,
    targetExample: (target) =>
      `Settings have no monthly sales goal. ${target} is an example: type your target over it.`,
    takes: ({ target, calls, perDay, chance, isOnly, sure }) =>
      `${Number.isInteger(target) ? counted(target, 'sale takes', 'sales take') : `${number(target, 1)} sales take`} ${counted(calls, 'call', 'calls')}, ${perDay} a workday. At exactly ${number(calls)} the chance is ${isOnly ? 'only ' : ''}${chance}${sure === null ? '' : `; for ${sure.confidence} plan ${sure.calls}, ${sure.perDay} a workday`}.`,
    broken: (label, rule) => [`${label} in `, ` requires ${rule}.`],
  },
  confidence: {
    heading: 'How sure, and what if',
    onAverage: 'On average',
    sure: 'Calls to reach the target this surely',
    step: 'What if',
    now: 'Rate now',
    reached: 'Rate then',
    rate: 'Close rate then',
    calls: 'Calls',
    perDay: 'A day',
    chance: 'Chance',
    confidence: 'Confidence',
    planRate: 'The plan as it is',
    observed: (calls) => `As sure as its ${counted(calls, 'call makes', 'calls make')} it`,
    note: 'Chance: of reaching the target with exactly as many calls as it takes on average. The yellow cell is the confidence you wish. Chance and the calls for 80%, the yellow cell and 95% are formulas of the add-on: for a reader without it they show #NAME?.',
    noteSteps:
      'A step’s row: that step alone at its benchmark, the yellow cell above, the other steps as they are.',
    rateAbove: (step) => `${step}: at this benchmark more than every call would become a sale.`,
    tooMany: 'This plan takes more than 100 million calls.',
  },
  planSheet: {
    planOf: (rep) => `Plan: ${rep}`,
    assumed: 'What it rests on',
    value: 'Value',
    measured: 'Measured',
    target: 'Sales to make',
    workdays: 'Working days',
    confidence: 'Confidence',
    takes: 'What it takes',
    needed: 'Needed',
    perDay: 'A workday',
    share: 'Become sales',
    howSure: 'How sure',
    calls: 'Calls',
    chance: 'Chance',
    onAverage: 'On average',
    asSure: 'With the confidence above',
    notes: [
      'The yellow cells are yours: change them and everything below follows.',
      'The chance and the calls for a confidence need this add-on, all else works for every reader.',
    ],
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
  advice: enAdvice,
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
    inputs: (count) =>
      `${counted(count, 'yellow cell', 'yellow cells')} of the page before could not be used; the default is back:`,
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
    callsRest: (calls, perDay, days, isTodayDeducted, k, n, period) =>
      `${counted(calls, 'call', 'calls')} still to come (${perDay} a workday, ${counted(days, 'workday', 'workdays')} left${isTodayDeducted ? ', today’s calls taken off' : ''}) × ${counted(k, 'sale', 'sales')} of ${counted(n, 'call', 'calls')} (${period}).`,
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
