import type { Day } from '../log/day.ts';
import type { Evidence, MetricId } from '../metric/metric.ts';
import type { FunnelRow } from '../plan/funnel.ts';
import type { Period } from '../plan/period.ts';

/** A share needs this many in its denominator; below it the counts themselves are shown. */
export const minimumN = 20;

/** A funnel stage with the interval of its step, where one is meaningful. */
export interface FunnelReportRow extends FunnelRow {
  count: number;
  /** Count of the stage before; null on the first stage. */
  n: number | null;
  interval: { low: number; high: number } | null;
}

/** One row of a breakdown: a rep, a month, the whole team. */
export interface BreakdownRow {
  label: string;
  /** Count per stage of the funnel. */
  stages: readonly number[];
  /** First stage → second stage; null for funnels of fewer than three stages. */
  firstStep: Evidence | null;
  /** Last stage ÷ first stage. */
  overall: Evidence;
  lost: number;
  winRate: Evidence;
  revenue: Evidence;
  averageDealValue: Evidence;
}

/** A month of the trend. */
export interface TrendRow extends BreakdownRow {
  month: Day;
  /** Working days of the month that lie in the log's span. */
  workdays: number;
}

/** Numbers that a manager may change; null where the log gives none. */
export interface PlanInputs {
  target: number | null;
  rate: number | null;
  workdays: number | null;
}

/** The summary as plain data: what stands in it, in words, before anybody decides where. */
export interface Report {
  run: string;
  title: string;
  /** "1–30 November 2026 · by period · all reps". */
  subtitle: string;
  made: string;
  rowsRead: number;
  rowsRefused: number;
  period: Period;
  /** Defaults from log and settings; what the manager typed goes before them. */
  plan: {
    defaults: PlanInputs;
    notes: readonly string[];
    /**
     * What the funnel table may say that the target takes: at the first stage the plan's calls and target × count ÷ last count
     * below, where the funnel runs from all attempts to all sales; the latter everywhere, where it only ends in sales.
     */
    stageNeeds: 'callsThenCounts' | 'counts' | 'none';
  };
  funnel: readonly FunnelReportRow[];
  advice: { headline: string; more: readonly string[] };
  outcomes: readonly { id: MetricId; evidence: Evidence }[];
  trend: { rows: readonly TrendRow[]; months: number };
  byRep: { rows: readonly BreakdownRow[]; team: BreakdownRow };
  notes: readonly string[];
}
