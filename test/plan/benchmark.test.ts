import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benchmarkFor, bestQuarter } from '../../src/plan/benchmark.ts';

const quarter = (at: number) => ({ from: at * 91, to: at * 91 + 90 });
const peers = [10, 12, 14, 20].map((k) => ({ k, n: 100 }));

describe('bestQuarter', () => {
  it('bestQuarter takes the highest rate of at least 100 tries', () => {
    const quarters = [
      { quarter: quarter(0), k: 140, n: 1000 },
      { quarter: quarter(1), k: 168, n: 840 },
      { quarter: quarter(2), k: 40, n: 99 },
      { quarter: quarter(3), k: 150, n: 100 }, // more than there were: counted by date
      { quarter: quarter(4), k: 98, n: 100 }, // fewer than 5 failures
    ];
    expect(bestQuarter(quarters)).toBe(quarters[1]);
    expect(bestQuarter(quarters.slice(2))).toBeNull();
  });

  it('bestQuarter needs 100 tries, not one more', () => {
    const only = { quarter: quarter(0), k: 5, n: 100 };
    expect(bestQuarter([only])).toBe(only);
  });

  it('bestQuarter is never below a quarter that could have been it', () => {
    const one = fc.record({ k: fc.nat(400), n: fc.integer({ min: 1, max: 300 }) });
    fc.assert(
      fc.property(fc.array(one), (counts) => {
        const quarters = counts.map((each, at) => ({ quarter: quarter(at), ...each }));
        const eligible = quarters.filter(({ k, n }) => n >= 100 && k >= 5 && n - k >= 5);
        const best = bestQuarter(quarters);
        expect(best === null).toBe(eligible.length === 0);
        for (const { k, n } of eligible) expect(best!.k / best!.n).toBeGreaterThanOrEqual(k / n);
      }),
    );
  });

  it('bestQuarter takes the later of two equal ones', () => {
    const quarters = [1, 2].map((at) => ({ quarter: quarter(at), k: 10 * at, n: 100 * at }));
    expect(bestQuarter(quarters)).toBe(quarters[1]);
  });
});

describe('benchmarkFor', () => {
  const now = { k: 150, n: 1000 };
  const best = { quarter: quarter(1), k: 168, n: 840 };

  it('benchmarkFor takes the manager’s number first, then the best quarter, then the third quartile of the reps', () => {
    expect(benchmarkFor(now, { manager: 0.25, best, peers })).toEqual({
      from: 'manager',
      share: 0.25,
      isLuck: false,
    });
    expect(benchmarkFor(now, { manager: null, best, peers })).toMatchObject({ from: 'quarter', share: 0.2 });
    // R: quantile(c(.10, .12, .14, .20), .75) = 0.155
    expect(benchmarkFor(now, { manager: null, best: null, peers })).toMatchObject({
      from: 'peers',
      peers: 4,
    });
    expect(benchmarkFor(now, { manager: null, best: null, peers })?.share).toBeCloseTo(0.155, 12);
    expect(benchmarkFor(now, { manager: null, best: null, peers: peers.slice(2) })).toBeNull();
  });

  it('benchmarkFor says when the difference could be luck', () => {
    // R: fisher.test(matrix(c(150, 850, 168, 672), 2))$p.value = 0.0053; 16 of 100 against 15 %: 0.77
    expect(benchmarkFor(now, { manager: null, best, peers })?.isLuck).toBe(false);
    expect(benchmarkFor(now, { manager: null, best: { ...best, k: 16, n: 100 }, peers })?.isLuck).toBe(true);
    // Wilson 95 % of 150 of 1000: 12.9 % to 17.3 %
    expect(benchmarkFor(now, { manager: 0.17, best, peers })?.isLuck).toBe(true);
    expect(benchmarkFor(now, { manager: 0.18, best, peers })?.isLuck).toBe(false);
  });

  it('benchmarkFor of the reps takes three who are measured, and leaves out who is not', () => {
    const three = peers.slice(0, 3);
    // R: quantile(c(.10, .12, .14), .75) = 0.13
    expect(benchmarkFor(now, { manager: null, best: null, peers: three })?.share).toBeCloseTo(0.13, 12);
    const unsure = [
      { k: 12, n: 17 },
      { k: 4, n: 100 },
      { k: 98, n: 100 },
      { k: 511, n: 121 },
      { k: null, n: null },
    ];
    expect(benchmarkFor(now, { manager: null, best: null, peers: [...three, ...unsure] })).toEqual(
      benchmarkFor(now, { manager: null, best: null, peers: three }),
    );
  });

  it('benchmarkFor of the reps could be luck within the step’s own interval alone', () => {
    // Wilson 95 % of 150 of 1000: 12.9 % to 17.3 % (R: prop.test); all reps alike, so that every quantile is their rate.
    const alike = (k: number) => [1, 2, 3].map(() => ({ k, n: 1000 }));
    const isLuck = (k: number) => benchmarkFor(now, { manager: null, best: null, peers: alike(k) })?.isLuck;
    expect([129, 130, 173, 174].map(isLuck)).toEqual([false, true, true, false]);
  });

  it('benchmarkFor calls 23 of 100 a difference from 150 of 1000, and 20 of 100 not', () => {
    // R: fisher.test(matrix(c(150, 850, k, 100 - k), 2))$p.value = 0.0433 and 0.1921
    const against = (k: number) => benchmarkFor(now, { manager: null, best: { ...best, k, n: 100 }, peers });
    expect([against(23)?.isLuck, against(20)?.isLuck]).toEqual([false, true]);
  });

  it('benchmarkFor knows no difference of a step that is no share or was not counted', () => {
    for (const step of [
      { k: 511, n: 121 },
      { k: 0, n: 0 },
      { k: null, n: null },
    ]) {
      for (const known of [
        { manager: 0.5, best, peers },
        { manager: null, best, peers },
        { manager: null, best: null, peers },
      ]) {
        expect(benchmarkFor(step, known)?.isLuck).toBe(true);
      }
    }
  });
});
