import type { Stage } from '../plan/funnel.ts';
import { Refusal, refuse } from './refusal.ts';

/**
 * The stages of a funnel from two lists of equal length, without the blank pairs at the end, so that whole columns work.
 *
 * stages: names; counts: numbers, null where not known (shown as blank). At least two stages, in their order. Throws a
 * Refusal on lists of different lengths, on fewer than two stages, on a stage without a name.
 *
 * @example stagesOf(['calls', 'sales', null], [1000, 50, null]) // [{ name: 'calls', count: 1000 }, { name: 'sales', count: 50 }]
 */
export function stagesOf(stages: readonly (string | null)[], counts: readonly (number | null)[]): Stage[] {
  if (stages.length !== counts.length) {
    throw new Refusal(`counts requires one count per stage (${stages.length}), got ${counts.length}`);
  }
  let length = stages.length;
  while (length > 0 && stages[length - 1] === null && counts[length - 1] === null) length -= 1;
  if (length < 2) throw new Refusal(`stages requires at least 2 stages, got ${length}`);
  return stages.slice(0, length).map((name, index) => ({
    name: name ?? refuse('stages', 'a name for each count', name, ` at place ${index + 1}`),
    count: counts[index],
  }));
}

/**
 * One benchmark per step, null where there is none: from a list with one share per step, or with one beside each stage
 * and nothing beside the first, which no step leads to.
 *
 * given: the list as read; stages: how many there are; cells: how many cells the list of stages had, blank ones included.
 * Throws a Refusal on any other length, and on a benchmark behind the last step.
 *
 * @example benchmarksOf([null, 0.2, 0.4], 3, 3) // [0.2, 0.4]
 */
export function benchmarksOf(
  given: readonly (number | null)[],
  stages: number,
  cells: number,
): (number | null)[] {
  const isPerStep = given.length === stages - 1 || given.length === cells - 1;
  const isBesideStages = given.length === cells && given[0] === null;
  const perStep = isPerStep ? given : given.slice(1);
  const isTooLong = perStep.slice(stages - 1).some((benchmark) => benchmark !== null);
  if ((!isPerStep && !isBesideStages) || isTooLong) {
    const rule = `one share per step (${stages - 1}), or one beside each stage with the first left blank`;
    const found =
      given.length === cells && given[0] !== null ? `${cells}, the first not blank` : given.length;
    throw new Refusal(
      `benchmarks requires ${rule}, got ${isTooLong ? 'a share behind the last step' : found}`,
    );
  }
  return perStep.slice(0, stages - 1);
}
