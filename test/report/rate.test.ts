import { expect, it } from 'vitest';
import { rateOf } from '../../src/report/rate.ts';

it('rateOf has an interval from 20 in the denominator on, and none above 1', () => {
  // R: prop.test(3, 20, correct = FALSE)$conf.int
  expect(rateOf({ k: 3, n: 20 }).interval!.low).toBeCloseTo(0.0523687459, 9);
  expect(rateOf({ k: 3, n: 20 }).interval!.high).toBeCloseTo(0.3604188647, 9);
  expect(rateOf({ k: 3, n: 19 })).toEqual({ value: 3 / 19, k: 3, n: 19, interval: null });
  expect(rateOf({ k: 511, n: 121 })).toEqual({ value: 511 / 121, k: 511, n: 121, interval: null });
});
