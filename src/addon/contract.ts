import type { Entry, FieldProblem } from '../entry/entry.ts';
import type { FailureCode } from '../locale/words.ts';
import type { ColumnId } from '../log/column.ts';
import type { Role } from '../log/role.ts';
import type { Calendar, CalendarUnit } from '../plan/calendar.ts';
import type { ComparisonId } from '../plan/comparison.ts';
import type { Rates } from '../plan/goal-facts.ts';
import type { PeriodId } from '../plan/period.ts';
import type { Subject } from '../plan/roster.ts';
import type { GoalNumbers } from '../plan/standing.ts';
import type { BasisId } from '../report/basis.ts';
import type { Plan } from '../report/page/plan-page.ts';

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
  /** 'period' where it is left out. */
  basis?: BasisId;
  /** 'previous' where it is left out. */
  comparison?: ComparisonId;
}

/** A request with nothing left to defaults. */
export type SummaryChoice = Required<SummaryRequest>;

/** A stage of the funnel as the sheet has it. */
export interface DigestStage {
  name: string;
  count: number;
  /** What its step divides by; null for the first stage. */
  n: number | null;
  /** The step to this stage as a share, above 1 where more was counted than before it; null where n is too small for a percentage. */
  stepConversion: number | null;
  /** How far the step is from the compared period, in percentage points; null without one to compare. */
  change: { points: number; isChance: boolean } | null;
}

/** What the sheet says, in short: from the same report, so that both say the same. */
export interface SummaryDigest {
  funnel: readonly DigestStage[];
  /** Prospects by first contact that are too young to count. */
  stillOpen: number;
  /** The compared period in words; null without one. */
  comparedWith: string | null;
  /** What to work on. */
  headline: string;
  /** What to know before the numbers are believed. */
  warnings: readonly string[];
}

export interface SummaryAnswer {
  sheet: string;
  period: string;
  rowsRead: number;
  rowsRefused: number;
  /** The first rows that could not be read, each as a sentence with its cell. */
  unread: readonly string[];
  digest: SummaryDigest;
}

/** The dated sheet that a copy of the summary was kept as. */
export interface CopyAnswer {
  sheet: string;
}

/** What a person chose to be remembered in this spreadsheet; never a prospect's text. */
export interface Preferences {
  /** Who the person said to be; '' until then. */
  rep: string;
  segment: string;
  source: string;
  /** Single keys log and undo. */
  hasKeys: boolean;
  /** The first run was gone through or left. */
  isIntroduced: boolean;
  /** What the last summary was asked for. */
  summary: SummaryChoice;
}

/** First and last day, both counted. */
export interface IsoDays {
  from: string;
  to: string;
}

/** A goal that a rep works towards, the rep's own or one of the team, as it stood when the day was read. */
export interface RepGoal extends GoalNumbers, IsoDays {
  whose: Subject;
  /** Added up from goals of others. */
  isSum: boolean;
  unit: CalendarUnit;
  /** The numbers that the calls for it are reckoned with. */
  rates: RepRates | null;
  /** What they were chosen from, the best first; the page chooses anew after each entry. */
  samples: readonly RepRates[];
}

/** Numbers to reckon with: whose they are, and of which days (null = the whole log until last night). */
export type RepRates = NonNullable<GoalNumbers['rates']> & { whose: Rates['whose']; days: IsoDays | null };

/** A step of the funnel that a rep may work on: k of n now, and a share that would help. */
export interface RepAdvice {
  /** The rep's own numbers, or the team's where those are too few. */
  whose: Rates['whose'];
  /** Index of the step's first stage. */
  step: number;
  k: number;
  n: number;
  share: number;
  /** The days of the best quarter so far, which had that share; null where it is one point more than now. */
  quarter: IsoDays | null;
}

/** A rep's day as the log has it, and the rep's last entries. */
export interface RepDay {
  /** Whose rows; '' = those that name nobody, all rows of a log without such a column. */
  rep: string;
  /** The day that is counted, "2026-11-23". */
  today: string;
  /** Count per activity logged by the rep on that day. */
  counts: Readonly<Record<string, number>>;
  /** Ids of the entries that are counted here: those of the day, and those logged that day for an earlier one. */
  ids: readonly string[];
  /** One for each thing that goals count; sales first, then revenue. */
  goals: readonly RepGoal[];
  /** Whether any goal is in force for the rep, also where this period asks for nothing: a day off, an absence. */
  hasGoals: boolean;
  advice: RepAdvice | null;
  /** The rep's own numbers, or everybody's; null where too little was logged. */
  rates: RepRates | null;
  /** The week before this one; its workdays without the rep's absences. */
  lastWeek: IsoDays & { counts: Readonly<Record<string, number>>; workdays: number };
  /** The one logged last first. */
  lastEntries: readonly Entry[];
  /** When each of them was logged, "2026-11-23 14:31", by id; absent where the log does not tell. */
  loggedAt: Readonly<Record<string, string>>;
}

export interface RepDayRequest {
  rep: string;
  /** The day the page has, in the spreadsheet's time zone. */
  day: string;
}

export interface GoalRequest {
  /** Whose goal; '' = the whole team's. */
  rep: string;
  /** Sales a month. */
  amount: number;
}

export interface GoalAnswer {
  sheet: string;
  amount: number;
}

/** A plan that the page was asked to write down. */
export type PlanRequest = Plan;

export interface PlanAnswer {
  sheet: string;
}

/** What the page needs when it opens; read once, the page keeps it up to date by itself. */
export interface SidebarState extends RepDay {
  isSetUp: boolean;
  /** Whether this person may write to the log. */
  canLog: boolean;
  language: string;
  timeZone: string;
  preferences: Preferences;
  reps: readonly string[];
  activities: readonly { name: string; role: Role; stage: number | null; isTouch: boolean }[];
  /** Columns this log has. */
  columns: readonly ColumnId[];
  segments: readonly string[];
  sources: readonly string[];
  /** Latest prospects first. */
  prospects: readonly { name: string; entries: number; lastDay: string }[];
  calendar: Omit<Calendar, 'holidays'>;
  rowsRefused: number;
}
