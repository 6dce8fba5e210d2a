import { describe, expect, it } from 'vitest';
import {
  callsLeft,
  chanceOfForecast,
  forecastByCalls,
  forecastByProspects,
  shareInTime,
} from '../../src/plan/forecast.ts';
import { horizonDays } from '../../src/plan/horizon.ts';
import { paceOf } from '../../src/plan/pace.ts';
import { salesOfStep, valueOfStep } from '../../src/plan/step-value.ts';

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

  it('shareInTime of cycles of 0, 1 and 5 days in the last two days: 2, 1 and 0 of them', () => {
    expect(shareInTime([0, 1, 5], 2)).toBe(0.5);
    expect(shareInTime([], 2)).toBe(0);
    expect(shareInTime([0], 0)).toBe(0);
  });
});

describe('horizonDays', () => {
  it('horizonDays is the day by which nine of ten were won', () => {
    const cycles = [90, 3, 5, 8, 9, 10, 12, 20, 21, 30];
    expect(horizonDays(cycles, 400)).toBe(30);
    expect(horizonDays([...cycles, 91], 400)).toBe(90); // 10 of 11
    expect(horizonDays(cycles, 25)).toBe(25);
    expect(horizonDays([], 25)).toBe(25);
    expect(horizonDays([], -3)).toBe(0);
  });
});

describe('paceOf', () => {
  it('paceOf 38 of 50 after 15 of 21 workdays: 76 %, 35.7 expected, pace 106 %, 2 sales and 40 calls a day', () => {
    const pace = paceOf({ target: 50, actual: 38, workdays: 21, elapsed: 15 }, 0.05);
    expect(pace.attainment).toBe(0.76);
    expect(pace.expectedToDate?.toFixed(1)).toBe('35.7');
    expect(pace.pace?.toFixed(2)).toBe('1.06');
    expect(pace.salesNeededPerDay).toBe(2); // 12 in 6 days
    expect(pace.callsNeededPerDay).toBe(40); // 240 calls in 6 days
  });

  it('paceOf has no need once the target is reached, and none to give when no day is left', () => {
    expect(paceOf({ target: 50, actual: 50, workdays: 21, elapsed: 21 }, 0.05)).toMatchObject({
      salesNeededPerDay: 0,
      callsNeededPerDay: 0,
    });
    expect(paceOf({ target: 50, actual: 49, workdays: 21, elapsed: 21 }, 0.05)).toMatchObject({
      salesNeededPerDay: null,
      callsNeededPerDay: null,
    });
    expect(paceOf({ target: 50, actual: 0, workdays: 0, elapsed: 0 }, null)).toEqual({
      attainment: 0,
      expectedToDate: null,
      pace: null,
      salesNeededPerDay: null,
      callsNeededPerDay: null,
    });
  });
});

describe('salesOfStep', () => {
  it('salesOfStep by hand: 1000 × (20 % − 15 %) × a half, 25 sales, 30,000 at 1200 each', () => {
    const step = { volume: 1000, rate: 0.15, benchmark: 0.2, laterRates: [0.5] };
    expect(salesOfStep(step)).toBeCloseTo(25, 12);
    expect(valueOfStep(step, 1200)).toBeCloseTo(30_000, 9);
    expect(valueOfStep(step, null)).toBeNull();
    expect(salesOfStep({ ...step, benchmark: 0.1 })).toBe(0);
  });
});
