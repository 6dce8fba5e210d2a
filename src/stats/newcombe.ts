import { type Interval, wilson95 } from './wilson.ts';

/**
 * The 95 % interval of the difference of two shares, k₁ ÷ n₁ − k₂ ÷ n₂, from their Wilson intervals: low and high, from −1 to
 * 1. It is what says whether two rates differ; whether their own intervals overlap does not.
 *
 * Counts. Null where one of the shares has no interval (n 0, or k above n). Throws nothing.
 * Source: Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10.
 *
 * @example newcombe95(150, 1000, 134, 960)?.high.toFixed(3) // '0.042'
 */
export function newcombe95(k1: number, n1: number, k2: number, n2: number): Interval | null {
  const [one, other] = [wilson95(k1, n1), wilson95(k2, n2)];
  if (!one || !other) return null;
  const [p1, p2] = [k1 / n1, k2 / n2];
  const difference = p1 - p2;
  return {
    low: difference - Math.sqrt((p1 - one.low) ** 2 + (other.high - p2) ** 2),
    high: difference + Math.sqrt((one.high - p1) ** 2 + (p2 - other.low) ** 2),
  };
}
