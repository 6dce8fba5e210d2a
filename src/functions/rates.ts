import { salesVelocity } from '../plan/need.ts';
import { fisherTest } from '../stats/fisher.ts';
import { quotient } from '../stats/quotient.ts';
import { wilson } from '../stats/wilson.ts';
import { required, withDefault } from './argument.ts';
import { cellFunction, pairFunction } from './custom-function.ts';
import { aboveZero, anyNumber, atLeast, share, sureness, wholeCount } from './kind.ts';
import { refuse } from './refusal.ts';

const successes = required('successes', atLeast(0), 'How many succeeded');
const attempts = required('attempts', atLeast(0), 'How many were tried');

/** A ratio of two counts; see the declaration. */
export const CONVERSION_RATE = cellFunction({
  name: 'CONVERSION_RATE',
  about: 'Which share of the attempts succeeded: successes ÷ attempts. Blank without attempts, never 0%.',
  args: [successes, attempts],
  returns: 'a share; above 1 where successes exceed attempts, because it is a ratio of two counts',
  example: { given: [150, 1000], answer: 0.15 },
  body: quotient,
});

/** How far a measured rate may be off; see the declaration. */
export const RATE_INTERVAL = pairFunction({
  name: 'RATE_INTERVAL',
  about:
    'Between which rates the true one lies, given how many attempts succeeded: two cells, low and high (Wilson score interval).',
  args: [
    successes,
    attempts,
    withDefault('confidence', sureness, 0.95, 'how sure the true rate lies between'),
  ],
  returns: 'two cells in a row, low and high, shares from 0 to 1; blank without attempts',
  example: { given: [0, 30, 0.95], answer: [[0, 0.11351]] },
  body: (k, n, sure) => {
    if (n === 0) return null;
    const interval = wilson(countedOf('successes', k, 'attempts', n), n, sure);
    return interval && [interval.low, interval.high];
  },
});

/** Whether two rates differ by more than chance; see the declaration. */
export const RATES_DIFFER = cellFunction({
  name: 'RATES_DIFFER',
  about:
    'How easily chance alone makes two rates differ as much as these: the p-value of Fisher’s exact test, two-sided. Below 5% the difference is hard to call chance.',
  args: [
    required('successesA', wholeCount, 'How many succeeded on one side'),
    required('attemptsA', wholeCount, 'How many were tried on that side'),
    required('successesB', wholeCount, 'How many succeeded on the other side'),
    required('attemptsB', wholeCount, 'How many were tried on the other side'),
  ],
  returns: 'a share from 0 to 1; blank where a side has no attempts',
  example: { given: [31, 52, 20, 52], answer: 0.0493 },
  body: (kA, nA, kB, nB) => {
    if (nA === 0 || nB === 0) return null;
    return fisherTest(
      countedOf('successesA', kA, 'attemptsA', nA),
      nA,
      countedOf('successesB', kB, 'attemptsB', nB),
      nB,
    );
  },
});

/** Money per day; see the declaration. */
export const SALES_VELOCITY = cellFunction({
  name: 'SALES_VELOCITY',
  about:
    'How much money the open opportunities bring per day: opportunities × average value × win rate ÷ cycle days.',
  args: [
    required('opportunities', atLeast(0), 'Open opportunities'),
    required('averageValue', anyNumber, 'Average value of a sale, in money'),
    required('winRate', share, 'Won out of won and lost, a share such as 25% or 0.25'),
    required('cycleDays', aboveZero, 'Average days from first touch to sale'),
  ],
  returns: 'money per day',
  example: { given: [40, 2000, 0.25, 50], answer: 400 },
  body: salesVelocity,
});

function countedOf(subject: string, count: number, whole: string, of: number): number {
  return count > of ? refuse(subject, `no more than there are ${whole} (${of})`, count) : count;
}
