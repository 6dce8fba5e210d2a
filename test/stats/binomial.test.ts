import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { binomialSides } from '../../src/stats/binomial.ts';
import { binomialTerm } from '../../src/stats/binomial-term.ts';
import { betaFactor, incompleteBeta } from '../../src/stats/incomplete-beta.ts';
import { expectClose, fixture } from './fixture.ts';

describe('binomialSides', () => {
  it('binomialSides agrees with R on both tails, to ten million trials and down to 1e-200', () => {
    const rows = fixture<'k' | 'n' | 'p' | 'below' | 'atLeast'>('binomial');
    expectClose(
      rows.flatMap((row) => {
        const { lower, upper } = binomialSides(row.k, row.n, row.p);
        return [[lower, row.below, row] as const, [upper, row.atLeast, row] as const];
      }),
    );
    const tails = rows.flatMap(({ below, atLeast }) => [below, atLeast]);
    expect(tails.filter((tail) => tail < 1e-100 && tail > 1e-200).length).toBeGreaterThan(10);
    expect(Math.max(...rows.map(({ n }) => n))).toBe(1e7);
  });

  it('binomialSides at the edges is certain: no success needed, more than there are trials, rates 0 and 1', () => {
    expect(binomialSides(0, 5, 0.1)).toEqual({ lower: 0, upper: 1 });
    expect(binomialSides(6, 5, 0.1)).toEqual({ lower: 1, upper: 0 });
    expect(binomialSides(1, 5, 0)).toEqual({ lower: 1, upper: 0 });
    expect(binomialSides(5, 5, 1)).toEqual({ lower: 0, upper: 1 });
  });

  it('binomialSides of few trials is the sum of its terms', () => {
    // By hand: 1 − 0.9³ and 3 · 0.1² · 0.9 + 0.1³.
    expectClose([
      [binomialSides(1, 3, 0.1).upper, 0.271, 1],
      [binomialSides(2, 3, 0.1).upper, 0.028, 2],
    ]);
  });

  it('binomialSides rises with trials and rate, falls with the target, and its sides add up to 1', () => {
    const rate = fc.double({ min: 1e-4, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 0, max: 1e6 }),
        rate,
        rate,
        (k, more, p, q) => {
          const at = (target: number, n: number, share: number) => binomialSides(target, n, share).upper;
          const slack = 1 + 1e-12;
          const upper = at(k, k + more, p);
          expect(at(k, k + more + 1, p) * slack).toBeGreaterThanOrEqual(upper);
          expect(at(k + 1, k + more, p)).toBeLessThanOrEqual(upper * slack);
          expect(at(k, k + more, Math.min(p, q))).toBeLessThanOrEqual(
            at(k, k + more, Math.max(p, q)) * slack,
          );
          const sides = binomialSides(k, k + more, p);
          expect(sides.lower + sides.upper).toBeCloseTo(1, 14);
        },
      ),
    );
  });
});

it('binomialTerm is what the tail gains from one target to the next', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0.001, max: 0.99, noNaN: true }),
      (k, more, p) => {
        const n = k + more;
        const gained = binomialSides(k, n, p).upper - binomialSides(k + 1, n, p).upper;
        expect(Math.abs(binomialTerm(k, n, p, 1 - p) - gained)).toBeLessThan(1e-13);
      },
    ),
  );
});

it('betaFactor is the slope of incompleteBeta along the log-odds', () => {
  // By hand: I_x(2, 1) = x², so x y · 2x.
  expectClose([
    [betaFactor(0.3, 0.7, 2, 1), 0.3 * 0.7 * 2 * 0.3, 'x²'],
    [incompleteBeta(0.3, 0.7, 2, 1).lower, 0.09, 'x²'],
    [incompleteBeta(0.3, 0.7, 1, 1).upper, 0.7, 'uniform'],
  ]);
});
