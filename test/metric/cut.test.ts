import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/log/day.ts';
import { groupFinder, wholeOf } from '../../src/metric/cut.ts';

describe('groupFinder', () => {
  it('groupFinder puts every day of a span into the group of its row’s part, and no day outside', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 1, max: 5 }),
        (lengths, parts) => {
          const bounds = [100];
          for (const length of lengths) bounds.push(bounds[bounds.length - 1]! + length);
          const end = bounds[bounds.length - 1]!;
          const rows = Array.from({ length: parts }, (_, part) => part);
          const groupOf = groupFinder({ bounds, parts, partOf: [...rows, -1] });
          for (let day = 100; day < end; day++) {
            const span = bounds.findIndex((bound) => bound > day) - 1;
            expect(rows.map((row) => groupOf(day, row))).toEqual(rows.map((part) => span * parts + part));
            expect(groupOf(day, parts)).toBe(-1);
          }
          expect([99, end].map((day) => groupOf(day, 0))).toEqual([-1, -1]);
        },
      ),
    );
  });

  it('groupFinder of an open period holds every day that a log may have', () => {
    const groupOf = groupFinder(wholeOf({ from: null, to: null }));
    expect([dayOf(1990, 1, 1), dayOf(2099, 12, 31)].map((day) => groupOf(day, 0))).toEqual([0, 0]);
  });
});
