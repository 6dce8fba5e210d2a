import { describe, expect, it } from 'vitest';
import { paceOf } from '../../src/plan/pace.ts';

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
