import type { Day } from '../log/day.ts';
import type { Refusal } from '../log/refusal.ts';
import type { Evidence } from '../metric/evaluate.ts';
import type { BestQuarter } from '../plan/benchmark.ts';
import type { ComparisonId } from '../plan/comparison.ts';
import type { Change } from '../plan/difference.ts';
import type { FunnelRow } from '../plan/funnel.ts';
import type { Period } from '../plan/period.ts';
import type { Basis } from './basis.ts';
import type { Dimension } from './breakdown.ts';
import type { Forecast } from './forecast.ts';
import type { GoalsReport } from './goals.ts';
import type { Levers } from './levers.ts';
import type { OtherMetrics } from './other-metrics.ts';
import type { Rate } from './rate.ts';
import type { Tables } from './tables.ts';
import type { TrendUnit } from './trend-spans.ts';

/** A funnel stage with the interval of its step, where one is meaningful. */
export interface FunnelReportRow extends FunnelRow {
  count: number;
  /** Count of the stage before; null on the first stage. */
  n: number | null;
  interval: Rate['interval'];
  /** The same step in the compared period, and how it changed since; null without one. */
  earlier: Rate | null;
  change: Change | null;
  /** The best whole quarter of the step. */
  best: BestQuarter | null;
}

/** One row of a breakdown: a rep, a segment, a month, the whole team. Rates of a funnel too short for them are empty. */
export interface BreakdownRow {
  label: string;
  /** Count per stage of the funnel. */
  stages: readonly number[];
  /** First stage → second stage. */
  firstStep: Rate;
  /** Second stage → last stage: with the first step it makes the overall conversion. */
  laterSteps: Rate;
  /** First stage → last stage. */
  overall: Rate;
  lost: number;
  winRate: Rate;
  revenue: Evidence;
  averageDealValue: Evidence;
}

/** The same of every rep, segment or source, and of all together. */
export interface Breakdown {
  rows: readonly BreakdownRow[];
  total: BreakdownRow;
  /** How many reps, segments or sources are named in the period. */
  named: number;
}

/** A week or a month of the trend. */
export interface TrendRow extends BreakdownRow {
  /** First and last day that are counted. */
  from: Day;
  to: Day;
  /** Working days from first to last. */
  workdays: number;
  /** Lies before the period, for comparison only. */
  isBefore: boolean;
}

/** Counts of weeks or of months, oldest first. */
export interface Trend {
  unit: TrendUnit;
  rows: readonly TrendRow[];
  /** How many weeks or months of the period there are; rows of it that do not fit are left out. */
  ofPeriod: number;
  /** The last row is not over yet. */
  isRunning: boolean;
}

/** Numbers that a manager may change; null where the log gives none. */
export interface PlanInputs {
  target: number | null;
  rate: number | null;
  workdays: number | null;
  /** How sure to reach the target: a share. */
  confidence: number | null;
}

/** What the manager typed; null and absent where a number is the default. */
export interface TypedInputs extends PlanInputs {
  /** Benchmarks by the key of their step's name. */
  benchmarks: Readonly<Record<string, number>>;
  /** Yellow cells in which something stood that cannot be used; their defaults come back. */
  refusals: readonly Refusal[];
}

/** What to work on, in words. */
export interface Advice {
  headline: string;
  more: readonly string[];
  /** Whether headline and more are steps in their order; the headline alone needs no number. */
  isRanked: boolean;
  /** Small print. */
  notes: readonly string[];
}

/** What a period is compared with. */
export interface Compared {
  id: Exclude<ComparisonId, 'none'>;
  period: Period;
}

/** The summary as plain data: what stands in it, in words, before anybody decides where. */
export interface Report {
  title: string;
  /** "1–30 November 2026 · by period · all reps". */
  subtitle: string;
  /** When it was made and by which run: stands in the first and the last row, so that a mixed page shows. */
  made: string;
  rowsRead: number;
  rowsRefused: number;
  period: Period;
  basis: Basis;
  compared: Compared | null;
  /** null where Settings have no goal, or the period is open. */
  goals: GoalsReport | null;
  plan: {
    /** From log and settings. */
    defaults: PlanInputs;
    /** The same with what the manager typed in their place. */
    inputs: PlanInputs;
    /** Sales and calls that the default rate was measured on; null where there is none. */
    measured: { k: number; n: number } | null;
    /** What the plan takes on average and for the wished confidence; null where a number is missing or breaks its rule. */
    sentence: string | null;
    notes: readonly string[];
    /**
     * What the funnel table may say that the target takes: at the first stage the plan's calls and target × count ÷ last count
     * below, where the funnel runs from all attempts to all sales and counts by date; the latter everywhere, where it only ends in
     * sales.
     */
    stageNeeds: 'callsThenCounts' | 'counts' | 'none';
  };
  funnel: readonly FunnelReportRow[];
  /** Prospects of a cohort that are too young to count; 0 where activities count by date. */
  stillOpen: number;
  /** Sentences under the funnel table. */
  funnelNotes: readonly string[];
  levers: Levers;
  /** What to work on: sentences, then why they stand in this order. */
  advice: Advice;
  /** What to know before the numbers are believed; each stands among the notes too. */
  warnings: readonly string[];
  tables: Tables;
  outcomes: OtherMetrics;
  /** null for a period that is over. */
  forecast: Forecast | null;
  trend: Trend;
  breakdowns: Readonly<Record<Dimension, Breakdown>>;
  notes: readonly string[];
}
