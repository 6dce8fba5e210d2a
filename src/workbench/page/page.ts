import { columnLetters } from '../engine/zone.ts';
import type { Question } from '../runtime/screen.ts';
import type { Menu } from '../runtime/ui-record.ts';
import type { Opened, ToServer, ToTab } from '../server/protocol.ts';
import { ActiveCell } from './active-cell.ts';
import { Connection, type ConnectionOptions, type ConnectionState } from './connection.ts';
import { element } from './element.ts';
import { dispatchOf } from './grid/engine.ts';
import { closeGate, openGate } from './grid/gate.ts';
import { installGrid } from './grid/grid.ts';
import { keepReachable } from './grid/reachable.ts';
import { GridHolder } from './grid-holder.ts';
import { Header } from './header.ts';
import { type HtmlDialogOptions, openHtmlDialog } from './html-dialog.ts';
import { MenuBar } from './menu-bar.ts';
import { listenForKeys } from './page-keys.ts';
import { pageMenus } from './page-menus.ts';
import { askQuestion } from './question-dialog.ts';
import { ScriptCalls } from './script-calls.ts';
import { openSettings } from './settings-dialog.ts';
import { Sidebar } from './sidebar.ts';
import { lostStrip, standInStrip, troubleStrip } from './strips.ts';
import { openAbout, openConfirm, openMessage, openShortcuts } from './text-dialogs.ts';
import { showToast } from './toast.ts';
import { TypedCells, type Typing } from './typed-cells.ts';
import { activateSheet } from './view-state.ts';
import { pageWordsFor } from './words/page-words.ts';
import type { PageWords } from './words/words.ts';
import { Working } from './working.ts';

type Shown = Extract<ToTab, { kind: 'shown' }>['shown'];

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
  readonly #typed = new TypedCells(() => this.#showStrips());
  readonly #calls = new ScriptCalls((run) => this.#connection.send(run));
  readonly #holder: GridHolder;
  readonly #menuBar = new MenuBar(() => this.#holder.grid?.focus());
  readonly #header: Header;
  readonly #sidebar: Sidebar;
  readonly #activeCell = new ActiveCell((sheetId, a1) => this.#send({ kind: 'select', sheetId, a1 }));
  readonly #working = new Working();
  readonly #strips = element('div', { class: 'strips' });
  #opened: Opened | null = null;
  #menus: readonly Menu[] = [];
  #trouble: string | null = null;
  #isLost = false;
  #wasSettled = true;
  #undoing: (() => void)[] = [];
  #bookLook = '';
  #isReloading = false;
  /** What closes the questions that are open: without the server nobody waits for their answers. */
  readonly #dropQuestions = new Set<() => void>();
  #dropDialog: () => void = () => undefined;
  readonly #hearing: { [Kind in ToTab['kind']]: (message: Extract<ToTab, { kind: Kind }>) => void } = {
    opened: (opened) => void this.#open(opened),
    revision: ({ revision }) => this.#holder.receive(revision),
    menus: ({ menus }) => {
      this.#menus = menus;
      this.#showMenus();
    },
    shown: ({ shown }) => this.#show(shown),
    question: ({ id, question }) => this.#ask(id, question),
    activate: ({ sheetId, a1 }) => this.#activate(sheetId, a1),
    returned: ({ id, outcome }) => this.#calls.returned(id, outcome),
    clicked: () => this.#working.ended(),
    refused: ({ title, message }) => openMessage(title, message, this.words),
    taken: ({ number, revisionId }) => {
      if (revisionId !== null) this.#holder.adopt(revisionId);
      this.#typed.taken(number);
      if (this.#typed.isEmpty) this.#undoNow();
    },
  };

  constructor(options: PageOptions) {
    this.#options = options;
    this.words = pageWordsFor(options.chosenLanguage ?? navigator.language);
    const main = element('main', { class: 'grid' });
    this.#sidebar = new Sidebar((isOpen) => {
      document.body.classList.toggle('has-sidebar', isOpen);
      dispatchEvent(new Event('resize'));
      if (!isOpen) this.#holder.grid?.focus();
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
      typed: this.#typed,
      words: () => this.words,
      send: (revision) => this.#send({ kind: 'revision', revision }),
      type: (typing) => this.#type(typing),
      undo: (run) => this.#undo(run),
      onAstray: () => this.#connection.restart(),
      onUpdate: () => this.#onUpdate(),
      onTrouble: (reason) => {
        this.#trouble = reason;
        this.#showStrips();
      },
      notify: (text) => this.#toast('', text),
      ask: (text, yes, no = () => undefined) => openConfirm(text, this.words, yes, no),
    });
    installGrid(
      () => this.words,
      (cell) => this.#type({ kind: 'type', cell }),
    );
    options.place.replaceChildren(
      this.#header.element,
      this.#strips,
      element('div', { class: 'work' }, main, this.#sidebar.element),
      this.#activeCell.element,
      this.#working.element,
    );
    keepReachable(main, (control) => this.#controlName(control));
    listenForKeys({
      toMenus: () => this.#menuBar.focus(),
      toSidebar: () => this.#turnToSidebar(),
      toSheet: (step) => this.#turnSheet(step),
      newSheet: () => this.#newSheet(),
    });
    addEventListener('online', () => this.#connection.connect());
    addEventListener('beforeunload', (event) => {
      if (!this.#typed.isEmpty) event.preventDefault();
    });
    this.#sayWords();
  }

  start(): void {
    this.#connection.connect();
  }

  #send(message: ToServer): void {
    this.#connection.send(message);
  }

  #type(typing: Typing): void {
    this.#connection.send(this.#typed.add(typing));
    this.#holder.grid?.redraw();
  }

  /** What was typed last can be undone when the server has it; without a server it is simply not sent. */
  #undo(run: () => void): void {
    this.#undoing.push(run);
    if (this.#typed.isEmpty) this.#undoNow();
    else if (this.#isLost) {
      this.#undoing.pop();
      this.#typed.takeBack();
      this.#holder.grid?.redraw();
    }
  }

  #undoNow(): void {
    for (const run of this.#undoing.splice(0)) run();
  }

  #onLine({ isOpen }: ConnectionState): void {
    if (isOpen) return;
    this.#wasSettled = this.#wasSettled && this.#holder.isSettled();
    this.#isLost = true;
    this.#calls.lost();
    this.#working.reset();
    for (const drop of this.#dropQuestions) drop();
    this.#dropQuestions.clear();
    closeGate(() => this.#toast('', this.words.connection.notWhileLost));
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
    for (const message of this.#typed.unanswered) this.#connection.send(message);
    await this.#holder.open(opened);
    this.#sayWords();
    if (wasLost)
      this.#toast('', this.#wasSettled ? this.words.connection.back : this.words.connection.unsure);
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
    this.#sidebar.say(this.words.sidebar.close);
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
    else this.#toast('', this.words.connection.notWhileLost);
  }

  #showStrips(): void {
    const { words } = this;
    const lost = this.#isLost
      ? lostStrip(words, {
          waiting: this.#typed.cells.map(({ sheetId, row, column, text }) => [
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

  #show(shown: Shown): void {
    if (shown.kind === 'toast') {
      this.#toast(shown.title, shown.message, shown.seconds);
      return;
    }
    const content = {
      title: shown.title,
      html: shown.html,
      calls: this.#calls,
      publicFunctions: this.#holder.publicFunctions,
      onFocusEditor: () => this.#holder.grid?.focus(),
    };
    if (shown.kind === 'sidebar') this.#sidebar.open(content);
    else this.#showDialog({ ...content, ...shown });
  }

  #showDialog(content: Omit<HtmlDialogOptions, 'closeLabel' | 'onGone'>): void {
    this.#dropDialog();
    this.#dropDialog = openHtmlDialog({
      ...content,
      closeLabel: this.words.close,
      onGone: () => {
        this.#dropDialog = () => undefined;
      },
    });
  }

  #ask(id: number, question: Question): void {
    const drop = askQuestion(question, this.words, (given) => {
      this.#dropQuestions.delete(drop);
      this.#send({ kind: 'answer', id, ...given });
    });
    this.#dropQuestions.add(drop);
  }

  #activate(sheetId: string, a1?: string): void {
    const { grid } = this.#holder;
    if (!grid) return;
    const { model } = grid.env;
    activateSheet(grid.env, sheetId);
    if (a1 === undefined) return;
    const zone = model.getters.getRangeFromSheetXC(sheetId, a1).zone;
    model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
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

  #toast(title: string, message: string, seconds = 5): void {
    showToast({ title, message, seconds, closeLabel: this.words.close });
  }

  /** The engine's controls have their words in a title, or none at all. */
  #controlName(control: HTMLElement): string {
    if (control.matches('.o-add-sheet')) return this.words.addSheet;
    if (control.matches('.o-list-sheets')) return this.words.allSheets;
    if (control.closest('.name-box')) return this.words.nameBox;
    if (control.matches('.o-grid-add-rows-input')) return this.words.rowsToAdd;
    return control.title || control.closest<HTMLElement>('[title]')?.title || '';
  }

  #turnToSidebar(): void {
    const isInGrid = !this.#sidebar.element.contains(document.activeElement);
    if (this.#sidebar.isOpen && isInGrid) this.#sidebar.focus();
    else this.#holder.grid?.focus();
  }

  #turnSheet(step: 1 | -1): void {
    const { grid } = this.#holder;
    if (!grid) return;
    const { getters } = grid.env.model;
    const ids = getters.getVisibleSheetIds();
    const next = ids[ids.indexOf(getters.getActiveSheetId()) + step];
    if (next !== undefined) activateSheet(grid.env, next);
  }

  #newSheet(): void {
    const { model } = this.#holder.grid?.env ?? {};
    if (!model || !this.#opened?.user.canEdit) return;
    const sheetId = model.uuidGenerator.smallUuid();
    const dispatch = dispatchOf(model);
    const position = model.getters.getSheetIds().indexOf(model.getters.getActiveSheetId()) + 1;
    dispatch('CREATE_SHEET', { sheetId, position, name: model.getters.getNextSheetName('Sheet') });
    activateSheet({ model }, sheetId);
  }
}
