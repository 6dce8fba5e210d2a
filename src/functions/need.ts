import { callsForChance, chanceOfTarget, closeRateForChance, mostCalls } from '../plan/chance.ts';
import { callsNeeded, closeRateNeeded, expectedSales, neededPerDay, perDay } from '../plan/need.ts';
import { optional, required, withDefault } from './argument.ts';
import { cellFunction } from './custom-function.ts';
import { anyNumber, atLeast, share, sureness } from './kind.ts';
import { reachable } from './reachable.ts';
import { refuse } from './refusal.ts';

const target = required('target', atLeast(0), 'Sales to make');
const calls = required('calls', atLeast(0), 'Calls to be made');
const closeRate = required('closeRate', share, 'Sales per call, a share such as 5% or 0.05');
const confidence = optional(
  'confidence',
  sureness,
  'how sure to reach the target, a share such as 90%; without it the calls that reach it on average',
);
const observedCalls = optional(
  'observedCalls',
  atLeast(1),
  'on how many calls the close rate was measured; without it the rate counts as known',
);

/** Calls for a number of sales; see the declaration. */
export const CALLS_NEEDED = cellFunction({
  name: 'CALLS_NEEDED',
  about:
    'How many calls a number of sales takes: target ÷ close rate, rounded up; with a confidence, the fewest calls that reach the target so surely.',
  args: [target, closeRate, confidence, observedCalls],
  returns: 'calls, a whole number',
  example: { given: [50, 0.05, 0.9], answer: 1180 },
  body: callsFor,
});

/** The same per working day; see the declaration. */
export const CALLS_PER_DAY = cellFunction({
  name: 'CALLS_PER_DAY',
  about:
    'How many calls a number of sales takes on each working day: calls needed ÷ working days, rounded up.',
  args: [
    target,
    closeRate,
    withDefault('workdays', atLeast(1), 21, 'working days of the period'),
    confidence,
    observedCalls,
  ],
  returns: 'calls per working day, a whole number',
  example: { given: [50, 0.05, 22], answer: 46 },
  body: (sales, rate, workdays, sure, observed) => perDay(callsFor(sales, rate, sure, observed), workdays),
});

/** The rate that makes the calls enough; see the declaration. */
export const CLOSE_RATE_NEEDED = cellFunction({
  name: 'CLOSE_RATE_NEEDED',
  about:
    'The close rate that makes a number of calls enough for the target: target ÷ calls; with a confidence, the smallest rate that reaches the target so surely.',
  args: [target, calls, confidence],
  returns: 'sales per call, a share from 0 to 1',
  example: { given: [50, 800], answer: 0.0625 },
  body: (sales, made, sure) => {
    const rate =
      sure === undefined ? closeRateNeeded(sales, made) : closeRateForChance(sales, countable(made), sure);
    return rate ?? refuse('target', `no more sales than there are calls (${made})`, sales);
  },
});

/** Sales to expect; see the declaration. */
export const EXPECTED_SALES = cellFunction({
  name: 'EXPECTED_SALES',
  about: 'How many sales to expect from a number of calls: calls × close rate.',
  args: [calls, closeRate],
  returns: 'sales, not rounded',
  example: { given: [1000, 0.05], answer: 50 },
  body: expectedSales,
});

/** The chance of a target; see the declaration. */
export const CHANCE_OF_TARGET = cellFunction({
  name: 'CHANCE_OF_TARGET',
  about: 'How likely a number of calls brings at least the target of sales.',
  args: [required('target', anyNumber, 'Sales to make'), calls, closeRate, observedCalls],
  returns: 'a share from 0 to 1',
  example: { given: [50, 1000, 0.05], answer: 0.52026 },
  body: (sales, made, rate, observed) => chanceOfTarget(sales, countable(made), rate, observed ?? null),
});

/** What each remaining day has to bring; see the declaration. */
export const NEEDED_PER_DAY = cellFunction({
  name: 'NEEDED_PER_DAY',
  about:
    'What each remaining working day has to bring: (target − actual) ÷ days left, rounded up, never below 0.',
  args: [
    required('target', atLeast(0), 'What is to be reached, of whatever is counted'),
    required('actual', anyNumber, 'What has been reached so far, of the same'),
    required('workdaysLeft', atLeast(0), 'Working days left, today included if it still counts'),
  ],
  returns: 'amount per working day, a whole number; 0 once the target is reached',
  example: { given: [50, 20, 10], answer: 3 },
  body: (aim, actual, workdaysLeft) =>
    neededPerDay(aim, actual, workdaysLeft) ??
    refuse('workdaysLeft', 'a number above 0 until the target is reached', workdaysLeft),
});

function callsFor(
  sales: number,
  rate: number,
  sure: number | undefined,
  observed: number | undefined,
): number {
  if (sure === undefined && observed !== undefined) {
    return refuse('confidence', `${sureness.rule} where observedCalls is given`, sure);
  }
  const enough =
    sure === undefined ? callsNeeded(sales, rate) : callsForChance(sales, rate, sure, observed ?? null);
  return reachable(enough ?? refuse('closeRate', 'a share above 0 and up to 1', rate));
}

/** Calls that a chance can be computed for. */
function countable(made: number): number {
  return made > mostCalls ? refuse('calls', `a number of at most ${mostCalls}`, made) : made;
}
