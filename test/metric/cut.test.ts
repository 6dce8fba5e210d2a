import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/log/day.ts';
import { dayGroups, wholeOf } from '../../src/metric/cut.ts';

describe('dayGroups', () => {
  it('dayGroups puts every day of a span into its first group', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        (lengths, parts) => {
          const bounds = [100];
          for (const length of lengths) bounds.push(bounds[bounds.length - 1]! + length);
          const { first, of } = dayGroups({ bounds, parts });
          for (let day = 100; day < bounds[bounds.length - 1]!; day++) {
            const span = bounds.findIndex((bound) => bound > day) - 1;
            expect(of[day - first]).toBe(span * parts);
          }
          expect(of.length).toBe(bounds[bounds.length - 1]! - 100);
        },
      ),
    );
  });

  it('dayGroups of an open period holds every day that a log may have', () => {
    const { first, of } = dayGroups(wholeOf({ from: null, to: null }));
    expect(of[dayOf(1990, 1, 1) - first]).toBe(0);
    expect(of[dayOf(2099, 12, 31) - first]).toBe(0);
  });
});
