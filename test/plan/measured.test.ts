import { expect, it } from 'vitest';
import { isMeasured } from '../../src/plan/measured.ts';

// By hand: n at least 20, k at least 5, n − k at least 5.
it.each([
  [5, 20, true],
  [15, 20, true],
  [9, 19, false],
  [4, 100, false],
  [96, 100, false],
  [511, 121, false],
  [null, 100, false],
  [5, null, false],
])('isMeasured %s of %s is %s', (k, n, expected) => {
  expect(isMeasured({ k, n })).toBe(expected);
});
