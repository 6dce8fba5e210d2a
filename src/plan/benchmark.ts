import { fisherTest } from '../stats/fisher.ts';
import { quantile } from '../stats/quantile.ts';
import { wilson95 } from '../stats/wilson.ts';
import type { Quarter } from './calendar.ts';
import { type Counted, chanceLevel, isMeasured } from './measured.ts';

/** A benchmark needs so many in its denominator, and the third quartile so many reps. */
const [bestOf, fewestPeers] = [100, 3];

/** What a step can be held to, and where that comes from. */
export type Benchmark =
  | { from: 'manager'; share: number; isLuck: boolean }
  | { from: 'quarter'; share: number; isLuck: boolean; quarter: Quarter; k: number; n: number }
  | { from: 'peers'; share: number; isLuck: boolean; peers: number };

/** The best quarter of a step: k of n in it. */
export interface BestQuarter {
  quarter: Quarter;
  k: number;
  n: number;
}

/**
 * The quarter with the highest rate among those with at least 100 tries, of equal ones the later; null where none is measured
 * well enough, or has more successes than tries. Throws nothing.
 *
 * @example bestQuarter([{ quarter: { from: 0, to: 90 }, k: 168, n: 840 }, { quarter: { from: 91, to: 181 }, k: 30, n: 99 }])?.k // 168
 */
export function bestQuarter(quarters: readonly BestQuarter[]): BestQuarter | null {
  const measured = quarters.filter((each) => each.n >= bestOf && isMeasured(each));
  return measured.reduce<BestQuarter | null>(
    (best, each) => (best === null || each.k * best.n >= best.k * each.n ? each : best),
    null,
  );
}

/**
 * What a step of the funnel is held to: the manager's number, else the best quarter, else the third quartile of the reps' rates
 * where at least three are measured. `isLuck` says that the step's own rate does not differ from it: by Fisher's exact test
 * from a quarter's, by its 95 % interval from a number. Null without any. Throws nothing.
 *
 * @example benchmarkFor({ k: 150, n: 1000 }, { manager: 0.2, best: null, peers: [] }) // { from: 'manager', share: 0.2, isLuck: false }
 */
export function benchmarkFor(
  now: Counted,
  known: { manager: number | null; best: BestQuarter | null; peers: readonly Counted[] },
): Benchmark | null {
  const isWithin = (share: number) => {
    const interval = now.k === null || now.n === null ? null : wilson95(now.k, now.n);
    return interval === null || (share >= interval.low && share <= interval.high);
  };
  if (known.manager !== null) {
    return { from: 'manager', share: known.manager, isLuck: isWithin(known.manager) };
  }
  if (known.best) {
    const { quarter, k, n } = known.best;
    const p = now.k === null || now.n === null || now.k > now.n ? null : fisherTest(now.k, now.n, k, n);
    return { from: 'quarter', share: k / n, isLuck: p === null || p > chanceLevel, quarter, k, n };
  }
  const rates = known.peers.filter(isMeasured).map(({ k, n }) => k! / n!);
  const share = rates.length < fewestPeers ? null : quantile(rates, 0.75);
  return share === null ? null : { from: 'peers', share, isLuck: isWithin(share), peers: rates.length };
}
