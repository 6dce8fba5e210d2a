import { columnLetters } from '../engine/zone.ts';
import type { Menu } from '../runtime/ui-record.ts';
import type { Opened, ToServer, ToTab } from '../server/protocol.ts';
import { ActiveCell } from './active-cell.ts';
import { Connection, type ConnectionOptions, type ConnectionState } from './connection.ts';
import { element } from './element.ts';
import { controlName } from './grid/control-name.ts';
import type { GridEnv } from './grid/engine.ts';
import { closeGate, openGate } from './grid/gate.ts';
import { installGrid } from './grid/grid.ts';
import { keepReachable } from './grid/reachable.ts';
import { GridHolder } from './grid-holder.ts';
import { Header } from './header.ts';
import { MenuBar } from './menu-bar.ts';
import { listenForKeys } from './page-keys.ts';
import { pageMenus } from './page-menus.ts';
import { ScriptCalls } from './script-calls.ts';
import { ScriptScreen } from './script-screen.ts';
import { openSettings } from './settings-dialog.ts';
import { addSheet, goTo, turnSheet } from './sheet-steps.ts';
import { lostStrip, standInStrip, troubleStrip } from './strips.ts';
import { openAbout, openConfirm, openMessage, openShortcuts } from './text-dialogs.ts';
import { Typist } from './typist.ts';
import { pageWordsFor } from './words/page-words.ts';
import type { PageWords } from './words/words.ts';
import { Working } from './working.ts';

export interface PageOptions {
  place: HTMLElement;
  templates: Promise<string>;
  dial: ConnectionOptions['dial'];
  /** The page's language where the person has chosen one. */
  chosenLanguage: string | null;
  onLanguage(tag: string): void;
}

/** One tab: the spreadsheet, the add-on in it, and the line to the server. */
export class Page {
  words: PageWords;
  readonly #options: PageOptions;
  readonly #connection: Connection;
  readonly #typist = new Typist({
    send: (message) => this.#connection.send(message),
    isLost: () => this.#isLost,
    onChange: () => {
      this.#showStrips();
      this.#holder.grid?.redraw();
    },
  });
  readonly #calls = new ScriptCalls((run) => this.#connection.send(run));
  readonly #holder: GridHolder;
  readonly #menuBar = new MenuBar(() => this.#holder.grid?.focus());
  readonly #header: Header;
  readonly #screen: ScriptScreen;
  readonly #activeCell = new ActiveCell((sheetId, a1) => this.#send({ kind: 'select', sheetId, a1 }));
  readonly #working = new Working();
  readonly #strips = element('div', { class: 'strips' });
  #opened: Opened | null = null;
  #menus: readonly Menu[] = [];
  #trouble: string | null = null;
  #isLost = false;
  #wasSettled = true;
  #bookLook = '';
  #isReloading = false;
  readonly #hearing: { [Kind in ToTab['kind']]: (message: Extract<ToTab, { kind: Kind }>) => void } = {
    opened: (opened) => void this.#open(opened),
    revision: ({ revision }) => this.#holder.receive(revision),
    menus: ({ menus }) => {
      this.#menus = menus;
      this.#showMenus();
    },
    shown: ({ shown }) => this.#screen.show(shown),
    question: ({ id, question }) => this.#screen.ask(id, question),
    activate: ({ sheetId, a1 }) => this.#withGrid((env) => goTo(env, sheetId, a1)),
    returned: ({ id, outcome }) => this.#calls.returned(id, outcome),
    clicked: () => this.#working.ended(),
    refused: ({ title, message }) => openMessage(title, message, this.words),
    taken: ({ number, revisionId }) => {
      if (revisionId !== null) this.#holder.adopt(revisionId);
      this.#typist.taken(number);
    },
  };

  constructor(options: PageOptions) {
    this.#options = options;
    this.words = pageWordsFor(options.chosenLanguage ?? navigator.language);
    const main = element('main', { class: 'grid' });
    this.#screen = new ScriptScreen({
      calls: this.#calls,
      words: () => this.words,
      publicFunctions: () => this.#holder.publicFunctions,
      focusGrid: () => this.#holder.grid?.focus(),
      answer: (id, given) => this.#send({ kind: 'answer', id, ...given }),
    });
    this.#header = new Header({
      menuBar: this.#menuBar,
      onRename: (name) => this.#send({ kind: 'book', change: { name } }),
      onLanguage: (tag) => this.#speak(tag),
    });
    this.#connection = new Connection({
      dial: options.dial,
      later: (work, ms) => {
        const timer = setTimeout(work, ms);
        return () => clearTimeout(timer);
      },
      onMessage: (message) => this.#hear(message),
      onChange: (state) => this.#onLine(state),
    });
    this.#holder = new GridHolder({
      place: main,
      templates: options.templates,
      typed: this.#typist.typed,
      words: () => this.words,
      send: (revision) => this.#send({ kind: 'revision', revision }),
      type: (typing) => this.#typist.type(typing),
      undo: (run) => this.#typist.undo(run),
      onAstray: () => this.#connection.restart(),
      onUpdate: () => this.#onUpdate(),
      onTrouble: (reason) => {
        this.#trouble = reason;
        this.#showStrips();
      },
      notify: (text) => this.#screen.toast('', text),
      ask: (text, yes, no = () => undefined) => openConfirm(text, this.words, yes, no),
    });
    installGrid(
      () => this.words,
      (cell) => this.#typist.type({ kind: 'type', cell }),
    );
    options.place.replaceChildren(
      this.#header.element,
      this.#strips,
      element('div', { class: 'work' }, main, this.#screen.sidebar.element),
      this.#activeCell.element,
      this.#working.element,
    );
    keepReachable(main, (control) => controlName(control, this.words));
    listenForKeys({
      toMenus: () => this.#menuBar.focus(),
      toSidebar: () => this.#turnToSidebar(),
      toSheet: (step) => this.#withGrid((env) => turnSheet(env, step)),
      newSheet: () => {
        if (this.#opened?.user.canEdit) this.#withGrid(addSheet);
      },
    });
    addEventListener('online', () => this.#connection.connect());
    addEventListener('beforeunload', (event) => {
      if (!this.#typist.typed.isEmpty) event.preventDefault();
    });
    this.#sayWords();
  }

  start(): void {
    this.#connection.connect();
  }

  #send(message: ToServer): void {
    this.#connection.send(message);
  }

  #onLine({ isOpen }: ConnectionState): void {
    if (isOpen) return;
    this.#wasSettled = this.#wasSettled && this.#holder.isSettled();
    this.#isLost = true;
    this.#calls.lost();
    this.#working.reset();
    this.#screen.lost();
    closeGate(() => this.#screen.toast('', this.words.connection.notWhileLost));
    this.#showStrips();
  }

  #hear(message: ToTab): void {
    (this.#hearing[message.kind] as (message: ToTab) => void)(message);
  }

  async #open(opened: Opened): Promise<void> {
    const wasLost = this.#isLost;
    const isFirst = this.#opened === null;
    this.#opened = opened;
    this.#isLost = false;
    this.#trouble = opened.trouble;
    if (this.#options.chosenLanguage === null && isFirst) this.words = pageWordsFor(opened.language);
    openGate();
    this.#activeCell.forget();
    this.#typist.sendAgain();
    await this.#holder.open(opened);
    this.#sayWords();
    if (wasLost)
      this.#screen.toast('', this.#wasSettled ? this.words.connection.back : this.words.connection.unsure);
    this.#wasSettled = true;
    if (isFirst) this.#holder.grid?.focus();
  }

  #onUpdate(): void {
    const { grid, workbook } = this.#holder;
    if (!grid || !workbook) return;
    const { name, locale, timeZone } = workbook.book();
    const look = `${locale} ${timeZone}`;
    this.#header.showName(name, this.words);
    this.#activeCell.look(grid.env);
    if (this.#isReloading && this.#bookLook !== look) location.reload();
    this.#bookLook = look;
  }

  #speak(tag: string): void {
    this.#options.onLanguage(tag);
    this.words = pageWordsFor(tag);
    this.#sayWords();
    void this.#holder.remount().then(() => this.#showMenus());
  }

  #sayWords(): void {
    document.documentElement.lang = this.words.tag;
    this.#screen.sidebar.say(this.words.sidebar.close);
    if (this.#opened) this.#header.show(this.#opened, this.words);
    this.#showMenus();
    this.#showStrips();
  }

  #showMenus(): void {
    const { grid, workbook } = this.#holder;
    const canEdit = this.#opened?.user.canEdit === true;
    const menus = pageMenus({
      words: this.words,
      book: grid && workbook && canEdit ? { workbook, env: grid.env } : null,
      menus: canEdit ? this.#menus : [],
      onRename: () => this.#header.editName(),
      onDownload: () => element('a', { href: '/download', download: '' }).click(),
      onSettings: () => this.#settings(),
      onAbout: () => openAbout(this.words),
      onShortcuts: () => openShortcuts(this.words),
      onClick: (functionName) => this.#click(functionName),
    });
    this.#menuBar.show(this.words.menuBar, menus);
  }

  #click(functionName: string): void {
    if (this.#connection.send({ kind: 'click', functionName })) this.#working.started(this.words.working);
    else this.#screen.toast('', this.words.connection.notWhileLost);
  }

  #showStrips(): void {
    const { words } = this;
    const lost = this.#isLost
      ? lostStrip(words, {
          waiting: this.#typist.typed.cells.map(({ sheetId, row, column, text }) => [
            `${this.#sheetName(sheetId)}!${columnLetters(column)}${row + 1}`,
            text,
          ]),
          onTry: () => this.#connection.connect(),
        })
      : null;
    const trouble = this.#trouble === null ? null : troubleStrip(words, this.#trouble);
    const standIn = standInStrip(words, () => openAbout(words));
    this.#strips.replaceChildren(...[lost, trouble, standIn].filter((strip) => strip !== null));
  }

  #sheetName(sheetId: string): string {
    return this.#holder.workbook?.model.getters.tryGetSheetName(sheetId) ?? '';
  }

  /** As on Google, new settings open the spreadsheet anew, so that menus speak the new language. */
  #settings(): void {
    const book = this.#holder.workbook?.book();
    if (!book) return;
    openSettings(book, this.words, (change) => {
      this.#isReloading = change.locale !== book.locale || change.timeZone !== book.timeZone;
      this.#send({ kind: 'book', change });
    });
  }

  #withGrid(work: (env: GridEnv) => void): void {
    const { grid } = this.#holder;
    if (grid) work(grid.env);
  }

  #turnToSidebar(): void {
    const isInGrid = !this.#screen.sidebar.element.contains(document.activeElement);
    if (this.#screen.sidebar.isOpen && isInGrid) this.#screen.sidebar.focus();
    else this.#holder.grid?.focus();
  }
}
