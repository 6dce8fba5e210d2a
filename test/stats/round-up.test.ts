import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundUp, roundUpQuotient } from '../../src/stats/round-up.ts';

describe('roundUp', () => {
  // By hand; in binary 7 / 0.07 is 100.00000000000001 and 145 / 0.29 is 500.00000000000006.
  it.each([
    [7 / 0.07, 100],
    [145 / 0.29, 500],
    [1 / (1 / 3), 3],
    [0, 0],
    [1e-9, 1],
    [99.0001, 100],
    [100.0000001, 101],
    [1e9 + 0.5, 1e9 + 1],
  ])('roundUp(%d) is %d', (value, expected) => {
    expect(roundUp(value)).toBe(expected);
  });

  it('roundUp(a · b / b) is a, however the division rounds', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 1, max: 1e4 }), (a, percent) => {
        const rate = percent / 1e4;
        expect(roundUp((a * rate) / rate)).toBe(a);
      }),
    );
  });

  it('roundUp(x) is whole, less than one above x, and below x by the tolerance at most', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => {
        const rounded = roundUp(value);
        expect(Number.isInteger(rounded)).toBe(true);
        expect(rounded).toBeGreaterThanOrEqual(value - 1e-12 * Math.max(1, value));
        expect(rounded).toBeLessThan(value + 1);
      }),
    );
  });

  it('roundUp never falls when its value rises', () => {
    const value = fc.double({ min: 0, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(roundUp(Math.min(a, b))).toBeLessThanOrEqual(roundUp(Math.max(a, b)));
      }),
    );
  });
});

describe('roundUpQuotient', () => {
  it('roundUpQuotient of 7 and 7 % is 100, of anything and 0 null', () => {
    expect(roundUpQuotient(7, 0.07)).toBe(100);
    expect(roundUpQuotient(7, 0)).toBeNull();
    expect(roundUpQuotient(0, 0)).toBeNull();
  });
});
