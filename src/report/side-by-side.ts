import type { Words } from '../locale/words.ts';
import type { Day } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import { wholeOf } from '../metric/cut.ts';
import { type Evidence, evaluate, isCounted } from '../metric/evaluate.ts';
import { type MetricId, metrics } from '../metric/metrics.ts';
import { Tally } from '../metric/tally.ts';
import { differencesIn } from '../plan/difference.ts';
import type { Counted } from '../plan/measured.ts';
import { isWithin, type Period } from '../plan/period.ts';
import { byName } from './shown-names.ts';

const [fewest, most] = [2, 4];

const shownIds: readonly MetricId[] = [
  'calls',
  'appointments',
  'sales',
  'callToAppointmentRate',
  'appointmentToSaleRate',
  'callToSaleRate',
  'winRate',
  'averageDealValue',
  'cycleDaysMedian',
  'touchesPerSaleMean',
  'revenuePerCall',
];

/** What is not compared. */
const none: Counted = { k: null, n: null };

/** A metric of every segment; of two segments with the difference of a rate: first − second, and its corrected p-value. */
export interface SideBySideRow {
  id: MetricId;
  evidence: readonly Evidence[];
  difference: { share: number; p: number } | null;
}

/** Segments beside one another. */
export interface SideBySide {
  segments: readonly string[];
  rows: readonly SideBySideRow[];
  /** How many rates were compared. */
  tests: number;
}

/**
 * What two to four segments did in a period, a column each, sorted by name; null for fewer or more. Rates of two segments are
 * compared by Fisher's exact test, corrected by Holm, where both are of at least 20 and no more than 1.
 */
export function sideBySideOf(log: Log, period: Period, today: Day, words: Words): SideBySide | null {
  const { shown: names } = log.names.segments;
  const isMet = names.map(() => false);
  for (let row = 0; row < log.size; row++)
    if (log.segments[row]! >= 0 && isWithin(log.days[row]!, period)) isMet[log.segments[row]!] = true;
  const met = names.map((_, code) => code).filter((code) => isMet[code]);
  if (met.length < fewest || met.length > most) return null;
  const codes = byName(met, names, words.tag);
  const cut = { ...wholeOf(period), parts: names.length, partOf: log.segments };
  const tally = new Tally(log, cut, { asOf: today });
  const rows = shownIds
    .filter((id) => isCounted(id, log.catalogue))
    .map((id) => ({ id, evidence: codes.map((code) => evaluate(id, tally, code)) }))
    .filter(({ evidence }) => evidence.some(({ value }) => value !== null));
  const compared = rows.map(({ id, evidence }) =>
    codes.length === 2 && metrics[id].unit === 'share' ? evidence : [],
  );
  const [differences] = differencesIn([compared.map(([first]) => first ?? none)], compared.map(bothOf));
  return {
    segments: codes.map((code) => names[code]!),
    rows: rows.map((row, at) => {
      const found = differences![at]!;
      return { ...row, difference: found && { share: found.rate - found.others, p: found.p } };
    }),
    tests: differences!.filter((found) => found !== null).length,
  };
}

/** What two segments have together; none where they are not compared. */
function bothOf([first, second]: readonly Evidence[]): Counted {
  if (!first || !second) return none;
  return { k: (first.k ?? 0) + (second.k ?? 0), n: (first.n ?? 0) + (second.n ?? 0) };
}
