import fc from 'fast-check';
import { expect, it } from 'vitest';
import { middleOf } from '../../src/stats/middle.ts';

// By hand: the third of five, the second and third of four.
it.each([
  [[9, 1, 4, 2, 7], { sum: 4, count: 1 }],
  [[9, 1, 4, 2], { sum: 6, count: 2 }],
  [[10, 9, 100], { sum: 10, count: 1 }],
  [[5], { sum: 5, count: 1 }],
  [[], { sum: 0, count: 0 }],
])('middleOf(%j) is %j', (values, expected) => {
  expect(middleOf(values)).toEqual(expected);
});

it('middleOf has as many values below it as above, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 500 }), { minLength: 1 }), (values) => {
      const given = [...values];
      const { sum, count } = middleOf(values);
      expect(values).toEqual(given);
      expect(values.filter((value) => value < sum / count).length).toBeLessThanOrEqual(values.length / 2);
      expect(values.filter((value) => value > sum / count).length).toBeLessThanOrEqual(values.length / 2);
      expect(middleOf([...values].reverse())).toEqual({ sum, count });
    }),
  );
});
