import type { RepDay } from '../addon/contract.ts';
import { countOf, type Entry } from '../entry/entry.ts';
import { nameKey } from '../log/names.ts';

/** What this page did to the log since the day was read. */
export interface Change {
  entry: Entry;
  by: 1 | -1;
  /** The entry is new: a day that was read later may hold it already, and names its id then. */
  isNew: boolean;
}

/** Count per activity of a rep's day: as it was read, and what this page did since. null while nothing was read for that rep. */
export function countsOf(
  read: RepDay | null,
  changes: readonly Change[],
  rep: string,
  day: string,
): Record<string, number> | null {
  if (!read || nameKey(read.rep) !== nameKey(rep)) return null;
  const counts: Record<string, number> = read.today === day ? { ...read.counts } : {};
  for (const { entry, by } of countedChanges(read, changes, rep, day)) {
    if (entry.date === day) add(counts, entry.activity, by * countOf(entry));
  }
  return counts;
}

/** Adds to the count of an activity, in whatever spelling it was counted. */
export function add(counts: Record<string, number>, activity: string, count: number): void {
  const key = nameKey(activity);
  const name = Object.keys(counts).find((each) => nameKey(each) === key) ?? activity;
  counts[name] = Math.max(0, (counts[name] ?? 0) + count);
}

/** What this page did to the entries of a rep, and no reading of the day has counted yet. */
export function countedChanges(
  read: RepDay,
  changes: readonly Change[],
  rep: string,
  day: string,
): readonly Change[] {
  const ids = new Set(read.today === day ? read.ids : []);
  return changes.filter(
    ({ entry, isNew }) => nameKey(entry.rep ?? '') === nameKey(rep) && !(isNew && ids.has(entry.id)),
  );
}

/** What still counts of an entry: the version that was counted last, null once it was taken out. */
export function countedNow(changes: readonly Change[], entry: Entry): Entry | null {
  const own = changes.filter((change) => change.entry.id === entry.id);
  const last = own[own.length - 1];
  if (!last) return entry;
  return last.by > 0 ? last.entry : null;
}

/** New entries that the log had before a day was read: what was read counts them, or they are gone again. */
export function settledIds(changes: readonly Change[], waiting: readonly Entry[]): ReadonlySet<string> {
  const waits = new Set(waiting.map(({ id }) => id));
  return new Set(changes.flatMap(({ entry, isNew }) => (isNew && !waits.has(entry.id) ? [entry.id] : [])));
}

/** What still counts beside a day that was read anew: new entries that were not in the log when the reading began. */
export function changesAfter(
  read: RepDay,
  changes: readonly Change[],
  settled: ReadonlySet<string>,
): readonly Change[] {
  const ids = new Set(read.ids);
  return changes.filter(({ entry, isNew }) => isNew && !settled.has(entry.id) && !ids.has(entry.id));
}
