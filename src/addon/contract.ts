import type { EntryRule, FailureCode } from '../locale/words.ts';
import type { ColumnId } from '../log/column.ts';
import type { Role } from '../log/role.ts';
import type { PeriodId } from '../plan/period.ts';

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

/** What is wrong with one field of a request: the field, the rule, what came. */
export interface FieldProblem {
  field: string;
  rule: EntryRule;
  got: string;
}

/** What became of one entry of a save. `known` = the id was in the log already, nothing was added. */
export type SaveResult =
  | { id: string; status: 'saved' | 'known' | 'unconfirmed' }
  | { id: string | null; status: 'refused'; problems: readonly FieldProblem[]; message: string };

/** Every call answers this as JSON text. `message` words the failure in the spreadsheet's language. */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; code: FailureCode; detail: unknown; message: string };

export interface SaveRequest {
  entries: readonly Entry[];
  /** True when these ids may have been sent before: the whole id column is searched. */
  isRetry?: boolean;
}

export interface SaveAnswer {
  results: readonly SaveResult[];
  /** Why the rest could not be confirmed, where something went wrong on the way. */
  trouble?: FailureCode;
}

export interface UndoRequest {
  /** The entry as it was saved. */
  entry: Entry;
  /** Delete it although somebody changed it. */
  evenIfChanged?: boolean;
}

export interface EditRequest extends UndoRequest {
  /** What it shall become; the id stays. */
  to: Entry;
}

export interface SummaryRequest {
  period: { id: PeriodId; from?: string; to?: string };
}

export interface SummaryAnswer {
  sheet: string;
  url: string;
  period: string;
  rowsRead: number;
  rowsRefused: number;
  headline: string;
}

/** What the page needs when it opens; read once, the page keeps it up to date by itself. */
export interface SidebarState {
  isSetUp: boolean;
  language: string;
  today: string;
  timeZone: string;
  /** Who the person said to be; '' until then. */
  rep: string;
  reps: readonly string[];
  activities: readonly { name: string; role: Role; stage: number | null; isTouch: boolean }[];
  /** Columns this log has. */
  columns: readonly ColumnId[];
  segments: readonly string[];
  sources: readonly string[];
  /** Latest prospects first. */
  prospects: readonly { name: string; entries: number; lastDay: string }[];
  /** Count per activity logged by the rep today. */
  counts: Readonly<Record<string, number>>;
  lastEntries: readonly Entry[];
  rowsRefused: number;
}
