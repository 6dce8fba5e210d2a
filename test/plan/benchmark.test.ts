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
});
