import { Edits } from './edits.ts';
import type { ToServer } from './protocol.ts';
import { ScriptRuns } from './script-runs.ts';
import type { SharedBook } from './shared-book.ts';
import type { Tab } from './tab.ts';

/** Does what a tab asks for. */
export class TabMessages {
  readonly #book: SharedBook;
  readonly #tab: Tab;
  readonly #runs: ScriptRuns;
  readonly #edits: Edits;

  constructor(book: SharedBook, tab: Tab) {
    this.#book = book;
    this.#tab = tab;
    this.#runs = new ScriptRuns(book.host, tab);
    this.#edits = new Edits(book, tab, this.#runs);
  }

  /** The person opens the document: the workbook, and the menus that onOpen builds. */
  async open(): Promise<void> {
    this.#book.open(this.#tab);
    this.#tab.send({ kind: 'menus', menus: await this.#runs.menus() });
  }

  async receive(message: ToServer): Promise<void> {
    switch (message.kind) {
      case 'revision':
        this.#edits.revise(message.revision);
        break;
      case 'type': {
        const { text, ...place } = message.cell;
        this.#edits.type(message.number, { ...place, rows: [[text]] });
        break;
      }
      case 'paste':
        this.#edits.type(message.number, message.texts);
        break;
      case 'book':
        this.#edits.change(message.change);
        break;
      case 'select':
        this.#tab.select(message.sheetId, message.a1);
        break;
      case 'answer':
        this.#tab.answer(message.id, { button: message.button, text: message.text });
        break;
      case 'click':
        await this.#click(message.functionName);
        break;
      case 'run': {
        const { id, name, argumentsText } = message;
        this.#tab.send({ kind: 'returned', id, outcome: await this.#runs.run(name, argumentsText) });
      }
    }
  }

  async #click(functionName: string): Promise<void> {
    const problem = await this.#runs.click(functionName);
    if (problem !== null) this.#tab.refuse(problem, 'Error');
    this.#tab.send({ kind: 'clicked', functionName });
  }
}
