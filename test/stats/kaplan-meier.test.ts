import { describe, expect, it } from 'vitest';
import { kaplanMeier, medianTime, survivalAt } from '../../src/stats/kaplan-meier.ts';
import { expectClose, fixture } from './fixture.ts';

const observations = fixture<'set' | 'time' | 'event'>('survival_data');
const curves = fixture<'set' | 'time' | 'atRisk' | 'events' | 'survival' | 'low' | 'high'>('kaplan_meier');
const medians = fixture<'set' | 'median' | 'low' | 'high'>('survival_medians');
const sets = medians.map(({ set }) => String(set));
const curveOf = (name: string) => {
  const own = observations.filter(({ set }) => String(set) === name);
  return kaplanMeier(
    own.map(({ time }) => time),
    own.map(({ event }) => event === 1),
  );
};

describe('kaplanMeier', () => {
  it.each(sets)('kaplanMeier of R’s data set %s has its steps', (name) => {
    const expected = curves.filter(({ set }) => String(set) === name);
    const steps = curveOf(name).map(({ time, atRisk, events }) => ({ time, atRisk, events }));
    expect(steps).toEqual(expected.map(({ time, atRisk, events }) => ({ time, atRisk, events })));
  });

  it.each(sets)(
    'survivalAt of %s agrees with R at each step and right before it, with its interval',
    (name) => {
      const curve = curveOf(name);
      const expected = curves.filter(({ set }) => String(set) === name);
      expected.forEach((row, index) => {
        const { share, interval } = survivalAt(curve, row.time, 0.95);
        expect(share).toBeCloseTo(row.survival, 12);
        if (Number.isNaN(row.low)) expect(interval).toBeNull();
        else {
          expectClose([
            [interval!.low, row.low, row],
            [interval!.high, row.high, row],
          ]);
        }
        const before = expected[index - 1]?.survival ?? 1;
        expect(survivalAt(curve, row.time - 0.5, 0.95).share).toBeCloseTo(before, 12);
      });
    },
  );

  it.each(sets)('medianTime of %s agrees with R, null where it is not reached', (name) => {
    const { median, low, high } = medians.find(({ set }) => String(set) === name)!;
    const reached = (time: number) => (Number.isNaN(time) ? null : time);
    expect(medianTime(curveOf(name), 0.95)).toEqual({
      median: reached(median),
      low: reached(low),
      high: reached(high),
    });
  });

  it('kaplanMeier without an event has no step: everybody stays, and nothing is known of the error', () => {
    expect(kaplanMeier([], [])).toEqual([]);
    expect(kaplanMeier([3, 5], [false, false])).toEqual([]);
    expect(survivalAt([], 30, 0.95)).toEqual({ share: 1, interval: null });
    expect(medianTime([], 0.95)).toEqual({ median: null, low: null, high: null });
  });
});
