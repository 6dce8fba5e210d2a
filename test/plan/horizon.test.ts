import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { horizonDays } from '../../src/plan/horizon.ts';

describe('horizonDays', () => {
  it('horizonDays is the day by which nine of ten were won', () => {
    const cycles = [90, 3, 5, 8, 9, 10, 12, 20, 21, 30];
    expect(horizonDays(cycles, 400)).toBe(30);
    expect(horizonDays([...cycles, 91], 400)).toBe(90); // 10 of 11
    expect(horizonDays(cycles, 25)).toBe(25);
    expect(horizonDays([], 25)).toBe(25);
    expect(horizonDays([], -3)).toBe(0);
  });

  it('horizonDays is the fewest days in which nine of ten won cycles ended', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { minLength: 1, maxLength: 60 }), (cycles) => {
        const days = horizonDays(cycles, 1000);
        const endedIn = (limit: number) => cycles.filter((cycle) => cycle <= limit).length;
        expect(endedIn(days) * 10).toBeGreaterThanOrEqual(cycles.length * 9);
        expect(endedIn(days - 1) * 10).toBeLessThan(cycles.length * 9);
      }),
    );
  });
});
