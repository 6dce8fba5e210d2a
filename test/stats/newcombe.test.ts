import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newcombe95 } from '../../src/stats/newcombe.ts';
import { fixture } from './fixture.ts';

describe('newcombe95', () => {
  it('newcombe95 agrees with R', () => {
    for (const { k1, n1, k2, n2, low, high } of fixture<'k1' | 'n1' | 'k2' | 'n2' | 'low' | 'high'>(
      'newcombe',
    )) {
      const interval = newcombe95(k1, n1, k2, n2)!;
      expect(interval.low).toBeCloseTo(low, 9);
      expect(interval.high).toBeCloseTo(high, 9);
    }
  });

  it('newcombe95 of 150 of 1000 against 134 of 960 is −2.1 to 4.2 points', () => {
    const { low, high } = newcombe95(150, 1000, 134, 960)!;
    expect([low * 100, high * 100].map((points) => points.toFixed(1))).toEqual(['-2.1', '4.2']);
  });

  it('newcombe95 holds the difference, stays within −1 to 1, and turns its sign with the sides', () => {
    const counted = fc.integer({ min: 1, max: 5000 }).chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
    fc.assert(
      fc.property(counted, counted, ([k1, n1], [k2, n2]) => {
        const { low, high } = newcombe95(k1, n1, k2, n2)!;
        const difference = k1 / n1 - k2 / n2;
        expect(low).toBeLessThanOrEqual(difference);
        expect(high).toBeGreaterThanOrEqual(difference);
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12);
        expect(high).toBeLessThanOrEqual(1 + 1e-12);
        const turned = newcombe95(k2, n2, k1, n1)!;
        expect(turned.low).toBeCloseTo(-high, 12);
        expect(turned.high).toBeCloseTo(-low, 12);
      }),
    );
  });

  it('newcombe95 needs two shares', () => {
    expect(newcombe95(5, 0, 1, 10)).toBeNull();
    expect(newcombe95(5, 4, 1, 10)).toBeNull();
    expect(newcombe95(1, 10, 5, 0)).toBeNull();
    expect(newcombe95(1, 10, 5, 4)).toBeNull();
  });
});
