import type { Day } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import type { Role } from '../log/role.ts';
import { type Cut, groupFinder, groupsOf } from './cut.ts';
import type { ProspectFact } from './measure.ts';
import { type Middles, middlesBy } from './middles.ts';
import { cycleOf, never, type Prospects } from './prospects.ts';

/** Which row says whose prospect it is: the first contact (the setter's), or the first sale (the closer's). */
export type Credit = 'contact' | 'sale';

/** Whole sums over prospects by group, one array per fact, and the middle values of the won ones. */
export interface ProspectSums {
  sums: Record<ProspectFact, Float64Array>;
  cycleDays: Middles;
  touches: Middles;
}

/**
 * Sums what the log says of prospects by a cut. A prospect belongs to the part of its crediting row; won ones count in the
 * span of their first sale, attempted, conversed and appointed ones once in every span that has such a row, with all their
 * attempts in it, open ones in every span at whose end, or on `asOf` before it, they are neither sold nor lost. Throws nothing.
 *
 * @example sumProspects(log, prospectsOf(log), wholeOf({ from: null, to: null }), asOf, 'contact').sums.won // Float64Array.of(2)
 */
export function sumProspects(
  log: Log,
  prospects: Prospects,
  cut: Cut,
  asOf: Day,
  credit: Credit,
): ProspectSums {
  const groups = groupsOf(cut);
  const zeros = () => new Float64Array(groups);
  const sums: ProspectSums['sums'] = {
    attempted: zeros(),
    attempts: zeros(),
    conversed: zeros(),
    appointed: zeros(),
    soldOnFirstCall: zeros(),
    open: zeros(),
    won: zeros(),
    touches: zeros(),
    cycles: zeros(),
    cycleDays: zeros(),
  };
  const groupOf = groupFinder(cut);
  const creditRow = credit === 'contact' ? prospects.contactRow : prospects.saleRow;
  const partOf = creditedParts(creditRow, cut);
  countDistinct(log, prospects, cut, partOf, sums);

  const wonGroup = new Int32Array(prospects.size);
  const cycleGroup = new Int32Array(prospects.size);
  const cycles = new Int32Array(prospects.size);
  for (let prospect = 0; prospect < prospects.size; prospect++) {
    const won = groupOf(prospects.firstSale[prospect]!, creditRow[prospect]!);
    wonGroup[prospect] = won;
    cycleGroup[prospect] = -1;
    if (won < 0) continue;
    sums.won[won]! += 1;
    sums.touches[won]! += prospects.touches[prospect]!;
    if (prospects.firstConversation[prospect] === prospects.firstSale[prospect])
      sums.soldOnFirstCall[won]! += 1;
    const cycle = cycleOf(prospects, prospect);
    if (cycle === null) continue;
    cycleGroup[prospect] = won;
    cycles[prospect] = cycle;
    sums.cycles[won]! += 1;
    sums.cycleDays[won]! += cycle;
  }
  countOpen(prospects, cut, partOf, asOf, sums.open);
  return {
    sums,
    cycleDays: middlesBy(cycleGroup, cycles, groups),
    touches: middlesBy(wonGroup, prospects.touches, groups),
  };
}

/** Part of each prospect by its crediting row, −1 for none. */
function creditedParts(rows: Int32Array, { partOf }: Cut): Int32Array {
  return rows.map((row) => (row < 0 ? -1 : partOf === undefined ? 0 : partOf[row]!));
}

/** Prospects with an attempt, a conversation, an appointment, once in every span that has such a row; and their attempts. */
function countDistinct(
  log: Log,
  { size }: Prospects,
  cut: Cut,
  partOf: Int32Array,
  sums: ProspectSums['sums'],
): void {
  const bits: Partial<Record<Role, number>> = { attempt: 1, conversation: 2, appointmentSet: 4 };
  const bitOf = Uint8Array.from(log.catalogue.kinds, ({ role }) => bits[role] ?? 0);
  const spans = cut.bounds.length - 1;
  const seen = new Uint8Array(size * spans);
  const spanOf = groupFinder({ bounds: cut.bounds, parts: 1 });
  for (let row = 0; row < log.size; row++) {
    const bit = bitOf[log.kinds[row]!]!;
    const prospect = log.prospects[row]!;
    if (bit === 0 || prospect < 0 || partOf[prospect]! < 0) continue;
    const span = spanOf(log.days[row]!, row);
    if (span < 0) continue;
    const group = span * cut.parts + partOf[prospect]!;
    if (bit === 1) sums.attempts[group]! += log.counts[row]!;
    const at = prospect * spans + span;
    if (seen[at]! & bit) continue;
    seen[at]! |= bit;
    if (bit === 1) sums.attempted[group]! += 1;
    else if (bit === 2) sums.conversed[group]! += 1;
    else sums.appointed[group]! += 1;
  }
}

/** Prospects in the funnel, neither sold nor lost, at the end of each span or on `asOf`. */
function countOpen(
  { size, entered, firstSale, lost }: Prospects,
  { bounds, parts }: Cut,
  partOf: Int32Array,
  asOf: Day,
  open: Float64Array,
): void {
  for (let prospect = 0; prospect < size; prospect++) {
    const part = partOf[prospect]!;
    if (part < 0 || entered[prospect] === never) continue;
    const leaves = Math.min(firstSale[prospect]!, lost[prospect]!);
    for (let span = 0; span + 1 < bounds.length; span++) {
      const last = Math.min(bounds[span + 1]! - 1, asOf);
      if (entered[prospect]! <= last && leaves > last) open[span * parts + part]! += 1;
    }
  }
}
