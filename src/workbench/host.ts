import { createWorkbook } from './engine/create-workbook.ts';
import type { Person } from './gas/execution.ts';
import { OpenBook } from './open-book.ts';
import { type CallHook, CallRecord, type Counts } from './runtime/call-record.ts';
import { noteOf, registerPublicFunctions } from './runtime/custom-functions.ts';
import { editEvent } from './runtime/edit-event.ts';
import { execute } from './runtime/execute.ts';
import { HostClock } from './runtime/host-clock.ts';
import type { Entry, HostPort, Job, Outcome, WaitingHostPort } from './runtime/job.ts';
import { LockTable } from './runtime/lock-table.ts';
import { MemoryStores } from './runtime/memory-stores.ts';
import { Pool } from './runtime/pool.ts';
import { type Project, pushProject } from './runtime/project.ts';
import { executionSeed } from './runtime/random.ts';
import { readFolder } from './runtime/read-files.ts';
import type { Screen } from './runtime/screen.ts';
import { ScriptError } from './runtime/script-error.ts';
import { inTimeZone, isThreadIn } from './runtime/time-zone.ts';
import { type Menu, type MenuEntry, UiRecord } from './runtime/ui-record.ts';
import { packArguments, unpackFailure } from './runtime/wire.ts';

export { SaveError } from './runtime/save-error.ts';
export { ScriptError } from './runtime/script-error.ts';

export interface HostOptions {
  /** Pushed files by name, scripts in push order. Unless given, what lies in dist/. */
  files?: Readonly<Record<string, string>>;
  /** Locale and zone of the SPREADSHEET ("en_US", "Etc/UTC"); the script's zone is in its manifest. */
  locale?: string;
  timeZone?: string;
  /** The workbook to open: its own JSON, or the bytes of an .xlsx file. */
  book?: object | Uint8Array;
  /** Name of a new workbook. */
  name?: string;
  /** Passed to the engine's model: where its revisions go. */
  engine?: object;
  /** Address of the person at the keyboard, who owns the workbook. */
  user?: string;
  /** Other people, or more about the same: language of the account, right to edit. */
  people?: readonly (Partial<Person> & { email: string })[];
  /** The clock, in milliseconds since 1970. What scripts sleep in this thread is added to it. */
  now?: () => number;
  /** Makes random numbers and identifiers repeat. */
  seed?: number;
  /** Threads for `runAsync`; 0 runs everything in this thread. */
  workers?: number;
  /** False for a standalone script: no document lock, no document properties. */
  isBound?: boolean;
  /** True where the add-on is installed but not enabled in this document: triggers run in AuthMode.NONE. */
  isInstalledOnly?: boolean;
  /** Longest run of an execution, and of a simple trigger or a custom function. */
  limitMs?: number;
  shortLimitMs?: number;
}

/** A workbook's JSON with what people and scripts keep beside its cells. */
interface SavedBook {
  workbenchProperties?: Record<string, Record<string, string>>;
}

const LIMIT_MS = 6 * 60_000;
const SHORT_LIMIT_MS = 30_000;
const DEFAULT_USER = 'ann@example.com';

/** A spreadsheet with an Apps Script project pushed to it, as Google would run them. */
export function createHost(options: HostOptions = {}): Host {
  return new Host(options);
}

export class Host extends OpenBook {
  readonly project: Project;
  /** What people were shown, what scripts logged; queue answers to alerts here. */
  readonly ui = new UiRecord();
  readonly #options: HostOptions;
  readonly #people = new Map<string, Person>();
  readonly #user: string;
  readonly #locks = new LockTable();
  readonly #stores: MemoryStores;
  readonly #clock: HostClock;
  readonly #calls = new CallRecord();
  #executions = 0;
  #pool: Promise<Pool> | null = null;

  constructor(options: HostOptions) {
    const user = options.user ?? options.people?.[0]?.email ?? DEFAULT_USER;
    const clock = new HostClock(options.now ?? Date.now);
    const project = pushProject(options.files ?? readFolder('dist'), options.isBound ?? true);
    const { timeZone } = project.manifest;
    if (!inTimeZone(timeZone, () => isThreadIn(timeZone))) {
      throw new Error(
        `createHost requires a thread whose time zone can be set to ${timeZone}: the main thread of a process`,
      );
    }
    const { locale, book, name, engine } = options;
    super(
      createWorkbook({
        locale,
        timeZone: options.timeZone,
        ownerEmail: user,
        name,
        book,
        now: clock.now,
        engine,
      }),
    );
    this.#options = options;
    this.#user = user;
    this.#clock = clock;
    this.project = project;
    this.#stores = new MemoryStores((book as SavedBook | undefined)?.workbenchProperties);
    for (const person of options.people ?? [])
      this.#people.set(person.email, { locale: 'en', canEdit: true, ...person });
    registerPublicFunctions(this.workbook, this.project.functions, (name, args) =>
      this.#cellValue(name, args),
    );
  }

  /**
   * google.script.run from the page: arguments and result cross the wire with its losses. Throws what the page's failure
   * handler would get; a function that is not public throws the page's own TypeError.
   */
  run(name: string, args: readonly unknown[] = [], as?: string): unknown {
    const outcome = this.#execute(this.#job(this.#remoteEntry(name, args), 'FULL', as));
    return remoteValue(outcome);
  }

  /** The same in a thread of the pool when the host has workers: executions interleave and locks block. */
  async runAsync(name: string, args: readonly unknown[] = [], as?: string): Promise<unknown> {
    const job = this.#job(this.#remoteEntry(name, args), 'FULL', as);
    if (!this.#options.workers) return remoteValue(this.#execute(job));
    return remoteValue(await this.#inPool(job));
  }

  /**
   * Starts an execution in a thread of its own for a person at a screen: there it shows things, and there its questions wait
   * for their answers.
   */
  async start(entry: Entry, mode: Job['mode'], person: Person, screen: Screen): Promise<Outcome> {
    const job = this.#job(entry, mode, person);
    const ui = this.ui.portOn(screen, person.email);
    return this.#inPool(job, { ...this.#port(job), ui });
  }

  /** Whether the script declares a public function. */
  has(name: string): boolean {
    return this.project.functions.some((each) => each.name === name);
  }

  /** Starts the threads before they are needed, so that a measurement does not include it. */
  async startWorkers(): Promise<Pool> {
    const size = this.#options.workers ?? 0;
    this.#pool ??= Pool.start(size, this.project, this.#locks, this.#options.now === undefined);
    return this.#pool;
  }

  /** Runs a function as from the script editor (AuthMode.FULL) and returns a copy of its value. Throws a ScriptError. */
  call(name: string, args: readonly unknown[] = [], as?: string): unknown {
    return this.#value(this.#job({ kind: 'editor', name, args }, 'FULL', as));
  }

  /** The same in a thread of the pool when the host has workers. */
  async callAsync(name: string, args: readonly unknown[] = [], as?: string): Promise<unknown> {
    if (!this.#options.workers) return this.call(name, args, as);
    const outcome = await this.#inPool(this.#job({ kind: 'editor', name, args }, 'FULL', as));
    if (!outcome.ok) throw new ScriptError(outcome.failure);
    return outcome.value;
  }

  /** Runs only the top-level code. */
  load(as?: string): void {
    this.#value(this.#job({ kind: 'load' }, 'FULL', as));
  }

  /** A person opens the document: runs onOpen (for editors) and returns the menus it has built. */
  menu(as?: string): readonly Menu[] {
    const person = this.#person(as);
    this.ui.closeMenus(person.email);
    this.#trigger('onOpen', { kind: 'open' }, as);
    return this.ui.menus(person.email);
  }

  /** Clicks a menu item by its caption, opening the document first if nobody has. Alerts take their queued answers. */
  click(caption: string, as?: string): void {
    const { email } = this.#person(as);
    if (this.ui.menus(email).length === 0) this.menu(as);
    const items = this.ui.menus(email).flatMap((menu) => itemsOf(menu.items));
    const item = items.find((each) => each.caption === caption);
    if (!item) {
      const captions = items.map((each) => `"${each.caption}"`).join(', ') || 'no items';
      throw new Error(`click requires a caption of the menus (${captions}), got "${caption}"`);
    }
    this.#value(this.#job({ kind: 'menu', path: item.functionName }, 'FULL', as));
  }

  /** The add-on is installed from the store: runs onInstall with every right. */
  install(as?: string): void {
    if (!this.has('onInstall')) return;
    this.#value(this.#job({ kind: 'trigger', name: 'onInstall', event: { kind: 'install' } }, 'FULL', as));
  }

  /** A person types into one cell: read by the spreadsheet's locale, then onEdit fires. */
  type(sheetName: string, a1: string, text: string, as?: string): void {
    const person = this.#person(as);
    const sheet = this.sheet(sheetName);
    const zone = this.zone(sheetName, a1);
    const before = this.workbook.values(sheet.id, zone).values[0]![0]!;
    this.workbook.typeCell(sheet.id, zone.top, zone.left, text, person);
    const after = this.workbook.values(sheet.id, zone).values[0]![0]!;
    this.#trigger('onEdit', editEvent(sheet.name, zone, before, after), as);
  }

  /** Everything that Logger and console have written, one message each. */
  get log(): readonly string[] {
    return this.ui.log.map(({ message }) => message);
  }

  /** Service calls since the last reset. */
  counts(): Counts {
    return this.#calls.counts;
  }

  resetCounts(): void {
    this.#calls.reset();
  }

  /** Asks `hook` before every service call; it may delay it, fail it before or after its effect, or kill the run. */
  beforeCall(hook: CallHook | null): void {
    this.#calls.hook = hook;
  }

  /** Lets time pass on the host's clock. */
  advance(ms: number): void {
    this.#clock.advance(ms);
  }

  now(): number {
    return this.#clock.now();
  }

  /** The whole workbook with its properties, for `book` of another host. */
  toJSON(): unknown {
    return { ...(this.workbook.toJSON() as object), workbenchProperties: this.properties() };
  }

  /** Properties of the script, the document and each person, by store. */
  properties(): Record<string, Record<string, string>> {
    return this.#stores.properties();
  }

  /** Calls `hear` after every change of a property, of a script, a document or a person. */
  onProperty(hear: () => void): void {
    this.#stores.onProperty = hear;
  }

  /** Ends the worker threads. */
  async close(): Promise<void> {
    const pool = await this.#pool?.catch(() => null);
    await pool?.close();
    this.#pool = null;
  }

  #person(as = this.#user): Person {
    return this.#people.get(as) ?? { email: as, locale: 'en', canEdit: true };
  }

  #trigger(name: string, event: Extract<Entry, { kind: 'trigger' }>['event'], as?: string): void {
    if (!this.has(name) || !this.#person(as).canEdit) return;
    const mode = this.#options.isInstalledOnly ? 'NONE' : 'LIMITED';
    this.#value(this.#job({ kind: 'trigger', name, event }, mode, as));
  }

  #remoteEntry(name: string, args: readonly unknown[]): Entry {
    if (!this.has(name)) throw new TypeError(`google.script.run.${name} is not a function`);
    return { kind: 'remote', name, argumentsText: packArguments(args) };
  }

  #job(entry: Entry, mode: Job['mode'], as?: string | Person): Job {
    const number = ++this.#executions;
    const { seed = null, limitMs = LIMIT_MS, shortLimitMs = SHORT_LIMIT_MS } = this.#options;
    return {
      number,
      mode,
      person: typeof as === 'object' ? as : this.#person(as),
      limitMs: mode === 'FULL' ? limitMs : shortLimitMs,
      seed: seed === null ? null : executionSeed(seed, number),
      entry,
    };
  }

  /** A custom function computes for its cell: an execution of its own, anonymous, that may only read. */
  #cellValue(name: string, args: readonly unknown[]): unknown {
    const job = this.#job({ kind: 'custom', name, args }, 'CUSTOM_FUNCTION');
    const outcome = execute(this.project, job, this.#port(job));
    if (!outcome.ok) throw new Error(noteOf(outcome.failure));
    return outcome.value;
  }

  #execute(job: Job): Outcome {
    this.#calls.countExecution();
    return execute(this.project, job, this.#port(job));
  }

  async #inPool(job: Job, host: WaitingHostPort = this.#port(job)): Promise<Outcome> {
    const pool = await this.startWorkers();
    this.#calls.countExecution();
    return pool.run(job, host);
  }

  #value(job: Job): unknown {
    const outcome = this.#execute(job);
    if (!outcome.ok) throw new ScriptError(outcome.failure);
    return outcome.value;
  }

  /** The host as an execution of this thread reaches it: a lock that is taken costs its time-out on the clock. */
  #port(job: Job): HostPort {
    return {
      workbook: this.workbook,
      stores: this.#stores,
      ui: this.ui.portFor(job.person.email),
      acquireLock: (key, timeoutMs) => {
        if (this.#locks.tryNow(key, job.number)) return true;
        this.#clock.advance(timeoutMs);
        return false;
      },
      releaseLock: (key) => this.#locks.release(key, job.number),
      now: this.#clock.now,
      sleep: (ms) => {
        this.#clock.advance(ms);
        return ms;
      },
      serviceCall: (name, index, read, written) =>
        this.#calls.note({ name, index, execution: job.number, email: job.person.email }, read, written),
    };
  }
}

function remoteValue(outcome: Outcome): unknown {
  if (!outcome.ok) throw unpackFailure(outcome.failure);
  return JSON.parse(outcome.value as string);
}

function itemsOf(entries: readonly MenuEntry[]): { caption: string; functionName: string }[] {
  return entries.flatMap((entry) => {
    if (entry === 'separator') return [];
    return 'items' in entry ? itemsOf(entry.items) : [entry];
  });
}
