import type { Day } from '../log/day.ts';
import { kaplanMeier, type SurvivalStep } from '../stats/kaplan-meier.ts';
import { type Cut, groupFinder, groupsOf } from './cut.ts';
import { never, type Prospects } from './prospects.ts';

/** How soon the prospects of a group were sold. */
export interface Survival {
  /** Share not sold yet, by days since the first touch. */
  curve: SurvivalStep[];
  /** How many prospects were followed, and for how many days the one followed longest. */
  n: number;
  longest: number;
}

/**
 * The days to a sale of everybody first touched within each group of a cut, followed to `asOf`: lost prospects never sell and
 * stay at risk to then. A sale before the first touch is left out, prospects first touched after `asOf` too.
 *
 * @example survivalBy(prospectsOf(log), wholeOf({ from: null, to: null }), asOf)[0].curve[0] // { time: 9, atRisk: 2, events: 1, survival: 0.5, variance: 0.5 }
 */
export function survivalBy(
  { size, contactRow, firstTouch, firstSale }: Prospects,
  cut: Cut,
  asOf: Day,
): Survival[] {
  const times: number[][] = Array.from({ length: groupsOf(cut) }, () => []);
  const isSold: boolean[][] = times.map(() => []);
  const groupOf = groupFinder(cut);
  for (let prospect = 0; prospect < size; prospect++) {
    const from = firstTouch[prospect]!;
    const sale = firstSale[prospect]!;
    const group = groupOf(from, contactRow[prospect]!);
    if (group < 0 || from === never || from > asOf || sale < from) continue;
    times[group]!.push(Math.min(sale, asOf) - from);
    isSold[group]!.push(sale <= asOf);
  }
  return times.map((own, group) => ({
    curve: kaplanMeier(own, isSold[group]!),
    n: own.length,
    longest: own.reduce((longest, time) => Math.max(longest, time), 0),
  }));
}
