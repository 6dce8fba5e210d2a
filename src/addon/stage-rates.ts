import { type Day, isoOf } from '../log/day.ts';
import { type Cut, wholeOf } from '../metric/cut.ts';
import { evaluate } from '../metric/evaluate.ts';
import { Tally } from '../metric/tally.ts';
import { lastThreeMonths } from '../plan/calendar.ts';
import { isMeasured } from '../plan/measured.ts';
import type { StageRates } from './contract.ts';
import type { ReadBook } from './read-book.ts';

/**
 * Counts by stage of the last three closed months, the rep's where sales per call are measured on them, else everybody's, else
 * those of the whole log; null where even it is too short.
 */
export function stageRates(rep: string, today: Day, { log }: ReadBook): StageRates | null {
  const months = lastThreeMonths(today);
  const open = { from: null, to: null };
  const code = rep.trim() === '' ? -1 : log.names.reps.find(rep);
  const partOf = Array.from(log.reps, (each) => (each === code ? 0 : -1));
  const candidates: readonly { whose: StageRates['whose']; days: typeof months | typeof open; cut: Cut }[] = [
    ...(code < 0 ? [] : [{ whose: 'own' as const, days: months, cut: { ...wholeOf(months), partOf } }]),
    { whose: 'everybody', days: months, cut: wholeOf(months) },
    { whose: 'everybody', days: open, cut: wholeOf(open) },
  ];
  for (const { whose, days, cut } of candidates) {
    const tally = new Tally(log, cut);
    if (!isMeasured(evaluate('callToSaleRate', tally, 0))) continue;
    const stages = log.catalogue.stages().map(({ name, kinds }) => ({
      name,
      count: tally.sumOf('counts', 0, kinds),
    }));
    const iso = (day: Day | null) => (day === null ? null : isoOf(day));
    return { whose, from: iso(days.from), to: iso(days.to), stages };
  }
  return null;
}
