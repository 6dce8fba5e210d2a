import type { Words } from '../locale/words.ts';
import type { Log } from '../log/log.ts';
import { wholeOf } from '../metric/cut.ts';
import { evaluate } from '../metric/evaluate.ts';
import { burstsOf } from '../metric/keeping.ts';
import { odditiesOf } from '../metric/oddities.ts';
import type { Tally } from '../metric/tally.ts';
import { isWithin, type Period } from '../plan/period.ts';

/** So many prospects or bursts are named, the others counted. */
const namedOnes = 3;

/**
 * What to know of how the log of a period is kept, a sentence each: sales and prospects that are odd, entries logged late or
 * in a burst, calls without minutes. `sums` is the tally of the period. A log without any of it has none.
 */
export function trustNotes(log: Log, sums: Tally, period: Period, words: Words): string[] {
  const say = words.summary.tables.trust;
  const odd = odditiesOf(log, wholeOf(period));
  const notes: string[] = [];
  if (odd.salesWithoutProspect > 0)
    notes.push(say.salesWithoutProspect(odd.salesWithoutProspect, evaluate('sales', sums, 0).value!));
  for (const kind of ['soldBeforeContact', 'soldWithoutContact', 'soldAgain', 'tallied'] as const) {
    const names = odd[kind].map((code) => log.names.prospects.shown[code]!);
    if (names.length > 0) notes.push(say[kind](names.length, list(names, words)));
  }
  const late = evaluate('loggedLateShare', sums, 0);
  if (late.k! > 0) notes.push(say.late(late.k!, late.n!, words.percent(late.value!)));
  const bursts = burstsOf(log)
    .filter((row) => isWithin(log.days[row]!, period))
    .sort((a, b) => log.days[a]! - log.days[b]! || a - b)
    .map((row) => say.burst(log.names.reps.shown[log.reps[row]!]!, words.day(log.days[row]!)));
  if (bursts.length > 0) notes.push(say.bursts(bursts.length, list(bursts, words)));
  const { timed, calls } = timedCalls(log, period);
  if (timed > 0 && timed < calls) notes.push(say.minutes(timed, calls));
  const joined = [log.names.reps, log.names.prospects].flatMap((names) => names.spelledInSeveralWays());
  const spelled = joined.map(({ name, ways }) => say.ways(name, ways));
  if (joined.length > 0) notes.push(say.joined(joined.length, list(spelled, words)));
  return notes;
}

/** The first three, then how many more there are. */
function list(names: readonly string[], words: Words): string {
  const rest = names.length - namedOnes;
  const named = names.slice(0, namedOnes).join(', ');
  return rest > 0 ? words.summary.tables.trust.andMore(named, rest) : named;
}

function timedCalls(log: Log, period: Period): { timed: number; calls: number } {
  const isCall = log.catalogue.kinds.map(({ role }) => role === 'attempt');
  let [timed, calls] = [0, 0];
  for (let row = 0; row < log.size; row++) {
    if (!isCall[log.kinds[row]!] || !isWithin(log.days[row]!, period)) continue;
    calls += log.counts[row]!;
    if (!Number.isNaN(log.ticks[row]!)) timed += log.counts[row]!;
  }
  return { timed, calls };
}
