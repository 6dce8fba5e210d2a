import { roles } from '../log/role.ts';
import {
  count,
  hours,
  type Measure,
  minutes,
  money,
  named,
  type RowMeasure,
  type Sample,
  sellingRoles,
  valued,
} from './measure.ts';

/** In what a metric is counted: its number format and the words of its unit follow. */
export type Unit = 'count' | 'number' | 'share' | 'money' | 'moneyPerDay' | 'days' | 'minutes' | 'perHour';

/** Over what a metric runs: rows of the log, prospects with their rows, the log's keeping, a goal, a step of the funnel. */
export type Grain = 'rows' | 'prospects' | 'keeping' | 'goal' | 'step';

/** What a metric is about: metrics of one topic stand together. */
export const topics = ['funnel', 'rates', 'cycle', 'money', 'time', 'others', 'keeping', 'plan'] as const;

/** One of `topics`. */
export type Topic = (typeof topics)[number];

/** How a value comes from base measures. */
export type Formula =
  /** One sum; of nothing it is 0. */
  | { form: 'sum'; of: Measure }
  /** One division; by nothing it is blank. */
  | { form: 'ratio'; k: Measure; n: Measure }
  /** Sum of the middle values ÷ their number; of nothing it is blank. */
  | { form: 'median'; of: Sample }
  /** Sales per active rep and month; blank without either. */
  | { form: 'perRepMonth'; of: RowMeasure }
  /** Open prospects × average deal value × win rate ÷ mean cycle; blank where one is. */
  | { form: 'velocity' }
  /** Share sold within so many days by Kaplan–Meier; blank without prospects or before anybody was followed so long. */
  | { form: 'soldWithin'; days: number }
  /** Median days to a sale by the same curve; blank where it is not reached. */
  | { form: 'soldMedian' }
  /** Needs a goal, a target or a benchmark beside the log: src/plan has the formula. */
  | { form: 'plan' };

/** A metric: everything but its words, which stand in the languages under the same id. */
export interface Declaration {
  unit: Unit;
  grain: Grain;
  topic: Topic;
  formula: Formula;
  /** Whose definition it is, where it is not the product's own. */
  source?: Source;
}

/** Where definitions come from. */
export const sources = {
  article: 'the ten numbers of the product’s idea',
  foureyes: 'Foureyes, support.foureyes.io, article 8504360',
  metricNet: 'MetricNet, definitions of sales contact-centre metrics',
  close: 'Close, help.close.com/docs/opportunity-funnels-report',
  aircall: 'Aircall, help on its metrics',
  callHub: 'CallHub, callhub.io',
  postHog: 'PostHog and HubSpot, funnels',
  kaplanMeier: 'Kaplan and Meier, JASA 53 (1958)',
} as const;

/** One of `sources`. */
export type Source = keyof typeof sources;

/** A declaration before its topic is said. */
type Untold = Omit<Declaration, 'topic'>;

const rows = (unit: Unit, formula: Formula, source?: Source): Untold => ({
  unit,
  grain: 'rows',
  formula,
  ...(source && { source }),
});
const prospects = (unit: Unit, formula: Formula, source?: Source): Untold => ({
  ...rows(unit, formula, source),
  grain: 'prospects',
});
const keeping = (unit: Unit, formula: Formula): Untold => ({ unit, grain: 'keeping', formula });
const goal = (unit: Unit): Untold => ({ unit, grain: 'goal', formula: { form: 'plan' } });
const step = (unit: Unit, source?: Source): Untold => ({
  ...goal(unit),
  grain: 'step',
  ...(source && { source }),
});
const about = <Id extends string>(topic: Topic, told: Record<Id, Untold>): Record<Id, Declaration> => {
  const found = {} as Record<Id, Declaration>;
  for (const id of Object.keys(told) as Id[]) found[id] = { ...told[id], topic };
  return found;
};
const sum = (of: Measure): Formula => ({ form: 'sum', of });
const ratio = (k: Measure, n: Measure): Formula => ({ form: 'ratio', k, n });
const median = (of: Sample): Formula => ({ form: 'median', of });

const calls = count('attempt');
const sales = count('sale');
const revenue = money('sale', 'upsellClosed');

/** Every metric, once, in the order in which people read them. Words and printed definition stand in the languages. */
export const metrics = {
  ...about('funnel', {
    calls: rows('count', sum(calls), 'article'),
    appointments: rows('count', sum(count('appointmentSet')), 'article'),
    sales: rows('count', sum(sales), 'article'),
  }),
  ...about('rates', {
    callToAppointmentRate: rows('share', ratio(count('appointmentSet'), calls), 'article'),
    appointmentToSaleRate: rows('share', ratio(sales, count('appointmentSet')), 'article'),
    callToSaleRate: rows('share', ratio(sales, calls), 'metricNet'),
    conversationRate: rows('share', ratio(count('conversation'), calls), 'aircall'),
    contactRate: prospects('share', ratio({ of: 'conversed' }, { of: 'attempted' })),
    setRate: prospects('share', ratio({ of: 'appointed' }, { of: 'conversed' }), 'foureyes'),
    showRate: rows('share', ratio(count('appointmentHeld'), count('appointmentHeld', 'noShow')), 'foureyes'),
    closeRate: rows('share', ratio(sales, count('appointmentHeld')), 'foureyes'),
    winRate: rows('share', ratio(sales, count('sale', 'lost')), 'close'),
    firstCallClose: prospects('share', ratio({ of: 'soldOnFirstCall' }, { of: 'conversed' }), 'callHub'),
    attemptsPerProspect: prospects('number', ratio({ of: 'attempts' }, { of: 'attempted' })),
  }),
  ...about('cycle', {
    cycleDaysMedian: prospects('days', median('cycleDays'), 'article'),
    cycleDaysMean: prospects('days', ratio({ of: 'cycleDays' }, { of: 'cycles' }), 'article'),
    touchesPerSaleMedian: prospects('number', median('touches'), 'article'),
    touchesPerSaleMean: prospects('number', ratio({ of: 'touches' }, { of: 'won' }), 'article'),
    soldWithin30: prospects('share', { form: 'soldWithin', days: 30 }, 'kaplanMeier'),
    soldWithin60: prospects('share', { form: 'soldWithin', days: 60 }, 'kaplanMeier'),
    soldWithin90: prospects('share', { form: 'soldWithin', days: 90 }, 'kaplanMeier'),
    cycleDaysKaplanMeier: prospects('days', { form: 'soldMedian' }, 'kaplanMeier'),
  }),
  ...about('money', {
    revenue: rows('money', sum(revenue)),
    averageDealValue: rows('money', ratio(money('sale'), valued('sale'))),
    revenuePerCall: rows('money', ratio(revenue, calls)),
    revenuePerSellingHour: rows('money', ratio(revenue, hours(...sellingRoles))),
    salesVelocity: prospects('moneyPerDay', { form: 'velocity' }, 'close'),
    salesPerRep: rows('number', { form: 'perRepMonth', of: sales }),
  }),
  ...about('time', {
    callsPerHour: rows('perHour', ratio(calls, hours('attempt', 'conversation'))),
    handleMinutes: rows('minutes', ratio(minutes('attempt', 'conversation'), calls), 'aircall'),
    nonSellingMinutes: rows('minutes', sum(minutes('nonSelling')), 'article'),
    sellingTimeShare: rows('share', ratio(minutes(...sellingRoles), minutes(...roles)), 'article'),
    handlingShare: rows(
      'share',
      ratio(minutes('attempt', 'conversation', 'appointmentHeld'), minutes(...roles)),
    ),
  }),
  ...about('others', {
    emails: rows('count', sum(count('email')), 'article'),
    directMail: rows('count', sum(count('directMail')), 'article'),
    cards: rows('count', sum(count('card')), 'article'),
    referralsReceived: rows('count', sum(count('referralReceived')), 'article'),
    referralsClosed: rows('count', sum(count('referralClosed')), 'article'),
    referralCloseRate: rows('share', ratio(count('referralClosed'), count('referralReceived'))),
    referralShare: rows('share', ratio(count('referralClosed'), sales)),
    upsellsOffered: rows('count', sum(count('upsellOffered')), 'article'),
    upsellRate: rows('share', ratio(count('upsellClosed'), count('upsellOffered')), 'article'),
    upsellAttachRate: rows('share', ratio(count('upsellClosed'), sales)),
  }),
  ...about('keeping', {
    loggingDelayMedian: keeping('days', median('loggingDelay')),
    loggedLateShare: keeping('share', ratio({ of: 'late' }, { of: 'logged' })),
    rowsReadShare: keeping('share', ratio({ of: 'rowsRead' }, { of: 'rows' })),
    salesWithProspectShare: rows('share', ratio(named('sale'), sales)),
    bursts: keeping('count', sum({ of: 'bursts' })),
  }),
  ...about('plan', {
    attainment: goal('share'),
    expectedToDate: goal('number'),
    pace: goal('share'),
    salesNeededPerDay: goal('count'),
    callsNeededPerDay: goal('count'),
    chanceOfTarget: goal('share'),
  }),
  ...about('plan', {
    stepConversion: step('share', 'postHog'),
    overallConversion: step('share', 'postHog'),
    dropOff: step('share', 'postHog'),
    valueOfStep: step('money'),
  }),
} satisfies Record<string, Declaration>;

/** What a metric is called in the code, in SALES_METRIC and in the languages. */
export type MetricId = keyof typeof metrics;

/** Every metric, in the order of their declaration. */
export const metricIds = Object.keys(metrics) as MetricId[];

/**
 * Whether the log alone answers a metric; the others also need a goal, a target or a benchmark.
 *
 * @example isOfLog('pace') // false
 */
export function isOfLog(id: MetricId): boolean {
  return metrics[id].formula.form !== 'plan';
}
