import { normalQuantile } from './normal-quantile.ts';
import type { Interval } from './wilson.ts';

/** Where a survival curve steps down. */
export interface SurvivalStep {
  time: number;
  /** Under observation right before this time. */
  atRisk: number;
  events: number;
  /** Share that is still without the event after this time. */
  survival: number;
  /** Greenwood's variance of ln survival. */
  variance: number;
}

/** Two curves that agree within this are at one half together (R: quantile.survfit). */
const TOLERANCE = 1.5e-8;

/**
 * The Kaplan–Meier estimate of the share still without the event, stepping down at each time that has one.
 *
 * times: numbers of one unit, in any order; hasEvent: whether the event came at that time, else the observation ended there
 * without it (events come before the ends of the same time). Equally long lists. No event gives no step. Throws nothing.
 * Source: Kaplan and Meier, JASA 53 (1958) (R: survival, survfit). Read by metrics of sales within so many days.
 *
 * @example kaplanMeier([1, 2, 2, 3], [true, true, false, false]).map(({ survival }) => survival) // [0.75, 0.5]
 */
export function kaplanMeier(times: ArrayLike<number>, hasEvent: ArrayLike<boolean>): SurvivalStep[] {
  const order = Array.from(times, (_, index) => index).sort((a, b) => times[a]! - times[b]!);
  const steps: SurvivalStep[] = [];
  let [survival, variance] = [1, 0];
  for (let from = 0; from < order.length; ) {
    const time = times[order[from]!]!;
    let to = from;
    let events = 0;
    for (; to < order.length && times[order[to]!] === time; to++) if (hasEvent[order[to]!]) events++;
    const atRisk = order.length - from;
    if (events > 0) {
      survival *= (atRisk - events) / atRisk;
      variance += events / (atRisk * (atRisk - events));
      steps.push({ time, atRisk, events, survival, variance });
    }
    from = to;
  }
  return steps;
}

/**
 * The share still without the event at a time, with its interval: log-log, which stays within 0 to 1.
 *
 * confidence: a share strictly between 0 and 1. The interval is null where the curve stands at 1 or 0, from which no
 * variance can be told. Throws nothing. Source: Kalbfleisch and Prentice (R: survfit, conf.type "log-log").
 *
 * @example survivalAt(kaplanMeier([1, 2, 2, 3], [true, true, false, false]), 2.5, 0.95).share // 0.5
 */
export function survivalAt(
  curve: readonly SurvivalStep[],
  time: number,
  confidence: number,
): { share: number; interval: Interval | null } {
  let step: SurvivalStep | null = null;
  for (const each of curve) if (each.time <= time) step = each;
  return step === null
    ? { share: 1, interval: null }
    : { share: step.survival, interval: intervalOf(step, zOf(confidence)) };
}

/**
 * The median time to the event with its interval: where the curve, and each bound of it, reaches one half; in the middle of
 * the level where it stays at one half exactly, which ends with the next event or with `last`, the longest observation.
 *
 * Null where it is not reached. confidence: a share strictly between 0 and 1. Throws nothing. (R: quantile of a survfit.)
 *
 * @example medianTime(kaplanMeier([1, 2, 4], [true, true, true]), 0.95).median // 2
 */
export function medianTime(
  curve: readonly SurvivalStep[],
  confidence: number,
  last = 0,
): { median: number | null; low: number | null; high: number | null } {
  const z = zOf(confidence);
  const halfOf = (heightAt: (index: number) => number | null) => halfTime(curve, heightAt, last);
  const bounds = curve.map((step) => intervalOf(step, z));
  return {
    median: halfOf((index) => curve[index]!.survival),
    low: halfOf((index) => bounds[index]?.low ?? null),
    high: halfOf((index) => bounds[index]?.high ?? null),
  };
}

function zOf(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2);
}

function intervalOf({ survival, variance }: SurvivalStep, z: number): Interval | null {
  if (survival >= 1 || survival <= 0) return null;
  const hazard = -Math.log(survival);
  const factor = Math.exp((z * Math.sqrt(variance)) / hazard);
  return { low: Math.exp(-hazard * factor), high: Math.exp(-hazard / factor) };
}

function halfTime(
  curve: readonly SurvivalStep[],
  heightAt: (index: number) => number | null,
  last: number,
): number | null {
  const reached = curve.findIndex((_, index) => (heightAt(index) ?? 1) < 0.5 + TOLERANCE);
  if (reached < 0) return null;
  const height = heightAt(reached)!;
  const { time } = curve[reached]!;
  if (Math.abs(height - 0.5) >= TOLERANCE) return time;
  const below = curve.findIndex((_, index) => index > reached && (heightAt(index) ?? 1) < height);
  return (time + (below < 0 ? Math.max(time, last) : curve[below]!.time)) / 2;
}
