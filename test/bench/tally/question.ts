import { defaultActivities } from '../../../src/log/catalogue.ts';
import type { Role } from '../../../src/log/role.ts';

/** Roles of the default catalogue. */
export const askedRoles: readonly Role[] = [...new Set(defaultActivities.map(({ role }) => role))];

/** What everybody is asked by month and rep, beside the counts of `askedRoles`. Money in hundredths, time in those of a second. */
export const measureIds = [
  'revenueCents',
  'saleCents',
  'valuedSales',
  'namedAttempts',
  'namedSales',
  'sellingTicks',
  'nonSellingTicks',
  'callTicks',
  'logged',
  'loggingDelayMedian',
  'attempted',
  'conversed',
  'appointed',
  'won',
  'soldOnFirstCall',
  'touches',
  'touchesMedian',
  'cycles',
  'cycleDays',
  'cycleDaysMedian',
] as const;

/** A count of a role, or one of `measureIds`. */
export type MeasureId = Role | (typeof measureIds)[number];

/** Every measure of the question, in the order of an answer's columns. */
export const asked: readonly MeasureId[] = [...askedRoles, ...measureIds];

/** Measures by group "2026-11 rep 01 bondar"; null where a median has nothing, absent where it was left out. */
export type Answer = Map<string, Partial<Record<MeasureId, number | null>>>;

/** The key of a group. */
export function groupKey(month: string, rep: string): string {
  return `${month} ${rep.toLowerCase()}`;
}

/** One who answers: `load` takes the rows into its own store, `ask` makes the answer. */
export interface Contender<Store = unknown> {
  load(table: readonly (readonly unknown[])[]): Store | Promise<Store>;
  ask(store: Store): Answer | Promise<Answer>;
}

/** How many cells of two answers were compared, and which differ. Groups that only one has count as nothing: 0, or null for a median. */
export function compare(ours: Answer, theirs: Answer): { cells: number; mismatches: string[] } {
  let cells = 0;
  const mismatches: string[] = [];
  const said = asked.filter((id) => [...theirs.values()].some((group) => group[id] !== undefined));
  for (const key of new Set([...ours.keys(), ...theirs.keys()])) {
    for (const id of said) {
      const nothing = id.endsWith('Median') ? null : 0;
      const [own, other] = [ours.get(key)?.[id] ?? nothing, theirs.get(key)?.[id] ?? nothing];
      cells++;
      if (own !== other) mismatches.push(`${id} of ${key}: ours ${own}, theirs ${other}`);
    }
  }
  return { cells, mismatches };
}
