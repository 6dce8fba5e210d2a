import { expect, it } from 'vitest';
import { quotient } from '../../src/stats/quotient.ts';

it('quotient(150, 1000) is 0.15, a denominator of 0 gives null and never 0', () => {
  expect(quotient(150, 1000)).toBe(0.15);
  expect(quotient(0, 7)).toBe(0);
  expect(quotient(0, 0)).toBeNull();
  expect(quotient(5, 0)).toBeNull();
});
