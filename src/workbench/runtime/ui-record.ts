import type { MenuItem, PersonAnswer, UiPort } from '../gas/execution.ts';
import { htmlTraps } from '../gas/html-traps.ts';
import { newView, type Screen, type ShownNow, type View, type WaitingUi } from './screen.ts';

export type MenuEntry = MenuItem | 'separator' | { title: string; items: readonly MenuEntry[] };

export interface Menu {
  title: string;
  isAddon: boolean;
  items: readonly MenuEntry[];
}

/** Something a person was shown, in order. `traps` says what HtmlService would break in the page. */
export type Shown =
  | { kind: 'toast'; email: string; message: string; title: string; seconds: number }
  | { kind: 'sidebar'; email: string; title: string; html: string; traps: readonly string[] }
  | {
      kind: 'dialog';
      email: string;
      title: string;
      html: string;
      width: number;
      height: number;
      isModal: boolean;
      traps: readonly string[];
    }
  | {
      kind: 'alert' | 'prompt';
      email: string;
      title: string;
      message: string;
      buttons: string;
      button: string;
      text: string;
    };

export interface LogLine {
  level: 'log' | 'info' | 'warn' | 'error';
  message: string;
}

const FIRST_BUTTON: Readonly<Record<string, string>> = { YES_NO: 'YES', YES_NO_CANCEL: 'YES' };

/** Everything scripts have logged, have shown to people who sit at no screen, and what each person has open. */
export class UiRecord {
  readonly shown: Shown[] = [];
  readonly log: LogLine[] = [];
  /** Called for every line at once. */
  onLog: (line: LogLine) => void = () => undefined;
  readonly #views = new Map<string, View>();
  readonly #answers: PersonAnswer[] = [];

  /** Queues the answer to the next alert or prompt; without one the first button (OK, YES) is pressed. */
  answerNext(button: string, text = ''): void {
    this.#answers.push({ button, text });
  }

  menus(email: string): readonly Menu[] {
    return this.view(email).menus;
  }

  /** Menus are built anew each time the document is opened. */
  closeMenus(email: string): void {
    this.view(email).menus = [];
  }

  /** The last thing of one kind, or undefined. */
  last<Kind extends Shown['kind']>(kind: Kind): Extract<Shown, { kind: Kind }> | undefined {
    return this.shown.findLast((each) => each.kind === kind) as Extract<Shown, { kind: Kind }> | undefined;
  }

  view(email: string): View {
    let view = this.#views.get(email);
    if (!view) {
      view = newView();
      this.#views.set(email, view);
    }
    return view;
  }

  /** What the scripts of one person may do where nobody looks: alerts take their queued answers. */
  portFor(email: string): UiPort {
    return {
      ...this.#showing(email, this.view(email), (shown) => void this.shown.push(shown)),
      ask: (kind, title, message, buttons) => {
        const answer = this.#answers.shift() ?? { button: FIRST_BUTTON[buttons] ?? 'OK', text: '' };
        this.shown.push({ kind, email, title, message, buttons, ...answer });
        return answer;
      },
    };
  }

  /** What the scripts of one person may do on the screen of the tab that started them. */
  portOn(screen: Screen, email: string): WaitingUi {
    const { view } = screen;
    return {
      ...this.#showing(email, view, (shown) => screen.show(shown)),
      ask: (kind, title, message, buttons) => screen.ask({ kind, title, message, buttons }),
      activate: (sheetId) => {
        view.activeSheetId = sheetId;
        screen.activate(sheetId);
      },
      select: (sheetId, a1) => {
        view.activeSheetId = sheetId;
        view.selection = { sheetId, a1 };
        screen.activate(sheetId, a1);
      },
    };
  }

  #showing(email: string, view: View, show: (shown: ShownNow) => void): Omit<UiPort, 'ask'> {
    return {
      menu: (title, isAddon, items) => {
        const menu = { title, isAddon, items: items as readonly MenuEntry[] };
        view.menus = [...view.menus.filter((each) => each.title !== title), menu];
      },
      sidebar: (title, html) => show({ kind: 'sidebar', email, title, html, traps: htmlTraps(html) }),
      dialog: (title, html, size, isModal) =>
        show({ kind: 'dialog', email, title, html, ...size, isModal, traps: htmlTraps(html) }),
      toast: (message, title, seconds) => show({ kind: 'toast', email, message, title, seconds }),
      activeSheetId: () => view.activeSheetId,
      activate: (sheetId) => {
        view.activeSheetId = sheetId;
      },
      selection: () => view.selection,
      select: (sheetId, a1) => {
        view.activeSheetId = sheetId;
        view.selection = { sheetId, a1 };
      },
      log: (level, message) => {
        const line = { level, message };
        this.log.push(line);
        this.onLog(line);
      },
    };
  }
}
