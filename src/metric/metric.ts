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

export type MetricId = keyof typeof metrics;

/** A metric's value with what stands behind it. A count has no n; a value that cannot be computed is null, never 0. */
export interface Evidence {
  value: number | null;
  /** Numerator: a count, or money in hundredths. */
  k: number;
  /** Denominator; null for plain sums. */
  n: number | null;
}

/** Evaluates one metric for one group of a tally. Money comes in units, not in hundredths. A share may exceed 1 (two counts by date). */
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

/** Whether a team counts anything that the metric is made of: its catalogue has an activity of one of the roles. */
export function isCounted(id: MetricId, catalogue: Catalogue): boolean {
  return metrics[id].numerator.roles.some((role) => catalogue.kindsOfRole(role).length > 0);
}
