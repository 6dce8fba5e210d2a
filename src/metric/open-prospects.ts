import type { Day } from '../log/day.ts';
import type { Endings } from '../stats/cumulative-incidence.ts';
import { never, type Prospects } from './prospects.ts';

/** How the prospects that were touched ended, by their age in days, and the ages of those still open. */
export interface Ages {
  endings: Endings;
  /** Days since the first touch of everybody neither sold nor lost. */
  open: number[];
}

/**
 * What became of everybody touched by a day, by days since the first touch: sold, lost, or still open on that day. A sale before
 * the first touch is left out. Nobody gives empty lists. Throws nothing.
 *
 * @example agesOf(prospectsOf(log), asOf).open // []
 */
export function agesOf({ size, firstTouch, firstSale, lost }: Prospects, asOf: Day): Ages {
  const [sold, gone, open]: [number[], number[], number[]] = [[], [], []];
  for (let prospect = 0; prospect < size; prospect++) {
    const from = firstTouch[prospect]!;
    const [sale, end] = [firstSale[prospect]!, Math.max(lost[prospect]!, from)];
    if (from === never || from > asOf || sale < from) continue;
    if (sale <= asOf && sale <= end) sold.push(sale - from);
    else if (end <= asOf) gone.push(end - from);
    else open.push(asOf - from);
  }
  const longest = [sold, gone, open].flat().reduce((most, age) => Math.max(most, age), -1);
  const countsOf = (ages: readonly number[]) => {
    const counts = new Float64Array(longest + 1);
    for (const age of ages) counts[age]! += 1;
    return counts;
  };
  return { endings: { events: countsOf(sold), others: countsOf(gone), censored: countsOf(open) }, open };
}
