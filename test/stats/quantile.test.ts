import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantile } from '../../src/stats/quantile.ts';
import { expectClose, fixture } from './fixture.ts';

describe('quantile', () => {
  it('quantile agrees with R (type 7)', () => {
    const rows = fixture<`v${number}` | 'share' | 'quantile'>('quantile');
    expectClose(
      rows.map((row) => {
        const values = [1, 2, 3, 4, 5, 6, 7, 8, 9]
          .map((at) => row[`v${at}`])
          .filter((value) => !Number.isNaN(value));
        return [quantile(values, row.share)!, row.quantile, row] as const;
      }),
    );
  });

  it('quantile lies between the least and the greatest, rises with the share, and leaves the list as it was', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1 }),
        share,
        share,
        (values, a, b) => {
          const given = [...values];
          const [low, high] = [quantile(values, Math.min(a, b))!, quantile(values, Math.max(a, b))!];
          expect(values).toEqual(given);
          expect(low).toBeGreaterThanOrEqual(Math.min(...values));
          expect(high).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
          expect(high).toBeGreaterThanOrEqual(low - 1e-9);
        },
      ),
    );
  });

  it('quantile of nothing is blank', () => {
    expect(quantile([], 0.75)).toBeNull();
  });
});
