import { describe, expect, it } from 'vitest';
import { salesOfStep, valueOfStep } from '../../src/plan/step-value.ts';

describe('salesOfStep', () => {
  it('salesOfStep by hand: 1000 × (20 % − 15 %) × a half, 25 sales, 30,000 at 1200 each', () => {
    const step = { volume: 1000, rate: 0.15, benchmark: 0.2, laterRates: [0.5] };
    expect(salesOfStep(step)).toBeCloseTo(25, 12);
    expect(valueOfStep(step, 1200)).toBeCloseTo(30_000, 9);
    expect(valueOfStep(step, null)).toBeNull();
    expect(salesOfStep({ ...step, benchmark: 0.1 })).toBe(0);
  });
});
