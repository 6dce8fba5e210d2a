import type { WorkbookPort } from '../engine/port.ts';

/** Authorisation mode of one run, as Google names it. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** Intrinsic constructors of the vm context a script runs in: values handed to the script are made with them. */
export interface Realm {
  Array: ArrayConstructor;
  Object: ObjectConstructor;
  Date: DateConstructor;
  Error: ErrorConstructor;
}

/** Who clicked, typed or opened. */
export interface Person {
  email: string;
  /** Language of the person's Google account, "en" or "uk". */
  locale: string;
  canEdit: boolean;
}

/** Locks outlive one execution, so they belong to the host. Every method answers at once or blocks the calling thread. */
export interface LockPort {
  acquire(key: string, timeoutMs: number): boolean;
  release(key: string): void;
  /** Whether this execution holds it now: a lock is lost while an alert or a prompt waits for the person. */
  holds(key: string): boolean;
}

/** Properties and caches, keyed by store name ("user:a@b", "document", "script"). */
export interface StorePort {
  read(store: string): Record<string, string>;
  write(store: string, entries: Record<string, string | null>): void;
}

export interface MenuItem {
  caption: string;
  functionName: string;
}

/** The button that a person pressed ("OK", "CANCEL", "YES", "NO", "CLOSE") and, for a prompt, the text. */
export interface PersonAnswer {
  button: string;
  text: string;
}

/** What a script shows to the person. */
export interface UiPort {
  menu(
    title: string,
    isAddon: boolean,
    items: readonly (MenuItem | 'separator' | { title: string; items: readonly unknown[] })[],
  ): void;
  sidebar(title: string, html: string): void;
  dialog(title: string, html: string, size: { width: number; height: number }, isModal: boolean): void;
  toast(message: string, title: string, seconds: number): void;
  ask(kind: 'alert' | 'prompt', title: string, message: string, buttons: string): PersonAnswer;
  activeSheetId(): string | null;
  activate(sheetId: string): void;
  selection(): { sheetId: string; a1: string } | null;
  select(sheetId: string, a1: string): void;
  log(level: 'log' | 'info' | 'warn' | 'error', message: string): void;
}

/** Everything one run of a script may know. Services are built over it; nothing else is shared between runs. */
export interface Execution {
  readonly realm: Realm;
  readonly authMode: AuthMode;
  /** OAuth scopes that the manifest lists, whole addresses. */
  readonly scopes: readonly string[];
  readonly scriptTimeZone: string;
  readonly scriptId: string;
  /** False for standalone runs: no document lock, no document properties. */
  readonly isBound: boolean;
  readonly person: Person;
  readonly files: Readonly<Record<string, string>>;
  readonly workbook: WorkbookPort;
  readonly locks: LockPort;
  readonly stores: StorePort;
  readonly ui: UiPort;
  now(): number;
  random(): number;
  sleep(ms: number): void;
  /**
   * Every service method announces itself here before its effect: counts, checks of scopes and modes, delays and
   * faults hang on it. `cells` is how many cells it reads or writes.
   */
  serviceCall(name: string, cells?: { read?: number; written?: number }): void;
  /** Evaluates source in the global scope of the script (templates need it). */
  evaluate(source: string, fileName: string): unknown;
  /** Applies buffered writes; registered by SpreadsheetApp, called at the end of the run and by nobody else. */
  flushers: (() => void)[];
}
