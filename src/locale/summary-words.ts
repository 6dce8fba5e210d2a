import type { Day } from '../log/day.ts';
import type { MetricId } from '../metric/metrics.ts';
import type { ComparisonId } from '../plan/comparison.ts';
import type { Dimension } from '../report/breakdown.ts';
import type { TrendUnit } from '../report/trend-spans.ts';
import type { AdviceWords } from './advice-words.ts';
import type { GoalWords } from './goal-words.ts';
import type { TableWords } from './table-words.ts';

/** Every word of the summary sheet beside the common ones. */
export interface SummaryWords {
  title: string;
  made(moment: string, run: string): string;
  comparedWith(period: string): string;
  /** A quarter by its first and last month, as short as a table's cell: a team's year may start in any month. */
  quarter(from: Day, to: Day): string;
  /** A period in the middle of a sentence. */
  everything: string;
  upTo(day: string): string;
  since(day: string): string;
  allReps: string;
  /** Number format of the cell that counts unread rows. */
  rowsNotReadFormat: string;
  incomplete: string;
  end: string;
  ofFormat: string;

  plan: {
    heading: string;
    intro: string;
    target: string;
    rate: string;
    workdays: string;
    calls: string;
    perDay: string;
    rateFrom(sales: number, calls: number, share: string, period: string): string;
    rateUnknown: string;
    targetFromGoal: string;
    /** Somebody typed another target than the month's goal, given where there is one. */
    targetTyped(goal: string | null): string;
    /** The target is an example: no goal is set. */
    targetExample(target: string): string;
    /** What the target takes on average and, where it can be told, for a confidence. */
    takes(plan: {
      target: number;
      calls: number;
      perDay: string;
      /** Chance of the target with exactly that many calls; `isOnly` where it is less than the confidence. */
      chance: string;
      isOnly: boolean;
      sure: { confidence: string; calls: string; perDay: string } | null;
    }): string;
    /** A yellow cell breaks its rule: what stands before and after the cell's place. */
    broken(label: string, rule: string): readonly [string, string];
  };
  confidence: {
    heading: string;
    onAverage: string;
    sure: string;
    step: string;
    now: string;
    reached: string;
    rate: string;
    calls: string;
    perDay: string;
    chance: string;
    /** The yellow cell. */
    confidence: string;
    planRate: string;
    observed(calls: number): string;
    note: string;
    noteSteps: string;
    /** A step at its benchmark takes the close rate above 100%. */
    rateAbove(step: string): string;
    tooMany: string;
  };
  planSheet: {
    planOf(rep: string): string;
    assumed: string;
    value: string;
    measured: string;
    target: string;
    workdays: string;
    confidence: string;
    takes: string;
    needed: string;
    perDay: string;
    share: string;
    howSure: string;
    calls: string;
    chance: string;
    onAverage: string;
    asSure: string;
    notes: readonly string[];
  };
  funnel: {
    stage: string;
    kOfN: string;
    step: string;
    interval: string;
    overall: string;
    dropOff: string;
    planNeeds: string;
    /** Heads over the compared period's rate, the change and the best quarter's rate. */
    earlier: Record<Exclude<ComparisonId, 'none'>, string>;
    change: string;
    best: string;
    /** `changes` are ready parts; the verdict follows by whether chance alone could have made them. */
    changes(period: string, changes: readonly string[], chance: 'all' | 'some' | 'none'): string;
    changeOf(stage: string, low: string, high: string): string;
    /** `won`: days that nine of ten won sales take, null while there is none. */
    cohort(days: number, won: number | null, open: number, openThen: number): string;
    noProspects: string;
    planByDate: string;
  };
  advice: AdviceWords;
  outcomes: { heading: string; metric: string; value: string; n: string; definition: string };
  trend: {
    heading: Record<TrendUnit, string>;
    head: Record<TrendUnit, string>;
    workdays: string;
    perWorkday: string;
    /** A week or a month that is not over. */
    soFar(label: string): string;
    running: string;
    /** What the last two columns are, in a head too narrow to say so. */
    columns(first: string, second: string, last: string): string;
    before: string;
    shown: Record<TrendUnit, (shown: number, all: number) => string>;
    chartCount(stage: string): string;
    chartRate(from: string, to: string): string;
  };
  /** `none` stands for the rows that name nobody, `unnamed` for a whole table of them. */
  breakdowns: Record<
    Dimension,
    { heading: string; head: string; none: string; total: string; unnamed: string; sorted: string }
  > & {
    others(count: number): string;
    othersNote(shown: number, all: number): string;
    fewNote(minimum: number): string;
    averageNote(minimum: number): string;
    /** What of these tables is counted by date where the funnel is not. */
    dealByDate: string;
  };
  /** Heads of these tables: a rate, the conversion from the first stage to the last, lost deals. */
  columns: {
    rate(from: string, to: string): string;
    to(stage: string): string;
    overall: string;
    lost: string;
  };
  withInterval(rate: string): string;
  /** A head over amounts that are shown in thousands or in millions. */
  amounts: Record<'thousand' | 'million', (head: string) => string>;
  tooFew(k: string, n: string): string;
  notes: {
    heading: string;
    steps: string;
    interval: string;
    /** What follows both where activities count by their own date. */
    stepsByDate: string;
    intervalByDate: string;
    byDate(to: string, k: string, from: string, n: string): string;
    shorterThanCycle(days: number, cycleDays: number): string;
    /** The log holds only a part of the compared period, or of the twelve months before the end of the summary's own. */
    logBegins(day: string): string;
    /** Sales, but not one lost deal. */
    noneLost: string;
    valued(valued: number, sales: number): string;
    later(rows: number): string;
    unread(count: number): string;
    settings(count: number): string;
    inputs(count: number): string;
    empty: string;
    none: string;
  };
  forecast: {
    heading: string;
    way: string;
    soFar: string;
    fromOpen: string;
    fromCalls: string;
    expected: string;
    basis: string;
    byCalls: string;
    byProspects: string;
    /** `isTodayDeducted`: calls made today are taken off what is still to come. */
    callsRest(
      calls: number,
      perDay: string,
      days: number,
      isTodayDeducted: boolean,
      k: number,
      n: number,
      period: string,
    ): string;
    prospectsRest(open: number, calls: number, k: number, n: number, days: number): string;
    /** What follows either where k of n is too little to plan with. */
    thin: string;
    note: string;
  };
  chartData: {
    heading: string;
    note: string;
    pad: string;
    count: string;
  };
  /** Number formats of cells. Plural words cannot be declined in a format, so each unit is an abbreviation. */
  units: {
    /** Days: "12 d", "12.5 d". */
    days(value: number | null): string;
    /** Minutes: "4.5 min", "1,250 min". */
    minutes(value: number | null): string;
    /** A number per hour: "12.5/h". */
    perHour(value: number | null): string;
    /** What follows the number format of an amount per day, in quotes: "/day". */
    moneyPerDay: string;
  };
  goals: GoalWords;
  tables: TableWords;
  /** What a metric is called, also in formulas, so no name means two; and its definition as it is printed. */
  metrics: Record<MetricId, { words: string; definition: string }>;
}
