import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callsAllowingFor, ratesToTheEnd, type StepRate, takes } from '../../src/plan/what-if.ts';

const example: StepRate[] = [
  { k: 150, n: 1000 },
  { k: 50, n: 150 },
];
const plan = { target: 50, workdays: 21, confidence: 0.9, steps: example };

describe('takes', () => {
  it('takes rounds every stage of the example up once', () => {
    // By hand: 50 ÷ 5 % = 1000, 50 ÷ ⅓ = 150; ÷ 21 days 47.6, 7.1, 2.4. Chance and calls: R, see test/fixtures/statistics.
    const taken = takes(plan);
    expect(taken.stages).toEqual([
      { needed: 1000, perDay: 48 },
      { needed: 150, perDay: 8 },
      { needed: 50, perDay: 3 },
    ]);
    expect(taken.closeRate).toBe(0.05);
    expect(taken.chance?.toFixed(5)).toBe('0.52026');
    expect(taken.sure).toEqual({ needed: 1180, perDay: 57 });
  });

  it('takes says what one rate raised to 20 % saves', () => {
    // By hand: 50 ÷ (0.2 ÷ 3) = 750, ÷ 21 = 35.7.
    const taken = takes({ ...plan, steps: [{ share: 0.2 }, { k: 50, n: 150 }] });
    expect(taken.stages[0]).toEqual({ needed: 750, perDay: 36 });
  });

  it('takes leaves unknown only what rests on something unknown', () => {
    const none = { needed: null, perDay: null };
    expect(takes({ ...plan, steps: [null, { k: 50, n: 150 }] })).toEqual({
      closeRate: null,
      stages: [none, { needed: 150, perDay: 8 }, { needed: 50, perDay: 3 }],
      chance: null,
      sure: none,
    });
    expect(takes({ ...plan, workdays: null }).sure).toEqual({ needed: 1180, perDay: null });
    expect(takes({ ...plan, confidence: null })).toMatchObject({
      stages: [{ needed: 1000 }, { needed: 150 }, { needed: 50 }],
      sure: none,
    });
    expect(takes({ ...plan, target: null })).toMatchObject({ closeRate: 0.05, stages: [none, none, none] });
  });

  it('takes has no number of calls for a rate of 0, and no chance for more sales than calls', () => {
    expect(takes({ ...plan, steps: [{ share: 0 }, { share: 0.5 }] })).toMatchObject({
      closeRate: 0,
      stages: [{ needed: null }, { needed: 100 }, { needed: 50 }],
      chance: null,
      sure: { needed: null },
    });
    // By hand: 100 % × 200 of 150 is 133 %, 50 ÷ 1.33 = 37.5.
    expect(takes({ ...plan, steps: [{ share: 1 }, { k: 200, n: 150 }] })).toMatchObject({
      stages: [{ needed: 38 }, { needed: 38 }, { needed: 50 }],
      chance: null,
      sure: { needed: null },
    });
  });

  it('takes says that a target is out of reach', () => {
    const taken = takes({ ...plan, target: 1e9 });
    expect([taken.stages[0]!.needed, taken.chance, taken.sure.needed]).toEqual([2e10, null, Infinity]);
  });

  it('takes needs nothing for a target of 0', () => {
    expect(takes({ ...plan, target: 0 })).toMatchObject({
      stages: [{ needed: 0 }, { needed: 0 }, { needed: 0 }],
      chance: 1,
      sure: { needed: 0 },
    });
  });
});

describe('ratesToTheEnd', () => {
  it('ratesToTheEnd of a counted funnel is one division of two counts, whatever lies between', () => {
    const counts = fc.array(fc.integer({ min: 1, max: 1e6 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(counts, (stages) => {
        const steps = stages.slice(1).map((k, index) => ({ k, n: stages[index]! }));
        expect(ratesToTheEnd(steps)).toEqual(stages.map((n) => stages[stages.length - 1]! / n));
      }),
    );
  });

  it('ratesToTheEnd multiplies a rate that was set between counted ones', () => {
    // By hand: 3/4 × 0.5 × 1/2 = 0.1875.
    const steps = [{ k: 3, n: 4 }, { share: 0.5 }, { k: 2, n: 4 }];
    expect(ratesToTheEnd(steps)).toEqual([0.1875, 0.25, 0.5, 1]);
  });
});

describe('callsAllowingFor', () => {
  it('callsAllowingFor adds calls for a rate that was measured on few', () => {
    // SciPy, see test/fixtures/statistics/beta_binomial.py: 50 sales, 5 of 100 and 50 of 1000, 90 %.
    const of = (n: number) => callsAllowingFor(n, { ...plan, steps: [{ share: 0.05 }] });
    expect([of(100), of(1000)]).toEqual([1807, 1273]);
    expect(callsAllowingFor(1000, { ...plan, confidence: null })).toBeNull();
  });
});
