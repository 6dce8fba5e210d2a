import { differencesIn } from '../plan/difference.ts';
import type { Breakdown } from './report.ts';
import { mostNames } from './shown-names.ts';

/** A rate of a breakdown that is compared. */
export type ComparedRate = 'firstStep' | 'laterSteps' | 'overall' | 'winRate';

/** The rates that differ from those of the others by more than chance explains. */
export interface TableDifferences {
  /** How many comparisons were made: the p-values are corrected for all of them. */
  tests: number;
  found: readonly { label: string; rate: ComparedRate; own: number; others: number; p: number }[];
}

/**
 * Each named row of a breakdown against all other named ones, rate by rate of those that its table shows: Fisher's exact test,
 * corrected by Holm, 5 % over the whole table. Rows that name nobody are in neither side: mostly they are of another kind.
 */
export function differencesOf({ rows, named }: Breakdown, stages: number): TableDifferences {
  const rates = ratesShown(stages);
  const own = rows.slice(0, Math.min(named, mostNames));
  const compared = named > mostNames ? [...own, rows[own.length]!] : own;
  const total = rates.map((rate) => ({
    k: compared.reduce((sum, row) => sum + row[rate].k, 0),
    n: compared.reduce((sum, row) => sum + row[rate].n, 0),
  }));
  // Of two rows each is the other's rest: one test says both.
  const tested = compared.length === 2 ? own.slice(0, 1) : own;
  const differences = differencesIn(
    tested.map((row) => rates.map((rate) => row[rate])),
    total,
  );
  return {
    tests: differences.flat().filter((each) => each !== null).length,
    found: differences.flatMap((ofRow, row) =>
      ofRow.flatMap((each, at) =>
        each?.differs
          ? [{ label: tested[row]!.label, rate: rates[at]!, own: each.rate, others: each.others, p: each.p }]
          : [],
      ),
    ),
  };
}

function ratesShown(stages: number): ComparedRate[] {
  if (stages > 2) return ['firstStep', 'laterSteps', 'overall'];
  return stages === 2 ? ['firstStep', 'winRate'] : ['winRate'];
}
