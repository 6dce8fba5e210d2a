import { salesVelocity } from '../plan/need.ts';
import { quotient } from '../stats/quotient.ts';
import { required } from './argument.ts';
import { cellFunction } from './custom-function.ts';
import { aboveZero, anyNumber, atLeast, share } from './kind.ts';

/** A ratio of two counts; see the declaration. */
export const CONVERSION_RATE = cellFunction({
  name: 'CONVERSION_RATE',
  about: 'Which share of the attempts succeeded: successes ÷ attempts. Blank without attempts, never 0%.',
  args: [
    required('successes', atLeast(0), 'How many succeeded'),
    required('attempts', atLeast(0), 'How many were tried'),
  ],
  returns: 'a share; above 1 where successes exceed attempts, because it is a ratio of two counts',
  example: { given: [150, 1000], answer: 0.15 },
  body: quotient,
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
