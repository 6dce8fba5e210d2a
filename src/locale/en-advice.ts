import type { AdviceWords } from './advice-words.ts';
import { counted, number } from './en-grammar.ts';

/** Words of what to work on in English: sentences, the levers and what they rest on. */
export const enAdvice: AdviceWords = {
  lowest: (from, to, k, n, share) =>
    `Work on ${from} → ${to}: ${k} of ${n} (${share}) is the lowest rate of the funnel.`,
  lowestMeasured: (from, to, k, n, share) =>
    `Work on ${from} → ${to}: ${k} of ${n} (${share}) is the lowest rate that can be ranked. The other steps have too few entries, or more after them than before.`,
  nothingLost: 'No step loses anybody in this period: there is nothing to gain at the steps.',
  onePoint: (share, calls, now, first) =>
    `One point more there (${share}) and the same result takes ${calls} instead of ${now} (${first}).`,
  lowestWhy:
    'The step is chosen by its rate alone. Which step can improve most shows only against a benchmark.',
  lever: (step, rate, benchmark, saves, caveats) => {
    const raise = `Raise ${step} from ${rate} to ${benchmark}${caveats.length > 0 ? ` (${caveats.join('; ')})` : ''}`;
    if (saves === null) return `${raise}.`;
    const { needed, now, perDay, perDayNow, first } = saves;
    const calls = first === null ? counted(needed, 'call', 'calls') : `${number(needed)} (${first})`;
    const daily = perDay === perDayNow ? '' : `, ${number(perDay)} a workday instead of ${number(perDayNow)}`;
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
  yearThere: 'the last 12 months are at it',
  tableNote: (deal) =>
    `What to work on. Then needed: of the first stage, for the target above. More sales a year: volume × (benchmark − rate) × the later steps’ rates${deal === null ? '' : ` × ${deal} a deal`}, all of the last 12 months; each step alone, never added up. Change the yellow cells: the tables follow at once, the sentences at the next summary. An emptied one gets its benchmark back.`,
  tooFew: (minimum) =>
    `Too few entries to name a step: a rate needs at least ${minimum} at the stage before it, 5 that went on and 5 that did not.`,
  notComparable:
    'No step can be named in this period: more was counted at the later stages than at the earlier ones.',
  empty: 'Nothing was logged in this period.',
};
