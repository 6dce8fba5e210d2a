import { quotient } from '../stats/quotient.ts';

/** A stage of a funnel and how many reached it; null where the count is not known. */
export interface Stage {
  readonly name: string;
  readonly count: number | null;
}

/** One row of the funnel table. Rates are shares; null is "no data" and is shown as a blank. */
export interface FunnelRow extends Stage {
  /** Count ÷ count of the stage before; may exceed 1 where steps are counted by date. */
  readonly stepConversion: number | null;
  /** Count ÷ count of the first stage. */
  readonly overallConversion: number | null;
  /** 1 − step conversion; null where the step exceeds 1. */
  readonly dropOff: number | null;
}

/**
 * The funnel table: one row per stage, in the order given, without a heading.
 *
 * The first row has no rates. A count that is 0 or not known leaves the next step's rates null, never 0 %. No stages give
 * no rows. Throws nothing.
 *
 * @example funnelRows([{ name: 'calls', count: 1000 }, { name: 'sales', count: 50 }])[1].dropOff // 0.95
 */
export function funnelRows(stages: readonly Stage[]): FunnelRow[] {
  return stages.map((stage, index) => {
    const before = index === 0 ? null : stages[index - 1].count;
    const first = index === 0 ? null : stages[0].count;
    return {
      name: stage.name,
      count: stage.count,
      stepConversion: share(stage.count, before),
      overallConversion: share(stage.count, first),
      dropOff: dropOff(stage.count, before),
    };
  });
}

/** One step of a funnel: from a stage to the next. */
export interface Step {
  readonly from: string;
  readonly to: string;
  /** Step conversion, a share; null where it cannot be computed. */
  readonly rate: number | null;
}

/**
 * The steps between the stages: one fewer than there are stages, in their order; none for fewer than two stages.
 *
 * Throws nothing.
 *
 * @example funnelSteps([{ name: 'calls', count: 1000 }, { name: 'sales', count: 50 }]) // [{ from: 'calls', to: 'sales', rate: 0.05 }]
 */
export function funnelSteps(stages: readonly Stage[]): Step[] {
  return stages.slice(1).map((stage, index) => ({
    from: stages[index].name,
    to: stage.name,
    rate: share(stage.count, stages[index].count),
  }));
}

function share(count: number | null, of: number | null): number | null {
  return count === null || of === null ? null : quotient(count, of);
}

function dropOff(count: number | null, before: number | null): number | null {
  return count === null || before === null || count > before ? null : quotient(before - count, before);
}
