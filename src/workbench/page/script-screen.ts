import type { Question, ShownNow } from '../runtime/screen.ts';
import { type HtmlDialogOptions, openHtmlDialog } from './html-dialog.ts';
import { type Answer, askQuestion } from './question-dialog.ts';
import type { ScriptCalls } from './script-calls.ts';
import { Sidebar } from './sidebar.ts';
import { showToast } from './toast.ts';
import type { PageWords } from './words/words.ts';

export interface ScriptScreenOptions {
  calls: ScriptCalls;
  words(): PageWords;
  publicFunctions(): readonly string[];
  focusGrid(): void;
  answer(id: number, given: Answer): void;
}

/** What scripts show in this tab: toasts, questions, one dialog and one sidebar. */
export class ScriptScreen {
  readonly sidebar: Sidebar;
  readonly #options: ScriptScreenOptions;
  readonly #dropQuestions = new Set<() => void>();
  #dropDialog: () => void = () => undefined;

  constructor(options: ScriptScreenOptions) {
    this.#options = options;
    this.sidebar = new Sidebar((isOpen) => {
      document.body.classList.toggle('has-sidebar', isOpen);
      dispatchEvent(new Event('resize'));
      if (!isOpen) options.focusGrid();
    });
  }

  show(shown: ShownNow): void {
    if (shown.kind === 'toast') {
      this.toast(shown.title, shown.message, shown.seconds);
      return;
    }
    const { calls, publicFunctions, focusGrid } = this.#options;
    const { title, html } = shown;
    const content = { title, html, calls, publicFunctions: publicFunctions(), onFocusEditor: focusGrid };
    if (shown.kind === 'sidebar') this.sidebar.open(content);
    else this.#openDialog({ ...content, ...shown });
  }

  ask(id: number, question: Question): void {
    const { words, answer } = this.#options;
    const drop = askQuestion(question, words(), (given) => {
      this.#dropQuestions.delete(drop);
      answer(id, given);
    });
    this.#dropQuestions.add(drop);
  }

  /** Without the server nobody waits for an answer any longer. */
  lost(): void {
    for (const drop of this.#dropQuestions) drop();
    this.#dropQuestions.clear();
  }

  toast(title: string, message: string, seconds = 5): void {
    showToast({ title, message, seconds, closeLabel: this.#options.words().close });
  }

  #openDialog(content: Omit<HtmlDialogOptions, 'closeLabel' | 'onGone'>): void {
    this.#dropDialog();
    const onGone = () => {
      this.#dropDialog = () => undefined;
    };
    this.#dropDialog = openHtmlDialog({ ...content, closeLabel: this.#options.words().close, onGone });
  }
}
