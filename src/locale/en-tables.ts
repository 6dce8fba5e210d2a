import { counted, number, percent } from './en-grammar.ts';
import { unitFormat } from './format.ts';
import type { TableWords } from './table-words.ts';

const prospects = (count: number) => counted(count, 'prospect', 'prospects');
/** Smaller chances are not told apart. */
const leastP = 0.001;

/** Words of the tables in English. */
export const enTables: TableWords = {
  metrics: {
    topics: {
      funnel: 'Counts',
      rates: 'Rates',
      cycle: 'How long and how many touches a sale takes',
      money: 'Money',
      time: 'Time',
      others: 'Mail, cards, referrals and upsells',
      keeping: 'How the log is kept',
    },
    interval: '95% interval',
    blanks: { none: 'no data', few: 'too few', notReached: 'not reached', tooEarly: 'too early to say' },
    ofHours: (hours) => `of ${hours} h`,
    ofHoursFormat: (hours) => `"of "${unitFormat(hours, '" h"')}`,
    nothing: (names) => `Nothing to show in this period: ${names}.`,
  },
  setterCloser: {
    heading: 'Setter and closer',
    setter: 'By rep of the first contact',
    closer: 'By rep of the sale',
    contacted: 'Prospects',
    won: 'Won by today',
    wonShare: 'Won',
    sold: 'Won',
    cycle: 'Sales cycle, median',
    fromOthers: 'First contact by somebody else',
    note: 'Left: prospects first contacted in this period, whoever sold to them. Right: prospects won in this period, each once, by its first sale. Sorted by name.',
  },
  chance: (p) => (p < leastP ? `p < ${percent(leastP)}` : `p = ${percent(p, p < 0.1 ? 1 : 0)}`),
  differences: {
    found: (name, rate, own, others, chance) =>
      `${name}: ${rate} ${own} against ${others} of the others: hard to call chance (${chance}).`,
    more: (count) => `And ${counted(count, 'more difference', 'more differences')}.`,
    corrected: (tests) =>
      `Fisher’s exact test, p corrected for ${counted(tests, 'comparison', 'comparisons')} (Holm).`,
    none: (tests) =>
      tests === 1
        ? 'No difference stands out from chance (1 comparison).'
        : `No difference stands out from chance (${number(tests)} comparisons, 5% for all of them together).`,
  },
  sideBySide: {
    heading: 'Segments side by side',
    difference: 'Difference, points',
    verdict: 'What it means',
    differs: (chance) => `hard to call chance (${chance})`,
    isChance: (chance) => `could be chance (${chance})`,
    note: 'Rates by date, each entry for the segment in its own row; cycle and touches for the segment of the first contact. In small italics: fewer than 10 sales.',
    tested: (tests) =>
      `Fisher’s exact test, p corrected for ${counted(tests, 'comparison', 'comparisons')} (Holm).`,
  },
  hours: {
    heading: (stage) => `${stage} by weekday and hour`,
    weekday: 'Weekday',
    hour: (hour) => `${hour}:00`,
    other: 'Other',
    timed: (timed, all, stage) =>
      `A clock time is known for ${number(timed)} of ${number(all)} (${stage}); only these are counted here.`,
    shades: 'The darker, the more.',
    rates: (minimum) => `The rate compares what has the same hour, from ${minimum} in its denominator.`,
  },
  trust: {
    salesWithoutProspect: (count, sales) =>
      `${number(count)} of ${counted(sales, 'sale names', 'sales name')} no prospect: counted as sales and revenue, not in cycles and touches.`,
    soldBeforeContact: (count, names) =>
      `${prospects(count)} sold before the first touch, so without a cycle: ${names}.`,
    soldWithoutContact: (count, names) =>
      `${prospects(count)} sold without a touch, so without a cycle: ${names}.`,
    soldAgain: (count, names) =>
      `${prospects(count)} with another sale after the first one: it counts as sale and revenue, the cycle ended with the first: ${names}.`,
    tallied: (count, names) =>
      `${prospects(count)} with a Count above 1 in a row: all of it counts for the one prospect: ${names}.`,
    late: (count, all, share) =>
      `${number(count)} of ${counted(all, 'entry', 'entries')} with a time of logging (${share}) ${count === 1 ? 'was' : 'were'} logged more than one workday late.`,
    burst: (rep, day) => `${rep} (${day})`,
    bursts: (count, names) =>
      `${counted(count, 'burst', 'bursts')} of calls, at least 10 entries logged within 5 minutes and nothing else that day: ${names}. Worth a question, no proof.`,
    minutes: (count, calls) =>
      `Minutes are known for ${number(count)} of ${counted(calls, 'call', 'calls')}: the others make the handle time look shorter.`,
    ways: (name, count) => `${name} (${number(count)})`,
    joined: (count, names) =>
      `${counted(count, 'name', 'names')} written in several ways, counted as one each: ${names}.`,
    andMore: (names, count) => `${names} and ${number(count)} more`,
  },
};
