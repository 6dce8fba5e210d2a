import type { Command } from '../engine/commands.ts';
import { SheetsError } from '../engine/sheets-error.ts';
import { editEvent } from '../runtime/edit-event.ts';
import type { Entry, Job, Outcome } from '../runtime/job.ts';
import type { Menu, MenuEntry } from '../runtime/ui-record.ts';
import type { PastedTexts, Revision, RunOutcome, ToServer } from './protocol.ts';
import type { SharedBook } from './shared-book.ts';
import type { Tab } from './tab.ts';

const NOT_ALLOWED = 'You do not have permission to perform that action.';
const PROBLEM = 'There was a problem';

/** Does what a tab asks for. */
export class TabMessages {
  readonly #book: SharedBook;
  readonly #tab: Tab;
  #taken = 0;

  constructor(book: SharedBook, tab: Tab) {
    this.#book = book;
    this.#tab = tab;
  }

  /** The person opens the document: the workbook, and the menus that onOpen builds. */
  async open(): Promise<void> {
    this.#book.open(this.#tab);
    await this.#trigger('onOpen', { kind: 'open' });
    this.#tab.send({ kind: 'menus', menus: this.#tab.view.menus });
  }

  receive(message: ToServer): void {
    const { view } = this.#tab;
    switch (message.kind) {
      case 'revision':
        this.#revise(message.revision);
        return;
      case 'type': {
        const { sheetId, row, column, text } = message.cell;
        this.#type(message.number, { sheetId, row, column, rows: [[text]] });
        return;
      }
      case 'paste':
        this.#type(message.number, message.texts);
        return;
      case 'select':
        view.activeSheetId = message.sheetId;
        view.selection = { sheetId: message.sheetId, a1: message.a1 };
        return;
      case 'click':
        void this.#click(message.functionName);
        return;
      case 'run':
        void this.#run(message.id, message.name, message.argumentsText);
        return;
      case 'answer':
        this.#tab.answer(message.id, { button: message.button, text: message.text });
        return;
      case 'book':
        this.#change({ kind: 'setBook', ...message.change });
    }
  }

  #revise(revision: Revision): void {
    if (revision.type.startsWith('CLIENT_')) {
      this.#book.move(this.#tab, revision);
      return;
    }
    const fate = this.#book.hub.fateOf(revision);
    if (fate === 'stale') return;
    if (fate === 'taken' && this.#tab.person.canEdit) {
      this.#book.hub.receive(revision);
      return;
    }
    if (fate === 'taken') this.#refuse(NOT_ALLOWED);
    this.#book.open(this.#tab);
  }

  #type(number: number, { sheetId, row, column, rows }: PastedTexts): void {
    const { hub, host } = this.#book;
    const before = hub.number;
    if (number > this.#taken) {
      this.#taken = number;
      const zone = {
        top: row,
        left: column,
        bottom: row + rows.length - 1,
        right: column + Math.max(...rows.map((line) => line.length)) - 1,
      };
      const old = rows.length === 1 && rows[0]!.length === 1 ? this.#value(sheetId, row, column) : undefined;
      const command: Command = {
        kind: 'setCells',
        sheetId,
        top: row,
        left: column,
        rows: rows.map((line) => [...line]),
      };
      if (this.#change(command)) {
        const sheet = host.workbook.sheets().find(({ id }) => id === sheetId)!;
        const now = old === undefined ? undefined : this.#value(sheetId, row, column);
        void this.#trigger('onEdit', editEvent(sheet.name, zone, old, now));
      }
    }
    this.#tab.send({ kind: 'taken', number, revisionId: hub.number > before ? hub.head : null });
  }

  #value(sheetId: string, row: number, column: number) {
    const zone = { top: row, bottom: row, left: column, right: column };
    try {
      return this.#book.host.workbook.values(sheetId, zone).values[0]![0]!;
    } catch {
      return null;
    }
  }

  async #click(functionName: string): Promise<void> {
    if (!targets(this.#tab.view.menus).includes(functionName)) {
      this.#refuse(NOT_ALLOWED);
      return;
    }
    const outcome = await this.#start({ kind: 'menu', path: functionName }, 'FULL');
    if (!outcome.ok) this.#refuse(`${outcome.failure.name}: ${outcome.failure.message}`);
    this.#tab.send({ kind: 'clicked', functionName });
  }

  async #run(id: number, name: string, argumentsText: string): Promise<void> {
    this.#tab.send({ kind: 'returned', id, outcome: await this.#outcome(name, argumentsText) });
  }

  async #outcome(name: string, argumentsText: string): Promise<RunOutcome> {
    if (!this.#book.host.has(name)) {
      return { ok: false, name: 'TypeError', message: `google.script.run.${name} is not a function` };
    }
    if (!this.#tab.person.canEdit) return { ok: false, name: 'Error', message: NOT_ALLOWED };
    const outcome = await this.#start({ kind: 'remote', name, argumentsText }, 'FULL');
    if (!outcome.ok) return { ok: false, name: outcome.failure.name, message: outcome.failure.message };
    return { ok: true, value: JSON.parse(String(outcome.value)) };
  }

  #trigger(name: string, event: Extract<Entry, { kind: 'trigger' }>['event']): Promise<Outcome | null> {
    const { host } = this.#book;
    if (!host.has(name) || !this.#tab.person.canEdit) return Promise.resolve(null);
    return this.#start({ kind: 'trigger', name, event }, 'LIMITED');
  }

  #start(entry: Entry, mode: Job['mode']): Promise<Outcome> {
    return this.#book.host.start(entry, mode, this.#tab.person, this.#tab);
  }

  /** Whether the change was made; what Google refuses is told to the person. */
  #change(command: Command): boolean {
    try {
      this.#book.host.workbook.apply([command], this.#tab.person);
      return true;
    } catch (error) {
      if (!(error instanceof SheetsError)) throw error;
      this.#refuse(error.message);
      return false;
    }
  }

  #refuse(message: string): void {
    this.#tab.send({ kind: 'refused', title: PROBLEM, message });
  }
}

/** Functions that the items of the menus call. */
function targets(menus: readonly Menu[]): string[] {
  const of = (entries: readonly MenuEntry[]): string[] =>
    entries.flatMap((entry) => {
      if (entry === 'separator') return [];
      return 'items' in entry ? of(entry.items) : [entry.functionName];
    });
  return menus.flatMap(({ items }) => of(items));
}
