import { type Role, roles } from '../log/role.ts';
import { ticksPerMinute } from '../log/ticks.ts';

/** A whole sum over the rows of some roles. */
export interface RowMeasure {
  of: 'counts' | 'cents' | 'ticks' | 'valued' | 'named';
  roles: readonly Role[];
  /** So many of the sum make one of its unit: 100 hundredths a unit of money, 6000 ticks a minute. */
  per: number;
}

/** What is counted of prospects: distinct ones within a period, or a sum over those won in it. */
export const prospectFacts = [
  'attempted',
  'attempts',
  'conversed',
  'appointed',
  'soldOnFirstCall',
  'open',
  'won',
  'touches',
  'cycles',
  'cycleDays',
] as const;

/** One of `prospectFacts`. */
export type ProspectFact = (typeof prospectFacts)[number];

/** What is counted of the log's keeping: how late rows were logged, bursts, reps who logged, rows that could be read. */
export const keepingFacts = ['logged', 'late', 'bursts', 'activeReps', 'rowsRead', 'rows'] as const;

/** One of `keepingFacts`. */
export type KeepingFact = (typeof keepingFacts)[number];

/** A base measure: an exact whole sum, later a SUM of whole numbers in SQL. */
export type Measure = RowMeasure | { of: ProspectFact } | { of: KeepingFact };

/** Whole values of which a median is taken: the middle ones are summed and counted. */
export type Sample = 'cycleDays' | 'touches' | 'loggingDelay';

/**
 * Whether a measure sums rows by their roles.
 *
 * @example isRowMeasure(count('sale')) // true
 */
export function isRowMeasure(measure: Measure): measure is RowMeasure {
  return 'roles' in measure;
}

/**
 * Σ Count of the rows of some roles.
 *
 * @example count('sale', 'lost').roles // ['sale', 'lost']
 */
export function count(...of: Role[]): RowMeasure {
  return { of: 'counts', roles: of, per: 1 };
}

/**
 * Σ Value of the rows of some roles, in hundredths.
 *
 * @example money('sale').per // 100
 */
export function money(...of: Role[]): RowMeasure {
  return { of: 'cents', roles: of, per: 100 };
}

/**
 * Σ Count of the rows of some roles that carry a value.
 *
 * @example valued('sale').of // 'valued'
 */
export function valued(...of: Role[]): RowMeasure {
  return { of: 'valued', roles: of, per: 1 };
}

/**
 * Σ Count of the rows of some roles that name a prospect.
 *
 * @example named('attempt').of // 'named'
 */
export function named(...of: Role[]): RowMeasure {
  return { of: 'named', roles: of, per: 1 };
}

/**
 * Σ time spent on some roles, as minutes.
 *
 * @example minutes('nonSelling').per // 6000
 */
export function minutes(...of: readonly Role[]): RowMeasure {
  return { of: 'ticks', roles: of, per: ticksPerMinute };
}

/**
 * Σ time spent on some roles, as hours.
 *
 * @example hours('attempt').per // 360000
 */
export function hours(...of: readonly Role[]): RowMeasure {
  return { of: 'ticks', roles: of, per: 60 * ticksPerMinute };
}

/** Every role but non-selling time. */
export const sellingRoles: readonly Role[] = roles.filter((role) => role !== 'nonSelling');
