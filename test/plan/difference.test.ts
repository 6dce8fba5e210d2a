import { describe, expect, it } from 'vitest';
import { changeOf, differencesIn } from '../../src/plan/difference.ts';

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
});

describe('changeOf', () => {
  it('changeOf 134 of 960 to 150 of 1000 is one point up and could be chance', () => {
    const change = changeOf({ k: 150, n: 1000 }, { k: 134, n: 960 })!;
    expect((change.difference * 100).toFixed(1)).toBe('1.0');
    expect(change.isChance).toBe(true);
    expect(change.p).toBeCloseTo(0.5215947, 6); // R: fisher.test
  });

  it('changeOf is none where one side is too few or no share', () => {
    expect(changeOf({ k: 5, n: 19 }, { k: 134, n: 960 })).toBeNull();
    expect(changeOf({ k: 134, n: 960 }, { k: 5, n: 19 })).toBeNull();
    expect(changeOf({ k: 30, n: 20 }, { k: 134, n: 960 })).toBeNull();
    expect(changeOf({ k: null, n: null }, { k: 134, n: 960 })).toBeNull();
  });
});
