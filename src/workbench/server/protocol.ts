import type { Menu, Shown } from '../runtime/ui-record.ts';

/** What the engine's collaboration sends: revisions in their order, undone, redone, who stands where. Opaque here. */
export type Revision = { type: string; serverRevisionId?: string; nextRevisionId?: string };

/** Text that goes into one cell as if it were typed there, by position from 0. */
export interface TypedCell {
  sheetId: string;
  row: number;
  column: number;
  text: string;
}

/** What a person is asked while the script waits. */
export type Question = Pick<
  Extract<Shown, { kind: 'alert' | 'prompt' }>,
  'kind' | 'title' | 'message' | 'buttons'
>;

/** A person who may open the workbook in a tab of their own. */
export interface TabPerson {
  email: string;
  canEdit: boolean;
}

/** The first message of the server: the workbook as it stands, and what the tab needs to compute its formulas. */
export interface Opened {
  kind: 'opened';
  /** New for every start of the server: a tab that knows another epoch begins anew. */
  epoch: string;
  user: TabPerson;
  people: readonly TabPerson[];
  /** Language of the account. */
  language: string;
  book: { name: string; locale: string; timeZone: string };
  /** The engine's snapshot, and the revisions since. */
  snapshot: unknown;
  revisions: readonly Revision[];
  /** The pushed scripts by name, in push order; empty when they cannot be loaded. */
  scripts: Readonly<Record<string, string>>;
  /** Why the pushed scripts cannot be loaded; null when they can. */
  trouble: string | null;
}

export type ToTab =
  | Opened
  | { kind: 'revision'; revision: Revision }
  | { kind: 'menus'; menus: readonly Menu[] }
  | { kind: 'shown'; shown: Extract<Shown, { kind: 'toast' | 'sidebar' | 'dialog' }> }
  | { kind: 'question'; id: number; question: Question }
  | { kind: 'activate'; sheetId: string; a1?: string }
  /** A call of google.script.run has ended. */
  | {
      kind: 'returned';
      id: number;
      outcome: { ok: true; value: unknown } | { ok: false; name: string; message: string };
    }
  /** What the person typed was not taken, or a menu's function ended in an error: words as Google shows them. */
  | { kind: 'refused'; title: string; message: string }
  /**
   * The message with this number was taken in; the tab need not keep it any longer. `revisionId` is the revision that wrote
   * the cell (sent before), null when nothing was written: the tab's own undo takes it back.
   */
  | { kind: 'taken'; number: number; revisionId: string | null };

/**
 * A tab connects to the page's own address with `?user=` (absent: the first person) and `?tab=`, a word that stays the same
 * while the page lives: numbers are counted per tab, so what is sent again is not typed twice.
 */
export type ToServer =
  | { kind: 'revision'; revision: Revision }
  /** `number` grows with every message of the tab; a tab that loses the server sends what was not taken again. */
  | { kind: 'type'; number: number; cell: TypedCell }
  | { kind: 'select'; sheetId: string; a1: string }
  | { kind: 'click'; functionName: string }
  | { kind: 'run'; id: number; name: string; argumentsText: string }
  | { kind: 'answer'; id: number; button: string; text: string }
  | { kind: 'book'; change: { name?: string; locale?: string; timeZone?: string } };
