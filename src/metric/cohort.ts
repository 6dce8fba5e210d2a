import type { Stage } from '../log/catalogue.ts';
import type { Day } from '../log/day.ts';
import type { Log } from '../log/log.ts';
import type { Cut } from './cut.ts';
import { cycleOf, type Prospects } from './prospects.ts';

/** Prospects of a cohort by part: how far they came within the horizon, and how many are too young to say. */
export interface Cohort {
  /** Element `part * stages + stage`: prospects that reached the stage or a later one; never rises along the stages. */
  reached: Float64Array;
  /** Younger than the horizon: still open, and outside `reached`. */
  stillOpen: Float64Array;
}

/**
 * The funnel of the prospects whose first contact lies in the one span of a cut: each counts for every stage up to the latest
 * one that it had within `horizonDays` of that contact. Those contacted less than `horizonDays` before `asOf` are still open.
 * Credit goes to the first contact. No stages or no prospects give zeros. Throws nothing.
 *
 * @example cohortOf(log, prospectsOf(log), wholeOf({ from: null, to: null }), log.catalogue.stages(), 30, asOf) // { reached: Float64Array.of(2, 2, 1), stillOpen: Float64Array.of(0) }
 */
export function cohortOf(
  log: Log,
  prospects: Prospects,
  { bounds, parts, partOf }: Cut,
  stages: readonly Stage[],
  horizonDays: number,
  asOf: Day,
): Cohort {
  const stageOf = new Int32Array(log.catalogue.kinds.length).fill(-1);
  stages.forEach(({ kinds }, stage) => {
    for (const kind of kinds) stageOf[kind] = stage;
  });
  const furthest = new Int32Array(prospects.size).fill(-1);
  for (let row = 0; row < log.size; row++) {
    const prospect = log.prospects[row]!;
    if (prospect < 0) continue;
    const age = log.days[row]! - log.days[prospects.contactRow[prospect]!]!;
    const stage = stageOf[log.kinds[row]!]!;
    if (age >= 0 && age <= horizonDays && stage > furthest[prospect]!) furthest[prospect] = stage;
  }
  const reached = new Float64Array(parts * stages.length);
  const stillOpen = new Float64Array(parts);
  for (let prospect = 0; prospect < prospects.size; prospect++) {
    const row = prospects.contactRow[prospect]!;
    const day = log.days[row]!;
    const part = partOf === undefined ? 0 : partOf[row]!;
    if (part < 0 || day < bounds[0]! || day >= bounds[1]! || day > asOf) continue;
    if (asOf - day < horizonDays) stillOpen[part]! += 1;
    else
      for (let stage = furthest[prospect]!; stage >= 0; stage--) reached[part * stages.length + stage]! += 1;
  }
  return { reached, stillOpen };
}

/**
 * Days from first touch to first sale of every prospect won by `asOf`, in no order. None give an empty list.
 *
 * @example wonCycles(prospectsOf(log), asOf) // [57, 9]
 */
export function wonCycles(prospects: Prospects, asOf: Day): number[] {
  const cycles: number[] = [];
  for (let prospect = 0; prospect < prospects.size; prospect++) {
    const cycle = cycleOf(prospects, prospect);
    if (cycle !== null && prospects.firstSale[prospect]! <= asOf) cycles.push(cycle);
  }
  return cycles;
}
