import type { PublicFunction } from '../runtime/public-functions.ts';
import type { Question, ShownNow } from '../runtime/screen.ts';
import type { Menu } from '../runtime/ui-record.ts';

/**
 * The messages between the server and its tabs: JSON, one message a frame, over a WebSocket at TAB_PATH with the query
 * `user` (address of the person), `tab` (the tab's own name for itself, kept while it reconnects) and, optionally, `language`
 * (of the person's account, "uk").
 */
export const TAB_PATH = '/tab';

/** What the engine's collaboration sends: revisions in their order, undone, redone, who stands where. Opaque here. */
export type Revision = { type: string; serverRevisionId?: string; nextRevisionId?: string };

/** Text that goes into one cell as if it were typed there, by position from 0. */
export interface TypedCell {
  sheetId: string;
  row: number;
  column: number;
  text: string;
}

/** Texts from outside the spreadsheet that are pasted: each is read as if it were typed. */
export interface PastedTexts {
  sheetId: string;
  row: number;
  column: number;
  rows: readonly (readonly string[])[];
}

/** A person who may open the workbook in a tab of their own. */
export interface TabPerson {
  email: string;
  canEdit: boolean;
}

/**
 * The workbook as it stands, and what the tab needs to compute its formulas. The first message of the server, and sent again
 * where the tab's own state cannot be kept (its change was refused; somebody undid what is older than its snapshot): the tab
 * then makes its model anew.
 */
export interface Opened {
  kind: 'opened';
  /** New for every start of the server: a tab that knows another epoch begins anew. */
  epoch: string;
  /** Who the tab's model is among all replicas: new with every `opened`. Give it to the engine's Model as `client`. */
  client: { id: string; name: string };
  user: TabPerson;
  people: readonly TabPerson[];
  /** Language of the account. */
  language: string;
  book: { name: string; locale: string; timeZone: string; ownerEmail: string };
  /** The engine's snapshot, and the revisions since. */
  snapshot: object;
  revisions: readonly Revision[];
  /** The pushed scripts by name, in push order; empty when they cannot be loaded. */
  scripts: Readonly<Record<string, string>>;
  /** What Google lists of the scripts: for cells, menus and google.script.run. */
  functions: readonly PublicFunction[];
  /** Why the pushed scripts cannot be loaded; null when they can. */
  trouble: string | null;
}

/** How a call of google.script.run has ended; `value` is what its success handler gets. */
export type RunOutcome = { ok: true; value: unknown } | { ok: false; name: string; message: string };

export type ToTab =
  | Opened
  | { kind: 'revision'; revision: Revision }
  | { kind: 'menus'; menus: readonly Menu[] }
  | { kind: 'shown'; shown: ShownNow }
  /** A script waits for the answer. */
  | { kind: 'question'; id: number; question: Question }
  | { kind: 'activate'; sheetId: string; a1?: string }
  | { kind: 'returned'; id: number; outcome: RunOutcome }
  /** A menu's function has ended. */
  | { kind: 'clicked'; functionName: string }
  /** What the person did was not taken, or a menu's function ended in an error: words as Google shows them. */
  | { kind: 'refused'; title: string; message: string }
  /**
   * What was typed or pasted under this number was dealt with (also where it was refused): the tab need not keep it any
   * longer. `revisionId` is the revision that it became, null for none: the tab may undo it like its own.
   */
  | { kind: 'taken'; number: number; revisionId: string | null };

export type ToServer =
  | { kind: 'revision'; revision: Revision }
  /** `number` grows with everything typed or pasted in the tab; a tab that loses the server sends what was not taken again. */
  | { kind: 'type'; number: number; cell: TypedCell }
  | { kind: 'paste'; number: number; texts: PastedTexts }
  | { kind: 'select'; sheetId: string; a1: string }
  | { kind: 'click'; functionName: string }
  /** `argumentsText` is what packArguments of runtime/wire.ts makes of the arguments. */
  | { kind: 'run'; id: number; name: string; argumentsText: string }
  | { kind: 'answer'; id: number; button: string; text: string }
  /** File › Settings of the spreadsheet. */
  | { kind: 'book'; change: { name?: string; locale?: string; timeZone?: string } };
