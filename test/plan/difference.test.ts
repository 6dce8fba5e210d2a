import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeOf, differencesIn } from '../../src/plan/difference.ts';
import { fisherTest } from '../../src/stats/fisher.ts';

describe('differencesIn', () => {
  const rows = [[{ k: 60, n: 300 }], [{ k: 40, n: 300 }], [{ k: 30, n: 200 }]];
  const total = [{ k: 130, n: 800 }];

  it('differencesIn tests each row against the rest, corrected for the table (R: fisher.test, p.adjust holm)', () => {
    const found = differencesIn(rows, total).map(([each]) => each!);
    expect(found.map(({ p }) => p.toFixed(6))).toEqual(['0.088208', '0.185048', '0.658215']);
    expect(found.map(({ differs }) => differs)).toEqual([false, false, false]); // 0.029 alone would have been one
    expect(found[0]).toMatchObject({ rate: 0.2, others: 70 / 500 });
  });

  it('differencesIn leaves out rows that are too few, or no share, on either side', () => {
    const few = differencesIn([[{ k: 1, n: 19 }], [{ k: 9, n: 40 }]], [{ k: 10, n: 59 }]);
    expect(few).toEqual([[null], [null]]);
    const ratio = differencesIn([[{ k: 30, n: 20 }], [{ k: 9, n: 40 }]], [{ k: 39, n: 60 }]);
    expect(ratio).toEqual([[null], [null]]);
    expect(differencesIn([[{ k: null, n: null }]], [{ k: 3, n: 40 }])).toEqual([[null]]);
  });

  it('differencesIn calls a clear difference one', () => {
    const found = differencesIn([[{ k: 90, n: 300 }], [{ k: 30, n: 300 }]], [{ k: 120, n: 600 }]);
    expect(found.flat().map((each) => each!.differs)).toEqual([true, true]);
  });

  it('differencesIn corrects for all rates of all rows, and calls 4 % a difference where 25 % is none', () => {
    const several = [
      [
        { k: 75, n: 300 },
        { k: 30, n: 75 },
      ],
      [
        { k: 40, n: 300 },
        { k: 24, n: 40 },
      ],
      [
        { k: 30, n: 200 },
        { k: 14, n: 30 },
      ],
    ];
    const sums = [
      { k: 145, n: 800 },
      { k: 68, n: 145 },
    ];
    // R: p.adjust of six fisher.test(matrix(c(k, n - k, restK, restN - restK), 2))$p.value, "holm"
    const expected = [
      [0.0008271153256, 0.2926041162584],
      [0.038918970533, 0.2525844178432],
      [0.4083575336381, 1],
    ];
    const found = differencesIn(several, sums);
    expected.forEach((ofRow, row) => {
      ofRow.forEach((p, rate) => {
        expect(found[row]![rate]!.p).toBeCloseTo(p, 10);
        expect(found[row]![rate]!.differs).toBe(p < 0.05);
      });
    });
  });

  it('differencesIn calls 3.5 % a difference and 7 % none where it is the only test', () => {
    // R: fisher.test of k of 1000 against 134 of 960: 0.0350 and 0.0702
    const alone = (k: number) => differencesIn([[{ k, n: 1000 }]], [{ k: k + 134, n: 1960 }])[0]![0]!;
    expect([alone(175).p, alone(170).p].map((p) => p.toFixed(4))).toEqual(['0.0350', '0.0702']);
    expect([alone(175).differs, alone(170).differs]).toEqual([true, false]);
  });

  it('differencesIn needs a total that holds the row: a rest below 0 is none', () => {
    expect(differencesIn([[{ k: 30, n: 60 }]], [{ k: 20, n: 120 }])).toEqual([[null]]);
    expect(differencesIn([[{ k: 9, n: 40 }]], [{ k: null, n: null }])).toEqual([[null]]);
  });

  it('differencesIn is no surer than each test alone, and does not depend on the order of the rows', () => {
    const row = fc
      .integer({ min: 20, max: 400 })
      .chain((n) => fc.record({ k: fc.nat(n), n: fc.constant(n) }));
    fc.assert(
      fc.property(fc.array(row, { minLength: 2, maxLength: 6 }), (counts) => {
        const whole = {
          k: counts.reduce((sum, { k }) => sum + k, 0),
          n: counts.reduce((sum, { n }) => sum + n, 0),
        };
        const table = counts.map((each) => [each]);
        const found = differencesIn(table, [whole]).flat();
        counts.forEach(({ k, n }, at) => {
          const alone = fisherTest(k, n, whole.k - k, whole.n - n)!;
          expect(found[at]!.p).toBeGreaterThanOrEqual(alone);
          expect(found[at]!.p).toBeLessThanOrEqual(1);
        });
        const turned = differencesIn([...table].reverse(), [whole]).flat();
        expect(turned.reverse().map((each) => each!.p)).toEqual(found.map((each) => each!.p));
      }),
    );
  });
});

describe('changeOf', () => {
  it('changeOf 134 of 960 to 150 of 1000 is one point up and could be chance', () => {
    const change = changeOf({ k: 150, n: 1000 }, { k: 134, n: 960 })!;
    expect((change.difference * 100).toFixed(1)).toBe('1.0');
    expect(change.isChance).toBe(true);
    expect(change.p).toBeCloseTo(0.5215947, 6); // R: fisher.test
  });

  it('changeOf of 175 of 1000 is a change, of 170 could be chance; so of both turned round', () => {
    const then = { k: 134, n: 960 };
    const up = changeOf({ k: 175, n: 1000 }, then)!;
    // R: 0.3 to 6.8 points from the two intervals of prop.test; fisher.test 0.0350. Of 170: −0.2 to 6.2 points.
    expect(up.interval.low).toBeCloseTo(0.00312398, 8);
    expect(up.interval.high).toBeCloseTo(0.06757149, 8);
    expect(up.p).toBeCloseTo(0.03495209, 8);
    expect(up.isChance).toBe(false);
    expect(changeOf(then, { k: 175, n: 1000 })!.isChance).toBe(false);
    expect(changeOf({ k: 170, n: 1000 }, then)!.isChance).toBe(true);
    expect(changeOf(then, { k: 170, n: 1000 })!.isChance).toBe(true);
  });

  it('changeOf is none where one side is too few or no share', () => {
    expect(changeOf({ k: 5, n: 19 }, { k: 134, n: 960 })).toBeNull();
    expect(changeOf({ k: 134, n: 960 }, { k: 5, n: 19 })).toBeNull();
    expect(changeOf({ k: 30, n: 20 }, { k: 134, n: 960 })).toBeNull();
    expect(changeOf({ k: null, n: null }, { k: 134, n: 960 })).toBeNull();
  });
});
