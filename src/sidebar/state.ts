import type { Preferences, RepDay, SidebarState } from '../addon/contract.ts';
import type { Entry, FieldProblem } from '../entry/entry.ts';
import { firstPreferences } from '../entry/first-preferences.ts';
import type { SidebarWords as Words } from '../locale/words.ts';
import type { Change } from './day-counts.ts';
import { type Form, newForm } from './form.ts';
import { emptyOutbox, type OutboxNews } from './outbox.ts';

/** An entry of the log that this page knows, and when it was logged, "2026-11-23 14:31". */
export interface LoggedEntry {
  entry: Entry;
  loggedAt: string | null;
}

/** What the first line of the dock tells of; waiting entries go before it. */
export type Dock =
  | { id: 'last' }
  | { id: 'saved'; entries: readonly Entry[] }
  | { id: 'undoing' | 'changed'; entry: Entry }
  | { id: 'undone'; known: LoggedEntry };

/** What went wrong besides saving; it stays until the next action. */
export type Trouble =
  | { id: 'gone' }
  | { id: 'changed'; known: LoggedEntry; now: Entry | null }
  | { id: 'notUndone'; known: LoggedEntry; message: string }
  | { id: 'notSaved'; message: string }
  | { id: 'notRemembered'; message: string };

export type StepId = 'name' | 'goal' | 'entry';

/** The first run: its steps, and the one that is open. */
export interface FirstRun {
  steps: readonly StepId[];
  at: number;
  /** Said under a step that is done, in its order; '' where it was skipped. */
  done: readonly string[];
}

/** Where the page stands as a whole. */
export type Phase =
  | { id: 'opening' }
  | { id: 'failed'; message: string }
  | { id: 'noLog'; isWorking: boolean; message: string }
  | { id: 'firstRun'; run: FirstRun; isWorking: boolean; message: string }
  | { id: 'open' };

/** What the menu opens. */
export type MenuPage = 'whatIf' | 'settings' | 'keys' | 'help';

/** What lies over the tabs until somebody goes back. */
export type Page = { id: MenuPage } | { id: 'edit'; known: LoggedEntry };

/** Everything the page shows, in one place; the tabs of other topics keep what is theirs alone. */
export interface State {
  phase: Phase;
  words: Words;
  facts: SidebarState | null;
  preferences: Preferences;
  /** The day it is in the spreadsheet, as ISO text. */
  today: string;
  /** The rep's day as it was last read; null while that of another rep is on its way. */
  read: RepDay | null;
  /** Why the day could not be read anew; '' where it could. */
  unread: string;
  changes: readonly Change[];
  /** The rep's entries in the log, the one logged last first. */
  mine: readonly LoggedEntry[];
  outbox: OutboxNews;
  dock: Dock;
  trouble: Trouble | null;
  canLog: boolean;
  form: Form;
  problems: readonly FieldProblem[];
  tab: string;
  page: Page | null;
  /** The plan sent last, so that a retry is known for one. */
  sentPlan: { id: string; content: string } | null;
}

/** Whose name the entries of this page carry: '' in a log that has no column for it. */
export function ownRep({ facts, preferences }: Pick<State, 'facts' | 'preferences'>): string {
  return facts?.columns.includes('rep') ? preferences.rep : '';
}

export function firstState(words: Words, tab: string): State {
  return {
    phase: { id: 'opening' },
    words,
    facts: null,
    preferences: firstPreferences,
    today: '',
    read: null,
    unread: '',
    changes: [],
    mine: [],
    outbox: emptyOutbox,
    dock: { id: 'last' },
    trouble: null,
    canLog: true,
    form: newForm('', { segment: '', source: '' }),
    problems: [],
    tab,
    page: null,
    sentPlan: null,
  };
}
