import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaQuantile } from '../../src/stats/beta-quantile.ts';
import { gaussLegendre } from '../../src/stats/gauss-legendre.ts';
import { incompleteBeta } from '../../src/stats/incomplete-beta.ts';
import { normalQuantile } from '../../src/stats/normal-quantile.ts';
import { errorOf, expectClose, fixture } from './fixture.ts';

describe('normalQuantile', () => {
  it('normalQuantile agrees with R from the middle to 1e-300', () => {
    const rows = fixture<'p' | 'z'>('normal_quantile');
    expectClose(rows.map(({ p, z }) => [normalQuantile(p) + 1, z + 1, p]));
    expectClose(rows.filter(({ p }) => p !== 0.5).map(({ p, z }) => [normalQuantile(p), z, p]));
  });

  it('normalQuantile is odd about one half and infinite at the ends', () => {
    expect(normalQuantile(0.5)).toBe(0);
    expect(normalQuantile(0.25)).toBe(-normalQuantile(0.75));
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([
      Number.NEGATIVE_INFINITY,
      Number.POSITIVE_INFINITY,
    ]);
  });
});

describe('betaQuantile', () => {
  it('betaQuantile agrees with R for targets to 10,000 among ten million calls', () => {
    const rows = fixture<'target' | 'calls' | 'confidence' | 'rate'>('beta_quantile');
    expectClose(
      rows.map((row) => [
        betaQuantile(row.confidence, row.target, row.calls - row.target + 1),
        row.rate,
        row,
      ]),
    );
  });

  it('incompleteBeta at betaQuantile(p) is p', () => {
    const parameter = fc.integer({ min: 1, max: 1_000_000 });
    const share = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(
      fc.property(share, parameter, parameter, (p, a, b) => {
        const x = betaQuantile(p, a, b);
        expect(errorOf(incompleteBeta(x, 1 - x, a, b).lower, p)).toBeLessThan(1e-8);
      }),
    );
  });

  it('betaQuantile has the ends of the range', () => {
    expect([betaQuantile(0, 2, 3), betaQuantile(1, 2, 3)]).toEqual([0, 1]);
  });
});

it('gaussLegendre is exact for polynomials up to degree 31', () => {
  // By hand: ∫₀¹ 32 x³¹ = 1.
  expect(gaussLegendre((x) => 32 * x ** 31, 0, 1)).toBeCloseTo(1, 13);
});
