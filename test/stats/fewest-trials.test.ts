import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialSides } from '../../src/stats/beta-binomial.ts';
import { binomialSides } from '../../src/stats/binomial.ts';
import { fewestTrials, fewestTrialsUncertain } from '../../src/stats/fewest-trials.ts';
import { fixture } from './fixture.ts';

const most = 1e9;
const target = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 10_000 }));
const rate = fc.integer({ min: 1, max: 9900 }).map((tenThousandths) => tenThousandths / 10_000);
const confidence = fc.integer({ min: 100, max: 9999 }).map((tenThousandths) => tenThousandths / 10_000);
const observed = fc.integer({ min: 1, max: 100_000 });

describe('fewestTrials', () => {
  it('fewestTrials agrees with R for targets 1 to 10,000, rates 0.0001 to 0.99, confidence 0.01 to 0.9999', () => {
    const rows = fixture<'target' | 'p' | 'confidence' | 'trials'>('fewest_trials');
    const wrong = rows.filter((row) => fewestTrials(row.target, row.p, row.confidence, most) !== row.trials);
    expect(wrong).toEqual([]);
    expect(rows.length).toBe(600);
  });

  it('fewestTrials reaches the confidence, and one trial fewer does not', () => {
    fc.assert(
      fc.property(target, rate, confidence, (sales, p, sure) => {
        const n = fewestTrials(sales, p, sure, most);
        expect(binomialSides(sales, n, p).upper).toBeGreaterThanOrEqual(sure * (1 - 1e-12));
        expect(binomialSides(sales, n - 1, p).upper).toBeLessThan(sure * (1 + 1e-12));
      }),
    );
  });

  it('fewestTrials rises with target and confidence and falls with the rate', () => {
    fc.assert(
      fc.property(target, rate, rate, confidence, confidence, (sales, p, q, c, d) => {
        const n = fewestTrials(sales, p, c, most);
        expect(fewestTrials(sales + 1, p, c, most)).toBeGreaterThan(n);
        expect(fewestTrials(sales, p, Math.max(c, d), most)).toBeGreaterThanOrEqual(n);
        expect(fewestTrials(sales, Math.max(p, q), c, most)).toBeLessThanOrEqual(n);
      }),
    );
  });

  // By hand: 1 − 0.5, 1 − 0.01², 1 − 0.9², 1 − 0.5³. In binary the last digit of either side may fall short.
  it.each([
    [1, 0.5, 0.5, 1],
    [1, 0.99, 0.9999, 2],
    [1, 0.1, 0.19, 2],
    [1, 0.5, 0.875, 3],
    [2, 0.9, 0.81, 2],
  ])('fewestTrials(%d, %d, %d) is %d: an exact tie of decimals reaches', (sales, p, sure, trials) => {
    expect(fewestTrials(sales, p, sure, most)).toBe(trials);
  });

  it('fewestTrials at rate 1 is the target, and beyond the most it is Infinity', () => {
    expect(fewestTrials(50, 1, 0.9, most)).toBe(50);
    // By hand: the median of the first success is ln 2 ÷ p.
    expect(fewestTrials(1, 1e-9, 0.5, most)).toBe(693_147_181);
    expect(fewestTrials(1, 1e-9, 0.9, most)).toBe(Number.POSITIVE_INFINITY);
    expect(fewestTrials(1, 1e-300, 0.01, most)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('fewestTrialsUncertain', () => {
  it('fewestTrialsUncertain agrees with sums of 50 digits', () => {
    const rows = fixture<'target' | 'a' | 'b' | 'confidence' | 'trials'>('fewest_trials_uncertain');
    const wrong = rows.filter(
      (row) => fewestTrialsUncertain(row.target, row.a, row.b, row.confidence, most) !== row.trials,
    );
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(100);
  });

  it('fewestTrialsUncertain reaches the confidence, and one trial fewer does not', () => {
    fc.assert(
      fc.property(target, rate, observed, confidence, (sales, p, calls, sure) => {
        const [a, b] = [p * calls + 0.5, (1 - p) * calls + 0.5];
        const n = fewestTrialsUncertain(sales, a, b, sure, most);
        if (!Number.isFinite(n)) {
          expect(betaBinomialSides({ n: most, a, b }, sales).upper).toBeLessThan(sure);
          return;
        }
        expect(betaBinomialSides({ n, a, b }, sales).upper).toBeGreaterThanOrEqual(sure * (1 - 1e-9));
        if (n > sales)
          expect(betaBinomialSides({ n: n - 1, a, b }, sales).upper).toBeLessThan(sure * (1 + 1e-9));
      }),
    );
  });
});
