import type { SummaryChoice } from '../addon/contract.ts';
import { parseIso } from '../log/day.ts';
import { type ComparisonId, comparedPeriod } from '../plan/comparison.ts';
import { type Period, type PeriodId, periodOf } from '../plan/period.ts';
import type { BasisId } from '../report/basis.ts';
import type { State } from './state.ts';

/** What the view holds of a summary to write; the days stay while another period is chosen. */
export interface Choice {
  period: PeriodId;
  from: string;
  to: string;
  basis: BasisId;
  comparison: ComparisonId;
}

/** What was chosen last, as far as this log allows it; the days are those of this month to today where none were. */
export function rememberedChoice({ preferences, facts, today }: State): Choice {
  const { period, basis, comparison } = preferences.summary;
  const hasDays = period.id === 'days';
  return {
    period: period.id,
    from: hasDays ? (period.from ?? '') : `${today.slice(0, 8)}01`,
    to: hasDays ? (period.to ?? '') : today,
    basis: facts?.columns.includes('prospect') ? basis : 'period',
    comparison,
  };
}

/** The field that keeps a choice from being written; null where nothing does. */
export function problemOf({
  period,
  from,
  to,
}: Choice): { field: 'from' | 'to'; rule: 'required' | 'order' } | null {
  if (period !== 'days') return null;
  if (from === '' && to === '') return { field: 'from', rule: 'required' };
  return from !== '' && to !== '' && from > to ? { field: 'to', rule: 'order' } : null;
}

export function requestOf({ period, from, to, basis, comparison }: Choice): SummaryChoice {
  const days = { ...(from && { from }), ...(to && { to }) };
  return { period: period === 'days' ? { id: period, ...days } : { id: period }, basis, comparison };
}

/** The days of a choice, those it is compared with, and whether it is not over yet. */
export function spansOf(
  choice: Choice,
  { today, facts }: Pick<State, 'today' | 'facts'>,
): { period: Period; compared: Period | null; isRunning: boolean } {
  const [now, from, to] = [parseIso(today)!, parseIso(choice.from), parseIso(choice.to)];
  const days = { id: choice.period, from: from ?? undefined, to: to ?? undefined };
  const period = periodOf(days, now, facts!.calendar);
  const compared = comparedPeriod(days, choice.comparison, now, facts!.calendar);
  return { period, compared, isRunning: period.to === null || period.to >= now };
}
