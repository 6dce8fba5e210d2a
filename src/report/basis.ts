import type { Stage } from '../log/catalogue.ts';
import type { Day } from '../log/day.ts';
import { type Log, spanOfLog } from '../log/log.ts';
import { cohortOf, wonCycles } from '../metric/cohort.ts';
import type { Cut } from '../metric/cut.ts';
import { knownProspectsOf } from '../metric/prospects.ts';
import { Tally } from '../metric/tally.ts';
import { horizonDays } from '../plan/horizon.ts';
import type { Period } from '../plan/period.ts';

/** How the funnel counts: every activity by its own date, or what became of the prospects first contacted in the period. */
export const basisIds = ['period', 'cohort'] as const;

/** One of `basisIds`. */
export type BasisId = (typeof basisIds)[number];

/** A basis; the cohort's with the days for which everybody is followed. */
export type Basis =
  | { id: 'period' }
  | {
      id: 'cohort';
      horizonDays: number;
      /** Days in which nine of ten won cycles ended: more than the horizon where time cuts it short; null without a won cycle. */
      wonDays: number | null;
    };

/**
 * The basis of a summary. A cohort is followed until nine of ten won cycles have ended, but no longer than the period's youngest
 * prospects could be: a running period's since its first day, a past one's since its last.
 */
export function basisOf(id: BasisId, log: Log, { from, to }: Period, today: Day): Basis {
  if (id === 'period') return { id };
  const isRunning = to === null || to >= today;
  const age = isRunning ? today - (from ?? spanOfLog(log).firstDay) : today - to;
  const cycles = wonCycles(knownProspectsOf(log), today);
  const wonDays = cycles.length > 0 ? horizonDays(cycles, Number.MAX_SAFE_INTEGER) : null;
  return { id, horizonDays: horizonDays(cycles, age), wonDays };
}

/**
 * The last day of which the basis can count anything: younger prospects of a cohort are still open.
 *
 * @example lastCountedBy({ id: 'cohort', horizonDays: 30, wonDays: 30 }, 100) // 70
 */
export function lastCountedBy(basis: Basis, today: Day): Day {
  return basis.id === 'cohort' ? today - basis.horizonDays : today;
}

/** Counts of the stages in each group of a cut, and how many of a cohort are too young to count: one element per group. */
export interface StageCounts {
  counts: number[][];
  stillOpen: number[];
}

/** The funnel of every group of a cut on a basis. */
export function stageCountsBy(
  log: Log,
  cut: Cut,
  stages: readonly Stage[],
  basis: Basis,
  today: Day,
): StageCounts {
  const spans = cut.bounds.length - 1;
  if (basis.id === 'period') {
    const tally = new Tally(log, cut);
    const counts = Array.from({ length: spans * cut.parts }, (_, group) =>
      stages.map(({ kinds }) => tally.sumOf('counts', group, kinds)),
    );
    return { counts, stillOpen: counts.map(() => 0) };
  }
  const found: StageCounts = { counts: [], stillOpen: [] };
  for (let span = 0; span < spans; span++) {
    const own = { ...cut, bounds: cut.bounds.slice(span, span + 2) };
    const cohort = cohortOf(log, knownProspectsOf(log), own, stages, basis.horizonDays, today);
    for (let part = 0; part < cut.parts; part++) {
      found.counts.push(
        Array.from(cohort.reached.subarray(part * stages.length, (part + 1) * stages.length)),
      );
      found.stillOpen.push(cohort.stillOpen[part]!);
    }
  }
  return found;
}
