import type { EntryRule } from '../locale/words.ts';

/** One entry as the page sends it. Days are ISO text, texts exactly as typed, absent fields blank. */
export interface Entry {
  /** Made by the page once per submission: a retry carries the same id and never makes a second row. */
  id: string;
  /** "2026-11-23". */
  date: string;
  activity: string;
  rep?: string;
  /** 1 unless given. */
  count?: number;
  prospect?: string;
  segment?: string;
  source?: string;
  value?: number;
  minutes?: number;
  note?: string;
  /** "14:30"; needs a Time column. */
  time?: string;
}

/** How many an entry stands for: 1 unless it says; 0 for a cell that somebody made something else than a number. */
export function countOf({ count }: Pick<Entry, 'count'>): number {
  const cell: unknown = count;
  if (cell === undefined) return 1;
  return typeof cell === 'number' ? cell : 0;
}

/** What is wrong with one field of a request: the field, the rule, what came. */
export interface FieldProblem {
  field: string;
  rule: EntryRule;
  got: string;
}
