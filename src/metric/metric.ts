import type { Catalogue } from '../log/catalogue.ts';
import type { Role } from '../log/role.ts';
import { sumOf, type Tally } from './tally.ts';

/** A whole sum over the rows of some roles. */
interface Measure {
  of: 'counts' | 'cents' | 'valued';
  roles: readonly Role[];
}

interface Declaration {
  unit: 'count' | 'share' | 'money';
  numerator: Measure;
  /** Absent for plain sums. 0 gives a blank. */
  denominator?: Measure;
}

const count = (...roles: Role[]): Measure => ({ of: 'counts', roles });
const money = (...roles: Role[]): Measure => ({ of: 'cents', roles });

/** Every metric, once. Its words and printed definition stand in the language under the same id. */
export const metrics = {
  calls: { unit: 'count', numerator: count('attempt') },
  appointments: { unit: 'count', numerator: count('appointmentSet') },
  sales: { unit: 'count', numerator: count('sale') },
  callToAppointmentRate: { unit: 'share', numerator: count('appointmentSet'), denominator: count('attempt') },
  appointmentToSaleRate: { unit: 'share', numerator: count('sale'), denominator: count('appointmentSet') },
  callToSaleRate: { unit: 'share', numerator: count('sale'), denominator: count('attempt') },
  winRate: { unit: 'share', numerator: count('sale'), denominator: count('sale', 'lost') },
  revenue: { unit: 'money', numerator: money('sale', 'upsellClosed') },
  averageDealValue: {
    unit: 'money',
    numerator: money('sale'),
    denominator: { of: 'valued', roles: ['sale'] },
  },
} as const satisfies Record<string, Declaration>;

/** What a metric is called in the code. */
export type MetricId = keyof typeof metrics;

/** A metric's value with what stands behind it. A count has no n; a value that cannot be computed is null, never 0. */
export interface Evidence {
  value: number | null;
  /** Numerator: a count, or money in hundredths. */
  k: number;
  /** Denominator; null for plain sums. */
  n: number | null;
}

/**
 * Evaluates one metric for one group (from 0) of a tally. The value is a count, a share or money in units, not in hundredths; a
 * share may exceed 1 (two counts by date). Without anything to divide by it is null, a plain sum of nothing is 0. `catalogue` is
 * that of the tally's log. Throws nothing.
 *
 * @example evaluate('callToSaleRate', { groups: 1, kinds: 2, counts: [1000, 50] }, 0, new Catalogue([{ name: 'call', role: 'attempt' }, { name: 'sale', role: 'sale' }])) // { value: 0.05, k: 50, n: 1000 }
 */
export function evaluate(id: MetricId, sums: Tally, group: number, catalogue: Catalogue): Evidence {
  const metric: Declaration = metrics[id];
  const measure = ({ of, roles }: Measure) =>
    sumOf(
      sums,
      of,
      group,
      roles.flatMap((role) => catalogue.kindsOfRole(role)),
    );
  const k = measure(metric.numerator);
  const scale = metric.numerator.of === 'cents' ? 100 : 1;
  if (!metric.denominator) return { value: k / scale, k, n: null };
  const n = measure(metric.denominator);
  return { value: n === 0 ? null : k / (n * scale), k, n };
}

/**
 * Whether a team counts anything that the metric is made of: its catalogue has an activity of one of the roles. False for an
 * empty catalogue; throws nothing.
 *
 * @example isCounted('sales', new Catalogue([{ name: 'call', role: 'attempt' }])) // false
 */
export function isCounted(id: MetricId, catalogue: Catalogue): boolean {
  return metrics[id].numerator.roles.some((role) => catalogue.kindsOfRole(role).length > 0);
}
