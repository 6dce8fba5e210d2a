import type { Log } from '../log/log.ts';
import { type Cut, groupFinder } from './cut.ts';
import { knownProspectsOf, never } from './prospects.ts';

/** What is odd about rows that were read: each is counted, and left out of the metrics of prospects as said. */
export interface Oddities {
  /** Σ Count of sales that name no prospect: in counts and revenue, in no cycle. */
  salesWithoutProspect: number;
  /** Prospects sold before their first touch: no cycle. */
  soldBeforeContact: number[];
  /** Prospects sold without any touch: no cycle. */
  soldWithoutContact: number[];
  /** Prospects with a second sale: it counts as sale and revenue, the cycle ended with the first. */
  soldAgain: number[];
  /** Prospects with a tally, a row with a Count above 1: all of it counts as touches of the one. */
  tallied: number[];
}

/**
 * The oddities of the rows in the spans of a cut (a prospect sold in it, for sales); prospects by their codes, each once, in
 * the order in which they appear in the sheet. Throws nothing.
 *
 * @example odditiesOf(log, wholeOf({ from: null, to: null })).salesWithoutProspect // 48
 */
export function odditiesOf(log: Log, cut: Cut): Oddities {
  const prospects = knownProspectsOf(log);
  const spanOf = groupFinder({ bounds: cut.bounds, parts: 1 });
  const isSale = Uint8Array.from(log.catalogue.kinds, ({ role }) => (role === 'sale' ? 1 : 0));
  const [before, without, again, tallied] = [0, 1, 2, 3].map(() => new Set<number>()) as [
    Set<number>,
    Set<number>,
    Set<number>,
    Set<number>,
  ];
  let salesWithoutProspect = 0;
  for (let row = 0; row < log.size; row++) {
    if (spanOf(log.days[row]!, row) < 0) continue;
    const prospect = log.prospects[row]!;
    const sale = isSale[log.kinds[row]!] === 1;
    if (prospect < 0) {
      if (sale) salesWithoutProspect += log.counts[row]!;
      continue;
    }
    if (log.counts[row]! > 1) tallied.add(prospect);
    if (!sale) continue;
    if (row !== prospects.saleRow[prospect]) again.add(prospect);
    else if (prospects.firstTouch[prospect] === never) without.add(prospect);
    else if (prospects.firstTouch[prospect]! > log.days[row]!) before.add(prospect);
  }
  return {
    salesWithoutProspect,
    soldBeforeContact: [...before],
    soldWithoutContact: [...without],
    soldAgain: [...again],
    tallied: [...tallied],
  };
}
