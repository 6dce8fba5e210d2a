import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson95 } from '../../src/stats/wilson.ts';

describe('wilson95', () => {
  // R: prop.test(k, n, correct = FALSE)$conf.int
  it.each([
    [5, 100, 0.0215, 0.1118],
    [50, 1000, 0.0381, 0.0653],
    [5, 15, 0.1518, 0.5829],
    [15, 100, 0.0931, 0.2328],
    [0, 30, 0, 0.1135],
    [1, 20, 0.0089, 0.2361],
  ])('wilson95(%d, %d) is %d to %d', (k, n, low, high) => {
    const interval = wilson95(k, n)!;
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });

  it('wilson95 holds its rate and narrows with n', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, share) => {
          const k = Math.floor(n * share);
          const { low, high } = wilson95(k, n)!;
          expect(low).toBeLessThanOrEqual(k / n + 1e-12);
          expect(high).toBeGreaterThanOrEqual(k / n - 1e-12);
          const ten = wilson95(k * 10, n * 10)!;
          expect(ten.high - ten.low).toBeLessThan(high - low);
        },
      ),
    );
  });

  it('wilson95 gives nothing where a share has no meaning', () => {
    expect([wilson95(0, 0), wilson95(511, 121), wilson95(-1, 5)]).toEqual([null, null, null]);
  });
});
