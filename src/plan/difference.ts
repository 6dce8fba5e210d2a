import { fisherTest } from '../stats/fisher.ts';
import { holm } from '../stats/holm.ts';
import { newcombe95 } from '../stats/newcombe.ts';
import type { Interval } from '../stats/wilson.ts';
import { type Counted, chanceLevel, minimumN } from './measured.ts';

/** A rate beside that of the others. */
export interface Difference {
  rate: number;
  others: number;
  /** Corrected for every test of the table. */
  p: number;
  /** Hard to call chance: p at most 5 %. */
  differs: boolean;
}

/**
 * How each row of a table differs from the rest of it, rate by rate: Fisher's exact test, corrected by Holm over all tests of
 * the table. Element `[row][rate]`; null where the row or the rest has fewer than 20, or more successes than tries. `rows` are
 * k and n of each row's rates, `total` those of all rows. Throws nothing.
 *
 * @example differencesIn([[{ k: 31, n: 52 }], [{ k: 20, n: 52 }]], [{ k: 51, n: 104 }])[0][0]?.p.toFixed(4) // '0.0986'
 */
export function differencesIn(
  rows: readonly (readonly Counted[])[],
  total: readonly Counted[],
): (Difference | null)[][] {
  const pairs = rows.map((rates) => rates.map((own, rate) => pairOf(own, total[rate]!)));
  const tests = pairs.flat();
  const corrected = holm(tests.map((pair) => pair && fisherTest(pair.k, pair.n, pair.restK, pair.restN)));
  return pairs.map((rates, row) =>
    rates.map((pair, rate) => {
      const p = corrected[row * rates.length + rate];
      if (!pair || p === null || p === undefined) return null;
      return { rate: pair.k / pair.n, others: pair.restK / pair.restN, p, differs: p <= chanceLevel };
    }),
  );
}

function pairOf(
  { k, n }: Counted,
  whole: Counted,
): { k: number; n: number; restK: number; restN: number } | null {
  if (k === null || n === null || whole.k === null || whole.n === null) return null;
  const [restK, restN] = [whole.k - k, whole.n - n];
  const isTestable = (successes: number, tries: number) =>
    tries >= minimumN && successes >= 0 && successes <= tries;
  return isTestable(k, n) && isTestable(restK, restN) ? { k, n, restK, restN } : null;
}

/** How a rate has changed. */
export interface Change {
  /** Difference of the two shares: 0.01 is a point. */
  difference: number;
  interval: Interval;
  /** Of Fisher's exact test, not corrected. */
  p: number;
  /** Easily made by chance alone: p above 5 %. */
  isChance: boolean;
}

/**
 * The change of a rate against that of another period. Null where one of them has fewer than 20 or is no share (k above n).
 * Throws nothing.
 *
 * @example changeOf({ k: 150, n: 1000 }, { k: 134, n: 960 })?.isChance // true
 */
export function changeOf(now: Counted, then: Counted): Change | null {
  if (now.k === null || now.n === null || then.k === null || then.n === null) return null;
  if (now.n < minimumN || then.n < minimumN) return null;
  const interval = newcombe95(now.k, now.n, then.k, then.n);
  if (!interval) return null;
  const p = fisherTest(now.k, now.n, then.k, then.n)!;
  return {
    difference: now.k / now.n - then.k / then.n,
    interval,
    p,
    isChance: p > chanceLevel,
  };
}
