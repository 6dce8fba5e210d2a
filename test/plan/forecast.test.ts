import { describe, expect, it } from 'vitest';
import {
  callsLeft,
  chanceOfForecast,
  forecastByCalls,
  forecastByProspects,
  shareInTime,
} from '../../src/plan/forecast.ts';

describe('forecast', () => {
  it('callsLeft keeps the pace so far, before the first workday that of earlier months', () => {
    expect(callsLeft({ calls: 450, elapsed: 10, workdaysLeft: 11 }, null)).toBe(495);
    expect(callsLeft({ calls: 0, elapsed: 0, workdaysLeft: 21 }, { calls: 3000, workdays: 60 })).toBe(1050);
    expect(callsLeft({ calls: 0, elapsed: 0, workdaysLeft: 21 }, null)).toBeNull();
    expect(callsLeft({ calls: 0, elapsed: 0, workdaysLeft: 21 }, { calls: 0, workdays: 0 })).toBeNull();
  });

  it('forecastByCalls: 38 sold, 254 calls left at 150 of 3000 are 50.7', () => {
    expect(forecastByCalls(38, 254, { k: 150, n: 3000 })?.sales).toBeCloseTo(50.7, 12);
    expect(forecastByCalls(38, 254, { k: 0, n: 0 })).toBeNull();
  });

  it('chanceOfForecast allows for how well the rate is known', () => {
    // SciPy: betabinom.sf(11, 254, 150.5, 2850.5)
    expect(chanceOfForecast(50, forecastByCalls(38, 254, { k: 150, n: 3000 })!)).toBeCloseTo(
      0.6171342539530642,
      9,
    );
    expect(chanceOfForecast(38, forecastByCalls(38, 0, { k: 150, n: 3000 })!)).toBe(1);
    expect(chanceOfForecast(50, forecastByCalls(38, 5, { k: 150, n: 3000 })!)).toBe(0);
    expect(chanceOfForecast(50, forecastByCalls(38, 254, { k: 30, n: 20 })!)).toBeNull();
  });

  it('forecastByProspects adds what is sold, what is open and what is new', () => {
    expect(
      forecastByProspects({
        actual: 38,
        chances: [0.5, 0.25],
        callsLeft: 100,
        salesPerCall: 0.05,
        shareInTime: 0.4,
      }),
    ).toEqual({ actual: 38, open: 2, fromOpen: 0.75, fromNew: 2, sales: 40.75 });
  });

  it('shareInTime of cycles of 0, 1 and 5 days on workdays that leave 4, 1 and 0: 2, 2 and 1 of the 3', () => {
    expect(shareInTime([0, 1, 5], [4, 1, 0])).toBe(5 / 9);
    expect(shareInTime([], [2])).toBe(0);
    expect(shareInTime([0], [])).toBe(0);
  });
});
