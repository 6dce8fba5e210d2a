import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilson, wilson95 } from '../../src/stats/wilson.ts';
import { expectClose, fixture } from './fixture.ts';

describe('wilson', () => {
  it('wilson agrees with R at any confidence, from 0 of n to n of n and to ten million', () => {
    const rows = fixture<'k' | 'n' | 'confidence' | 'low' | 'high'>('wilson');
    expectClose(
      rows.flatMap((row) => {
        const { low, high } = wilson(row.k, row.n, row.confidence)!;
        return [[low, row.low, row] as const, [high, row.high, row] as const];
      }),
    );
    expect(rows.filter(({ k }) => k === 0).length).toBeGreaterThan(10);
    expect(rows.filter(({ k, n }) => k === n).length).toBeGreaterThan(10);
  });

  it('wilson holds its rate, narrows with n and widens with the confidence', () => {
    const sureness = fc.double({ min: 0.01, max: 0.9999, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        sureness,
        sureness,
        (n, share, c, d) => {
          const k = Math.floor(n * share);
          const { low, high } = wilson(k, n, c)!;
          expect(low).toBeLessThanOrEqual(k / n + 1e-12);
          expect(high).toBeGreaterThanOrEqual(k / n - 1e-12);
          const ten = wilson(k * 10, n * 10, c)!;
          expect(ten.high - ten.low).toBeLessThan(high - low);
          const surer = wilson(k, n, Math.max(c, d))!;
          expect(surer.high - surer.low).toBeGreaterThanOrEqual(high - low - 1e-12);
        },
      ),
    );
  });

  it('wilson gives nothing where a share has no meaning', () => {
    expect([wilson(0, 0, 0.9), wilson(511, 121, 0.9), wilson(-1, 5, 0.9)]).toEqual([null, null, null]);
  });
});

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
});
