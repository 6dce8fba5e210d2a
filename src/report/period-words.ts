import type { Words } from '../locale/words.ts';
import type { Period } from '../plan/period.ts';

/** "1–30 November 2026", "everything logged", "up to …". */
export function periodWords({ from, to }: Period, words: Words): string {
  if (from !== null && to !== null) return words.dayRange(from, to);
  if (from !== null) return words.summary.since(words.day(from));
  return to !== null ? words.summary.upTo(words.day(to)) : words.summary.everything;
}
