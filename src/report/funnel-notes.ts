import type { Words } from '../locale/words.ts';
import type { Evidence } from '../metric/evaluate.ts';
import type { Period } from '../plan/period.ts';
import type { Basis } from './basis.ts';
import type { FunnelReport } from './funnel.ts';
import { periodWords } from './period-words.ts';
import type { Compared } from './report.ts';

/** What the funnel table has to say below itself: whom a cohort holds, what changed, which quarters were best. */
export function funnelNotes(
  { rows, stillOpen, stillOpenThen }: FunnelReport,
  basis: Basis,
  compared: Compared | null,
  words: Words,
): string[] {
  const say = words.summary.funnel;
  const notes: string[] = [];
  if (basis.id === 'cohort') {
    const isEmpty = stillOpen === 0 && rows.every(({ count }) => count === 0);
    const { horizonDays, wonDays } = basis;
    if (isEmpty) notes.push(say.noProspects);
    else notes.push(say.cohort(horizonDays, wonDays, stillOpen, stillOpenThen), say.planByDate);
  }
  const changed = rows.flatMap(({ name, change }) => (change ? [{ name, change }] : []));
  if (compared && changed.length > 0) {
    const parts = changed.map(({ name, change: { interval } }) =>
      say.changeOf(name, points(interval.low, words), points(interval.high, words)),
    );
    const chances = changed.filter(({ change }) => change.isChance).length;
    const verdict = chances === changed.length ? 'all' : chances > 0 ? 'some' : 'none';
    notes.push(say.changes(periodWords(compared.period, words), parts, verdict));
  }
  return notes;
}

/** A period that is shorter than half of the sales take says little about its own calls. */
export function warningsOf(
  { from, to }: Period,
  basis: Basis,
  { value, n }: Evidence,
  words: Words,
): string[] {
  if (basis.id === 'cohort' || from === null || to === null || value === null || !n) return [];
  const days = to - from + 1;
  return days < value ? [words.summary.notes.shorterThanCycle(days, Math.floor(value))] : [];
}

/** "−2.1", of a share. */
function points(share: number, words: Words): string {
  return words.number(share * 100, 1).replace('-', '−');
}
