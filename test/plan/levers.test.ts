import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Stage } from '../../src/plan/funnel.ts';
import { bottleneck, levers } from '../../src/plan/levers.ts';

const stagesOf = (...counts: (number | null)[]): Stage[] =>
  counts.map((count, index) => ({ name: 'abcdefgh'[index], count }));
const article = stagesOf(1000, 150, 50);

describe('levers', () => {
  it('levers of the article with 20 % at the first step: 750 calls instead of 1000', () => {
    const [lever] = levers(article, [0.2, null]);
    expect(lever).toMatchObject({ from: 'a', to: 'b', rate: 0.15, benchmark: 0.2 });
    expect(lever).toMatchObject({ callsNow: 1000, callsAtBenchmark: 750, callsSaved: 250 });
  });

  it('levers puts the greatest headroom first, though its rate is not the lowest', () => {
    // By hand: 0.17 / 0.15 = 1.13, 0.5 / 0.333 = 1.5.
    expect(levers(article, [0.17, 0.5]).map(({ from }) => from)).toEqual(['b', 'a']);
  });

  it('levers puts the earlier of two equal steps first, also where binary fractions differ', () => {
    // In binary 0.015 / 0.01 is 1.5 and 0.135 / 0.09 is 1.5000000000000002.
    expect(levers(stagesOf(10_000, 100, 9), [0.015, 0.135]).map(({ from }) => from)).toEqual(['a', 'b']);
    expect(bottleneck(stagesOf(10_000, 100, 9), [0.015, 0.135])).toMatchObject({ from: 'a' });
  });

  it('levers saves 0 at or above the benchmark, also at benchmark 0', () => {
    for (const benchmark of [0.15, 0.1, 0]) {
      expect(levers(article, [benchmark])[0]).toMatchObject({ callsAtBenchmark: 1000, callsSaved: 0 });
    }
  });

  it('levers has none for a step with rate 0, with no rate, or with no benchmark', () => {
    expect(levers(stagesOf(1000, 0, 0), [0.2, 0.2])).toEqual([]);
    expect(levers(stagesOf(1000, null, 50), [0.2, 0.2])).toEqual([]);
    expect(levers(article, [null, null])).toEqual([]);
    expect(levers([], [])).toEqual([]);
  });

  it('levers counts calls for another target, rounded up', () => {
    // By hand: 7 sales at 5 % take 140 calls, at 20 % · 1/3 105.
    expect(levers(article, [0.2], 7)[0]).toMatchObject({
      callsNow: 140,
      callsAtBenchmark: 105,
      callsSaved: 35,
    });
  });

  it('levers of a funnel without a sale keeps the headroom and has no calls', () => {
    expect(levers(stagesOf(1000, 150, 0), [0.2, 0.3])).toMatchObject([
      { from: 'a', callsNow: null, callsAtBenchmark: null, callsSaved: null },
    ]);
  });

  const count = fc.integer({ min: 1, max: 1e6 });
  const share = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);

  it('calls saved are calls × (1 − rate ÷ benchmark) in whole calls, and the rest of calls now', () => {
    fc.assert(
      fc.property(count, count, count, share, share, (a, b, c, first, second) => {
        for (const lever of levers(stagesOf(a, b, c), [first, second])) {
          const exact = Math.max(0, a * (1 - lever.rate / lever.benchmark));
          expect(lever.callsNow).toBe(a);
          expect(lever.callsSaved! + lever.callsAtBenchmark!).toBe(a);
          expect(lever.callsSaved!).toBeLessThanOrEqual(exact + 1e-6);
          expect(lever.callsSaved!).toBeGreaterThan(exact - 1 - 1e-6);
        }
      }),
    );
  });

  it('levers never puts a smaller saving before a greater one', () => {
    fc.assert(
      fc.property(count, count, count, share, share, (a, b, c, first, second) => {
        const saved = levers(stagesOf(a, b, c), [first, second]).map(({ callsSaved }) => callsSaved!);
        expect(saved).toEqual([...saved].sort((x, y) => y - x));
      }),
    );
  });
});

describe('bottleneck', () => {
  it('bottleneck without benchmarks is the lowest rate, the earlier of two, also a rate of 0', () => {
    expect(bottleneck(article)).toMatchObject({ from: 'a', to: 'b', rate: 0.15 });
    expect(bottleneck(stagesOf(1000, 300, 90))).toMatchObject({ from: 'a' });
    expect(bottleneck(stagesOf(1000, 300, 0))).toMatchObject({ from: 'b', rate: 0 });
    expect(bottleneck(article, [null, null])).toMatchObject({ from: 'a' });
  });

  it('bottleneck with benchmarks is the first lever', () => {
    expect(bottleneck(article, [0.17, 0.5])).toMatchObject({ from: 'b' });
  });

  it('bottleneck is null where nothing can be gained', () => {
    // In binary 1 − 0.85 is 0.15000000000000002.
    expect(bottleneck(article, [1 - 0.85, null])).toBeNull();
    expect(bottleneck(article, [0.15, 0.3])).toBeNull();
    expect(bottleneck(stagesOf(100, 100, 150))).toBeNull();
    expect(bottleneck(stagesOf(0, 0))).toBeNull();
    expect(bottleneck(stagesOf(1000))).toBeNull();
    expect(bottleneck([])).toBeNull();
  });
});
