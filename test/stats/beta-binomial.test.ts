import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betaBinomialSides, betaBinomialTerm } from '../../src/stats/beta-binomial.ts';
import { binomialSides } from '../../src/stats/binomial.ts';
import { expectClose, fixture } from './fixture.ts';

describe('betaBinomialSides', () => {
  it('betaBinomialSides agrees with sums of 50 digits on both tails, to ten million trials', () => {
    const rows = fixture<'k' | 'n' | 'a' | 'b' | 'below' | 'atLeast'>('beta_binomial');
    expectClose(
      rows.flatMap((row) => {
        const { lower, upper } = betaBinomialSides(row, row.k);
        return [[lower, row.below, row] as const, [upper, row.atLeast, row] as const];
      }),
    );
    expect(Math.max(...rows.map(({ n }) => n))).toBe(1e7);
    expect(Math.min(...rows.map(({ below }) => below).filter((tail) => tail > 0))).toBeLessThan(1e-100);
  });

  it('betaBinomialSides is binomial where the rate was measured on very many trials', () => {
    const near = [50, 994, 1237].map((n) => {
      const observed = 1e20;
      const about = { n, a: 0.05 * observed + 0.5, b: 0.95 * observed + 0.5 };
      return [betaBinomialSides(about, 50).upper, binomialSides(50, n, 0.05).upper, n] as const;
    });
    expectClose(near);
  });

  it('betaBinomialSides comes nearer to the binomial with every tenfold measure', () => {
    const gap = (observed: number) => {
      const about = { n: 1300, a: 0.05 * observed + 0.5, b: 0.95 * observed + 0.5 };
      return Math.abs(betaBinomialSides(about, 50).upper - binomialSides(50, 1300, 0.05).upper);
    };
    const gaps = [1e2, 1e3, 1e4, 1e5, 1e6].map(gap);
    expect(gaps.every((each, index) => index === 0 || each < gaps[index - 1]! / 2)).toBe(true);
  });

  it('betaBinomialSides of a uniform rate gives every count the same chance', () => {
    // By hand: beta(1, 1) makes P(X = k) = 1 ÷ (n + 1).
    expectClose(
      [1, 7, 500, 5000, 9999].map((k) => [
        betaBinomialSides({ n: 9999, a: 1, b: 1 }, k).lower,
        k / 10_000,
        k,
      ]),
    );
  });

  it('betaBinomialSides at the edges is certain', () => {
    expect(betaBinomialSides({ n: 5, a: 1, b: 2 }, 0)).toEqual({ lower: 0, upper: 1 });
    expect(betaBinomialSides({ n: 5, a: 1, b: 2 }, 6)).toEqual({ lower: 1, upper: 0 });
  });

  it('betaBinomialSides gains its term from one target to the next, wherever it is summed or integrated', () => {
    const parameter = fc.double({ min: 0.5, max: 3000, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 60_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        parameter,
        parameter,
        (n, share, a, b) => {
          const k = Math.min(n - 1, Math.max(1, Math.round(n * share)));
          const [here, next] = [betaBinomialSides({ n, a, b }, k), betaBinomialSides({ n, a, b }, k + 1)];
          const term = betaBinomialTerm({ n, a, b })(k);
          const scale = Math.max(term, Math.min(here.upper, next.lower));
          const gained = here.upper < 0.5 ? here.upper - next.upper : next.lower - here.lower;
          expect(Math.abs(gained - term)).toBeLessThanOrEqual(1e-10 * scale + 1e-300);
        },
      ),
      { numRuns: 300 },
    );
  });
});
