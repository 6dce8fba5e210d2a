import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  callsNeeded,
  closeRateNeeded,
  expectedSales,
  neededPerDay,
  perDay,
  salesVelocity,
} from '../../src/plan/need.ts';

const target = fc.integer({ min: 0, max: 100_000 });
const rate = fc.integer({ min: 1, max: 1000 }).map((perMille) => perMille / 1000);

describe('callsNeeded', () => {
  // By hand: 50 / 0.05, 12.5 / 0.05, 7 / 0.07, 145 / 0.29, 1 / (1/3).
  it.each([
    [50, 0.05, 1000],
    [12.5, 0.05, 250],
    [7, 0.07, 100],
    [145, 0.29, 500],
    [1, 1 / 3, 3],
    [0, 0.05, 0],
    [50, 1, 50],
  ])('callsNeeded(%d, %d) is %d', (sales, share, calls) => {
    expect(callsNeeded(sales, share)).toBe(calls);
  });

  it('callsNeeded at rate 0 is null: no number of calls is enough', () => {
    expect(callsNeeded(1, 0)).toBeNull();
  });

  it('callsNeeded reaches the target, and one call fewer does not', () => {
    fc.assert(
      fc.property(target, rate, (sales, share) => {
        const calls = callsNeeded(sales, share)!;
        expect(calls * share).toBeGreaterThanOrEqual(sales - 1e-9 * Math.max(1, sales));
        if (calls > 0) expect((calls - 1) * share).toBeLessThan(sales);
      }),
    );
  });

  it('callsNeeded rises with the target and falls with the rate', () => {
    fc.assert(
      fc.property(target, rate, rate, (sales, a, b) => {
        expect(callsNeeded(sales + 1, a)!).toBeGreaterThanOrEqual(callsNeeded(sales, a)!);
        expect(callsNeeded(sales, Math.max(a, b))!).toBeLessThanOrEqual(callsNeeded(sales, Math.min(a, b))!);
      }),
    );
  });
});

describe('perDay', () => {
  // Reference values of the public contract.
  it.each([
    [20, 50],
    [21, 48],
    [22, 46],
    [23, 44],
  ])('perDay(1000, %d) is %d', (workdays, calls) => {
    expect(perDay(1000, workdays)).toBe(calls);
  });

  it('perDay covers the amount in the days, and one fewer a day does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 366 }), (amount, workdays) => {
        const daily = perDay(amount, workdays)!;
        expect(daily * workdays).toBeGreaterThanOrEqual(amount);
        expect((daily - 1) * workdays).toBeLessThan(amount);
      }),
    );
  });

  it('perDay without a day is null', () => {
    expect(perDay(1000, 0)).toBeNull();
  });
});

describe('closeRateNeeded', () => {
  it('closeRateNeeded(50, 800) is 6.25 %, a target above the calls has none, target 0 needs 0', () => {
    expect(closeRateNeeded(50, 800)).toBe(0.0625);
    expect(closeRateNeeded(801, 800)).toBeNull();
    expect(closeRateNeeded(800, 800)).toBe(1);
    expect(closeRateNeeded(0, 0)).toBe(0);
  });

  it('closeRateNeeded makes exactly these calls enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 100_000 }), (sales, more) => {
        expect(callsNeeded(sales, closeRateNeeded(sales, sales + more)!)).toBe(sales + more);
      }),
    );
  });
});

it('expectedSales(1000, 5 %) is 50 and rate 0 gives 0', () => {
  expect(expectedSales(1000, 0.05)).toBe(50);
  expect(expectedSales(1000, 0)).toBe(0);
});

it('neededPerDay rounds up, is never below 0, and has no answer for a target that no day is left for', () => {
  expect(neededPerDay(50, 20, 10)).toBe(3);
  expect(neededPerDay(50, 20, 9)).toBe(4);
  expect(neededPerDay(50, 60, 10)).toBe(0);
  expect(neededPerDay(50, 50, 0)).toBe(0);
  expect(neededPerDay(50, 49, 0)).toBeNull();
});

// By hand in decimals: nothing is missing of 0.8 or of 100,000.1, and 30 of 1,048,600.07. In binary the differences are
// 1.1e-16, 1.5e-11 and 30.0000000001.
it('neededPerDay takes a sum of decimals for what it stands for', () => {
  expect(neededPerDay(0.8, 0.1 + 0.7, 0)).toBe(0);
  const tenthsOfTarget = Array.from({ length: 10 }, () => 10_000.01);
  const sum = tenthsOfTarget.reduce((made, each) => made + each, 0);
  expect([0, 1, 5].map((workdaysLeft) => neededPerDay(100_000.1, sum, workdaysLeft))).toEqual([0, 0, 0]);
  expect(neededPerDay(1_048_600.07, 1_048_570.07, 10)).toBe(3);
  expect(neededPerDay(1_048_600.07, 1_048_570.06, 10)).toBe(4);
});

it('salesVelocity(40, 2000, 25 %, 50) is 400 a day, a cycle of 0 days has none', () => {
  expect(salesVelocity(40, 2000, 0.25, 50)).toBe(400);
  expect(salesVelocity(40, 2000, 0.25, 0)).toBeNull();
});
