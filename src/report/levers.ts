import type { Currency } from '../locale/currency.ts';
import type { Words } from '../locale/words.ts';
import type { Day } from '../log/day.ts';
import { type Log, spanOfLog } from '../log/log.ts';
import { nameKey } from '../log/names.ts';
import { wholeOf } from '../metric/cut.ts';
import { evaluate } from '../metric/evaluate.ts';
import { Tally } from '../metric/tally.ts';
import { type Benchmark, benchmarkFor } from '../plan/benchmark.ts';
import { twelveMonthsTo } from '../plan/calendar.ts';
import { isMeasured } from '../plan/measured.ts';
import type { Period } from '../plan/period.ts';
import { quotient } from '../stats/quotient.ts';
import { type Basis, lastCountedBy, stageCountsBy } from './basis.ts';
import { stepOf } from './funnel.ts';
import type { FunnelReportRow } from './report.ts';

/** A step of the funnel beside what it can be held to. */
export interface LeverRow {
  from: string;
  to: string;
  k: number;
  n: number;
  rate: number;
  /** null where nothing is known to hold it to. */
  benchmark: Benchmark | null;
  /** Place of the step in the funnel, from 0. */
  index: number;
}

/** Every step that is measured well enough to rank, the one with most headroom first. */
export interface Levers {
  rows: LeverRow[];
  /** Count of every stage in twelve months: what a step brings in a year rests on these alone. */
  year: readonly number[];
  /** Sales of twelve months that carry a value, and their hundredths; their quotient is the average deal value. */
  deals: { cents: number; sales: number };
}

/**
 * A step's name in a table; the manager's number for it is kept under its key.
 *
 * @example stepName({ from: 'calls', to: 'sales' }) // 'calls → sales'
 */
export function stepName({ from, to }: { from: string; to: string }): string {
  return `${from} → ${to}`;
}

/** The levers of a funnel; `typed` are the manager's own benchmarks by the key of the step's name. */
export function leversOf(
  log: Log,
  funnel: readonly FunnelReportRow[],
  period: Period,
  basis: Basis,
  today: Day,
  typed: Readonly<Record<string, number>>,
): Levers {
  const stages = log.catalogue.stages();
  const peers = stageCountsBy(
    log,
    { ...wholeOf(period), parts: log.names.reps.shown.length, partOf: log.reps },
    stages,
    basis,
    today,
  ).counts;
  const year = yearOf(log, period, basis, today);
  const rows = funnel.slice(1).flatMap((row, index): LeverRow[] => {
    const [from, k, n] = [funnel[index]!, row.count, row.n!];
    if (!isMeasured({ k, n })) return [];
    const names = { from: from.name, to: row.name };
    return [
      {
        ...names,
        k,
        n,
        rate: k / n,
        benchmark: benchmarkFor(
          { k, n },
          {
            manager: typed[nameKey(stepName(names))] ?? null,
            best: row.best,
            peers: peers.map((counts) => stepOf(counts, index + 1)),
          },
        ),
        index,
      },
    ];
  });
  const { k, n } = evaluate('averageDealValue', new Tally(log, wholeOf(year)), 0);
  return {
    rows: rows.sort((a, b) => headroomOf(b) - headroomOf(a)),
    year: stageCountsBy(log, wholeOf(year), stages, basis, today).counts[0]!,
    deals: { cents: k!, sales: n! },
  };
}

/**
 * The twelve months to the end of a period, or of the log where the period is open; those of a cohort end with the youngest
 * prospects that are counted.
 *
 * @example yearOf(log, { from: null, to: null }, { id: 'period' }, asOf) // { from: dayOf(2025, 10, 29), to: dayOf(2026, 10, 28) }
 */
export function yearOf(log: Log, { to }: Period, basis: Basis, today: Day): Period {
  return twelveMonthsTo(Math.min(to ?? spanOfLog(log).lastDay, lastCountedBy(basis, today)));
}

/** Benchmark ÷ rate; 1 at or above it. Ties must survive binary fractions: 0.2 / 0.15 and 0.4 / 0.3 are one headroom. */
export function headroomOf({ rate, benchmark }: LeverRow): number {
  return benchmark === null ? 0 : Number(Math.max(1, benchmark.share / rate).toPrecision(12));
}

/** What to know of a lever with something to gain: it could be luck; the year is at the benchmark, so that it brings nothing more. */
export function caveatsOf(row: LeverRow, { year }: Pick<Levers, 'year'>, words: Words): string[] {
  const { luck, yearThere } = words.summary.advice;
  if (row.benchmark === null || headroomOf(row) <= 1) return [];
  const { share, isLuck } = row.benchmark;
  const yearRate = quotient(year[row.index + 1]!, year[row.index]!);
  return [...(isLuck ? [luck] : []), ...(yearRate !== null && yearRate >= share ? [yearThere] : [])];
}

/** How the levers' columns come about; null without a lever. */
export function leverNote({ rows, deals }: Levers, currency: Currency, words: Words): string | null {
  if (rows.length === 0) return null;
  const deal = deals.sales > 0 ? words.number(deals.cents / (100 * deals.sales)) : null;
  return words.summary.advice.tableNote(deal && `${currency.before}${deal}${currency.after}`);
}
