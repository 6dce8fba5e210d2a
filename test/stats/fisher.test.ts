import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fisherTest } from '../../src/stats/fisher.ts';
import { holm } from '../../src/stats/holm.ts';
import { errorOf, expectClose, fixture } from './fixture.ts';

const table = fc
  .tuple(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 1, max: 3000 }))
  .chain(([nA, nB]) =>
    fc.tuple(
      fc.integer({ min: 0, max: nA }),
      fc.constant(nA),
      fc.integer({ min: 0, max: nB }),
      fc.constant(nB),
    ),
  );

describe('fisherTest', () => {
  it('fisherTest agrees with R, to ten million attempts and down to 1e-200', () => {
    const rows = fixture<'kA' | 'nA' | 'kB' | 'nB' | 'p'>('fisher');
    expectClose(rows.map((row) => [fisherTest(row.kA, row.nA, row.kB, row.nB)!, row.p, row]));
    expect(rows.filter(({ p }) => p < 1e-50).length).toBeGreaterThan(3);
  });

  it('fisherTest is the same for both sides exchanged, and for failures in place of successes', () => {
    fc.assert(
      fc.property(table, ([kA, nA, kB, nB]) => {
        const p = fisherTest(kA, nA, kB, nB)!;
        expect(p).toBeGreaterThanOrEqual(0);
        expect(p).toBeLessThanOrEqual(1);
        expect(errorOf(fisherTest(kB, nB, kA, nA)!, p)).toBeLessThan(1e-9);
        expect(errorOf(fisherTest(nA - kA, nA, nB - kB, nB)!, p)).toBeLessThan(1e-9);
      }),
    );
  });

  it('fisherTest of equal rates is 1, of no attempts null', () => {
    expect(fisherTest(5, 100, 5, 100)).toBe(1);
    expect(fisherTest(0, 100, 0, 7)).toBe(1);
    expect(fisherTest(100, 100, 7, 7)).toBe(1);
    expect([fisherTest(0, 0, 5, 100), fisherTest(5, 100, 0, 0)]).toEqual([null, null]);
  });
});

describe('holm', () => {
  it('holm agrees with R in families of 1 to 34 tests', () => {
    const rows = fixture<'family' | 'p' | 'adjusted'>('holm');
    const families = [...new Set(rows.map(({ family }) => family))];
    expect(families.length).toBe(8);
    for (const family of families) {
      const own = rows.filter((row) => row.family === family);
      const adjusted = holm(own.map(({ p }) => p));
      expectClose(own.map((row, index) => [adjusted[index]!, row.adjusted, row]));
    }
  });

  it('holm leaves out what was not tested', () => {
    expect(holm([null, 0.01, null, 0.04])).toEqual([null, 0.02, null, 0.04]);
    expect(holm([])).toEqual([]);
    expect(holm([null])).toEqual([null]);
  });
});
