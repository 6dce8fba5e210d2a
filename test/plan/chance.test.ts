import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callsForChance, chanceOfTarget, closeRateForChance } from '../../src/plan/chance.ts';
import { callsNeeded } from '../../src/plan/need.ts';

const target = fc.integer({ min: 1, max: 500 });
const rate = fc.integer({ min: 5, max: 990 }).map((perMille) => perMille / 1000);
const sureness = fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100);

describe('callsForChance', () => {
  // Reference values of the public contract, checked in R and SciPy.
  it.each([
    [0.5, null, 994],
    [0.8, null, 1114],
    [0.9, null, 1180],
    [0.95, null, 1237],
    [0.5, 100, 964],
    [0.8, 100, 1437],
    [0.9, 100, 1807],
    [0.5, 1000, 991],
    [0.8, 1000, 1168],
    [0.9, 1000, 1273],
  ])('callsForChance(50, 5 %%, %d) measured on %s calls is %d', (confidence, observed, calls) => {
    expect(callsForChance(50, 0.05, confidence, observed)).toBe(calls);
  });

  it('callsForChance at one half is near the plain number: an average is a coin toss', () => {
    fc.assert(
      fc.property(target, rate, (sales, share) => {
        const calls = callsForChance(sales, share, 0.5, null)!;
        expect(Math.abs(calls - callsNeeded(sales, share)!)).toBeLessThanOrEqual(1 + 0.7 / share);
      }),
    );
  });

  it('callsForChance comes to the known rate as the measure grows', () => {
    fc.assert(
      fc.property(target, rate, sureness, (sales, share, confidence) => {
        const known = callsForChance(sales, share, confidence, null);
        expect(callsForChance(sales, share, confidence, 1e22)).toBe(known);
        expect(callsForChance(sales, share, confidence, 1e100)).toBe(known);
        expect(callsForChance(sales, share, confidence, 1e300)).toBe(known);
      }),
    );
  });

  it('callsForChance reaches the confidence, whichever way the rate is known', () => {
    fc.assert(
      fc.property(
        target,
        rate,
        sureness,
        fc.option(fc.integer({ min: 5, max: 5000 })),
        (sales, share, confidence, observed) => {
          const calls = callsForChance(sales, share, confidence, observed)!;
          fc.pre(Number.isFinite(calls));
          expect(chanceOfTarget(sales, calls, share, observed)).toBeGreaterThanOrEqual(confidence - 1e-9);
          expect(chanceOfTarget(sales, calls - 1, share, observed)).toBeLessThan(confidence + 1e-9);
        },
      ),
    );
  });

  it('callsForChance has no answer for a rate known to be 0, and needs none for no sales', () => {
    expect(callsForChance(1, 0, 0.9, null)).toBeNull();
    expect(callsForChance(0, 0.05, 0.9, null)).toBe(0);
    expect(callsForChance(0, 0, 0.9, 100)).toBe(0);
  });
});

describe('closeRateForChance', () => {
  it('closeRateForChance makes exactly these calls enough', () => {
    fc.assert(
      fc.property(target, fc.integer({ min: 0, max: 20_000 }), sureness, (sales, more, confidence) => {
        const share = closeRateForChance(sales, sales + more, confidence)!;
        expect(callsForChance(sales, share * (1 + 1e-9), confidence, null)!).toBeLessThanOrEqual(
          sales + more,
        );
        expect(callsForChance(sales, share * (1 - 1e-9), confidence, null)!).toBeGreaterThan(sales + more);
      }),
    );
  });

  it('closeRateForChance of more sales than calls is null', () => {
    expect(closeRateForChance(11, 10, 0.9)).toBeNull();
    expect(closeRateForChance(9.5, 9.9, 0.9)).toBeNull();
  });
});

it('chanceOfTarget rounds the target up and the calls down', () => {
  expect(chanceOfTarget(49.2, 1000.8, 0.05, null)).toBe(chanceOfTarget(50, 1000, 0.05, null));
  expect(chanceOfTarget(0.29 * 100, 29, 1, null)).toBe(1);
});
