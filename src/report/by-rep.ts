import type { Words } from '../locale/words.ts';
import type { Log } from '../log/log.ts';
import { tally } from '../metric/tally.ts';
import { isWithin, type Period } from '../plan/period.ts';
import { breakdownRow } from './breakdown.ts';
import type { BreakdownRow } from './report.ts';

/**
 * A row per rep with an entry in the period, sorted by name, and the team as the sum of all of them. Rows that name no rep
 * stand last under "(no rep)".
 */
export function byRepOf(
  log: Log,
  period: Period,
  words: Words,
): { rows: BreakdownRow[]; team: BreakdownRow } {
  const reps = log.names.reps.shown;
  const nobody = reps.length;
  const groupOf = new Int32Array(log.size);
  const teamOf = new Int32Array(log.size);
  const isMet = new Array<boolean>(nobody + 1).fill(false);
  for (let row = 0; row < log.size; row++) {
    const isIn = isWithin(log.days[row]!, period);
    const rep = log.reps[row]! < 0 ? nobody : log.reps[row]!;
    groupOf[row] = isIn ? rep : -1;
    teamOf[row] = isIn ? 0 : -1;
    if (isIn) isMet[rep] = true;
  }
  const stages = log.catalogue.stages();
  const sums = tally(log, groupOf, nobody + 1);
  const rows = reps
    .map((name, rep) => ({ name, rep }))
    .filter(({ rep }) => isMet[rep])
    .sort((a, b) => a.name.localeCompare(b.name, words.tag))
    .map(({ name, rep }) => breakdownRow(name, sums, rep, log.catalogue, stages));
  if (isMet[nobody]) rows.push(breakdownRow(words.summary.byRep.noRep, sums, nobody, log.catalogue, stages));
  return {
    rows,
    team: breakdownRow(words.summary.byRep.team, tally(log, teamOf, 1), 0, log.catalogue, stages),
  };
}
