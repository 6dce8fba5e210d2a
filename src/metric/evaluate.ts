import type { Catalogue } from '../log/catalogue.ts';
import type { Role } from '../log/role.ts';
import { medianTime, survivalAt } from '../stats/kaplan-meier.ts';
import { quotient } from '../stats/quotient.ts';
import { type Interval, wilson95 } from '../stats/wilson.ts';
import { isRowMeasure, type KeepingFact, type Measure, type ProspectFact } from './measure.ts';
import { type MetricId, metrics } from './metrics.ts';
import type { Tally } from './tally.ts';

/** A metric's value with what stands behind it; a value that cannot be computed is null, never 0. */
export interface Evidence {
  value: number | null;
  /** Numerator: a count, money in hundredths, time in hundredths of a second; null where it is no sum. */
  k: number | null;
  /** Denominator, or of how many a median is; null for plain sums. */
  n: number | null;
  /** 95 % interval of a share of things that are counted, where k ≤ n. */
  interval: Interval | null;
}

/**
 * Evaluates one metric for one group (from 0) of a tally: a value in the metric's unit (money in units, not in hundredths). A
 * share may exceed 1 (two counts by date). Without anything to divide by it is null, a plain sum of nothing is 0. Null
 * throughout for metrics that the log alone does not answer (see `isOfLog`). Throws nothing.
 *
 * @example evaluate('callToSaleRate', new Tally(log, wholeOf({ from: null, to: null })), 0).value // 0.05
 */
export function evaluate(id: MetricId, tally: Tally, group: number): Evidence {
  const { formula } = metrics[id];
  switch (formula.form) {
    case 'sum': {
      const k = tally.measure(formula.of, group);
      return { value: k / perOf(formula.of), k, n: null, interval: null };
    }
    case 'ratio':
      return ratioOf(formula.k, formula.n, tally, group);
    case 'median': {
      const { sum, count, n } = tally.middle(formula.of, group);
      return { value: quotient(sum, count), k: null, n, interval: null };
    }
    case 'perRepMonth': {
      const k = tally.measure(formula.of, group);
      const reps = tally.measure({ of: 'activeReps' }, group);
      return { value: quotient(k, reps * tally.months(group)), k, n: reps, interval: null };
    }
    case 'velocity':
      return velocityOf(tally, group);
    case 'soldWithin': {
      const { curve, n, longest } = tally.survival(group);
      const isEverybodySold = curve[curve.length - 1]?.survival === 0;
      if (longest < formula.days && !isEverybodySold) return { value: null, k: null, n, interval: null };
      const { share, interval } = survivalAt(curve, formula.days, 0.95);
      return {
        value: 1 - share,
        k: null,
        n,
        interval: interval && { low: 1 - interval.high, high: 1 - interval.low },
      };
    }
    case 'soldMedian': {
      const { curve, n, longest } = tally.survival(group);
      return { value: medianTime(curve, 0.95, longest).median, k: null, n, interval: null };
    }
    case 'plan':
      return { value: null, k: null, n: null, interval: null };
  }
}

/**
 * Whether a team's catalogue has the activities that a metric is made of; always so for those of the log's keeping.
 *
 * @example isCounted('sales', new Catalogue([{ name: 'call', role: 'attempt', stage: 1, isTouch: true }])) // false
 */
export function isCounted(id: MetricId, catalogue: Catalogue): boolean {
  const hasRole = (role: Role) => catalogue.kindsOfRole(role).length > 0;
  const has = (measure: Measure) =>
    isRowMeasure(measure) ? measure.roles.some(hasRole) : (rolesOfFact[measure.of] ?? []).every(hasRole);
  const { formula } = metrics[id];
  if (formula.form === 'ratio') return has(formula.k) && has(formula.n);
  return formula.form === 'sum' || formula.form === 'perRepMonth' ? has(formula.of) : true;
}

/** Without any of these roles nothing can be counted of prospects, which is not the same as nobody. */
const rolesOfFact: Readonly<Partial<Record<ProspectFact | KeepingFact, readonly Role[]>>> = {
  attempted: ['attempt'],
  conversed: ['conversation'],
  appointed: ['appointmentSet'],
  soldOnFirstCall: ['conversation', 'sale'],
  won: ['sale'],
  cycles: ['sale'],
};

function ratioOf(of: Measure, by: Measure, tally: Tally, group: number): Evidence {
  const [k, n] = [tally.measure(of, group), tally.measure(by, group)];
  const [perK, perN] = [perOf(of), perOf(by)];
  const shared = Math.min(perK, perN);
  const value = quotient(k * (perN / shared), n * (perK / shared));
  return { value, k, n, interval: perK === 1 && perN === 1 ? wilson95(k, n) : null };
}

function velocityOf(tally: Tally, group: number): Evidence {
  const open = tally.measure({ of: 'open' }, group);
  const factors = (['averageDealValue', 'winRate', 'cycleDaysMean'] as const).map(
    (id) => evaluate(id, tally, group).value,
  );
  const [deal, won, cycle] = factors as [number | null, number | null, number | null];
  const value = deal === null || won === null || cycle === null ? null : quotient(open * deal * won, cycle);
  return { value, k: null, n: open, interval: null };
}

function perOf(measure: Measure): number {
  return isRowMeasure(measure) ? measure.per : 1;
}
