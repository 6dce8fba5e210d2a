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

  it('quantile of nothing is blank', () => {
    expect(quantile([], 0.75)).toBeNull();
  });
});
