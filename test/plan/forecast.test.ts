import { describe, expect, it } from 'vitest';
import {
  callsADayFor,
  callsPerWorkday,
  forecastByCalls,
  forecastByProspects,
  plannedCalls,
  shareInTime,
} from '../../src/plan/forecast.ts';

describe('forecast', () => {
  it('callsPerWorkday is that of the workdays so far, before the first one that of earlier months', () => {
    expect(callsPerWorkday({ calls: 450, elapsed: 10 }, { calls: 3000, workdays: 60 })).toBe(45);
    expect(callsPerWorkday({ calls: 0, elapsed: 0 }, { calls: 3000, workdays: 60 })).toBe(50);
    expect(callsPerWorkday({ calls: 0, elapsed: 0 }, null)).toBeNull();
    expect(callsPerWorkday({ calls: 0, elapsed: 0 }, { calls: 0, workdays: 0 })).toBeNull();
  });

  it('plannedCalls takes today’s calls off today’s share and no other day’s', () => {
    const at = (callsToday: number, isWorkday = true) =>
      plannedCalls(45, { workdaysLeft: 6, isWorkday, callsToday });
    expect(at(0)).toBe(270); // 6 × 45
    expect(at(31)).toBe(239); // 5 × 45 + 14
    expect(at(60)).toBe(225); // 5 × 45
    expect(at(31, false)).toBe(270);
  });

  it('callsADayFor leaves so many planned, and one fewer a day does not', () => {
    for (const isWorkday of [true, false])
      for (const workdaysLeft of [1, 2, 4])
        for (const callsToday of [0, 18, 24, 90])
          for (const calls of [0, 1, 54, 70, 233]) {
            const days = { workdaysLeft, isWorkday, callsToday };
            const aDay = callsADayFor(calls, days);
            expect(plannedCalls(aDay, days)).toBeGreaterThanOrEqual(calls);
            if (calls > 0) expect(plannedCalls(aDay - 1, days)).toBeLessThan(calls);
          }
  });

  it('forecastByCalls: 38 sold, 254 calls left at 150 of 3000 are 50.7', () => {
    expect(forecastByCalls(38, 254, { k: 150, n: 3000 })?.sales).toBeCloseTo(50.7, 12);
    expect(forecastByCalls(38, 254, { k: 0, n: 0 })).toBeNull();
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
