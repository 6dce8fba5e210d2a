import { quotient } from '../stats/quotient.ts';
import { roundUp } from '../stats/round-up.ts';
import { funnelSteps, type Stage, type Step } from './funnel.ts';

/** A step of the funnel that has a rate and a benchmark, and what raising the one to the other saves. */
export interface Lever extends Step {
  /** Place of the step in the funnel, from 0. */
  readonly index: number;
  readonly rate: number;
  /** The share that is held to be reachable. */
  readonly benchmark: number;
  /** benchmark ÷ rate, at least 1: 1.25 means that the same sales take 1.25 times fewer calls. 1 at or above it. */
  readonly headroom: number;
  /** Whole calls needed for the target today; null when the funnel has no overall conversion. */
  readonly callsNow: number | null;
  /** Whole calls needed for the target with this step alone at its benchmark. */
  readonly callsAtBenchmark: number | null;
  /** The difference of the two: calls now × (1 − rate ÷ benchmark) in whole calls. */
  readonly callsSaved: number | null;
}

/**
 * The levers of a funnel, the one that saves most calls first, equal ones in the order of the funnel.
 *
 * In a multiplicative funnel an equal relative gain at any step is worth the same, so the order is by headroom
 * (benchmark ÷ rate), never by the lowest rate. benchmarks: one share per step, null = none. A step without a benchmark,
 * or with a rate of 0 or no rate, has no lever. target: sales, the last count unless given. No levers give an empty list.
 * Throws nothing.
 *
 * @example levers([{ name: 'calls', count: 1000 }, { name: 'sales', count: 150 }], [0.2])[0].callsSaved // 250
 */
export function levers(
  stages: readonly Stage[],
  benchmarks: readonly (number | null)[],
  target: number | null = stages.length === 0 ? null : stages[stages.length - 1].count,
): Lever[] {
  const calls = callsForTarget(stages, target);
  const found: Lever[] = [];
  funnelSteps(stages).forEach(({ from, to, rate }, index) => {
    const benchmark = benchmarks[index] ?? null;
    if (benchmark === null || rate === null || rate === 0) return;
    const headroom = Math.max(1, benchmark / rate);
    const callsNow = calls === null ? null : roundUp(calls);
    const callsAtBenchmark = calls === null ? null : roundUp(calls / headroom);
    const callsSaved = callsNow === null || callsAtBenchmark === null ? null : callsNow - callsAtBenchmark;
    found.push({ index, from, to, rate, benchmark, headroom, callsNow, callsAtBenchmark, callsSaved });
  });
  return found.sort((a, b) => comparable(b.headroom) - comparable(a.headroom) || a.index - b.index);
}

/**
 * The step to work on: the first lever, or without any benchmark the step with the lowest rate; ties go to the earlier
 * step.
 *
 * Null when there is nothing to gain: every step at or above its benchmark, or no step below 100 %. Throws nothing.
 *
 * @example bottleneck([{ name: 'calls', count: 1000 }, { name: 'sales', count: 50 }])?.to // 'sales'
 */
export function bottleneck(
  stages: readonly Stage[],
  benchmarks: readonly (number | null)[] = [],
): Step | null {
  if (benchmarks.some((benchmark) => benchmark !== null)) {
    const [first] = levers(stages, benchmarks);
    return first !== undefined && comparable(first.headroom) > 1 ? first : null;
  }
  let lowest: Step | null = null;
  let lowestRate = 1;
  for (const step of funnelSteps(stages)) {
    if (step.rate !== null && step.rate < lowestRate) {
      lowest = step;
      lowestRate = step.rate;
    }
  }
  return lowest;
}

/** Calls that the target takes at today's rates, not rounded: each column of the levers is rounded up once. */
function callsForTarget(stages: readonly Stage[], target: number | null): number | null {
  const first = stages.length === 0 ? null : stages[0].count;
  const last = stages.length === 0 ? null : stages[stages.length - 1].count;
  if (first === null || last === null || target === null) return null;
  return quotient(target * first, last);
}

/** Ties must survive binary fractions: 0.2 / 0.15 and 0.4 / 0.3 are one headroom. */
function comparable(ratio: number): number {
  return Number(ratio.toPrecision(12));
}
