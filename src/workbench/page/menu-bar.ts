import { element } from './element.ts';
import type { MenuItem } from './menu-item.ts';
import { openPopup, type Popup } from './menu-popup.ts';

export interface TopMenu {
  label: string;
  items(): readonly MenuItem[];
}

/** The row of menus under the book's name. */
export class MenuBar {
  readonly element: HTMLElement;
  #buttons: HTMLButtonElement[] = [];
  #menus: readonly TopMenu[] = [];
  #open: { index: number; popup: Popup } | null = null;
  #returnTo: Element | null = null;
  #next: (() => void) | null = null;
  readonly #giveFocusBack: () => void;

  /** `giveFocusBack` is called when nothing had the focus before. */
  constructor(giveFocusBack: () => void) {
    this.#giveFocusBack = giveFocusBack;
    this.element = element('div', { class: 'menu-bar', role: 'menubar' });
    document.addEventListener('pointerdown', ({ target }) => {
      const isInside = target instanceof Element && target.closest('.menu, .menu-bar') !== null;
      if (!isInside) this.#close();
    });
    addEventListener('blur', () => this.#close());
  }

  /** Shows these menus; while somebody looks into one, as soon as it is closed. */
  show(label: string, menus: readonly TopMenu[]): void {
    if (this.#open) {
      this.#next = () => this.show(label, menus);
      return;
    }
    const focused = this.#buttons.indexOf(document.activeElement as HTMLButtonElement);
    this.element.setAttribute('aria-label', label);
    this.#menus = menus;
    this.#buttons = menus.map((menu, index) => this.#button(menu, index));
    this.element.replaceChildren(...this.#buttons);
    this.#buttons[focused]?.focus();
  }

  focus(): void {
    this.#returnTo = document.activeElement;
    this.#buttons[0]?.focus();
  }

  #button(menu: TopMenu, index: number): HTMLButtonElement {
    const button = element(
      'button',
      {
        type: 'button',
        class: 'menu-name',
        role: 'menuitem',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        tabindex: index === 0 ? '0' : '-1',
      },
      menu.label,
    );
    // The grid must not lose its cell editor's text to a click on a menu that is only looked at.
    button.addEventListener('pointerdown', (event) => event.preventDefault());
    button.addEventListener('click', () => {
      const wasOpen = this.#open?.index === index;
      if (wasOpen) return this.#leave();
      this.#openAt(index, false);
    });
    button.addEventListener('pointerenter', () => {
      if (this.#open && this.#open.index !== index) this.#openAt(index, false);
    });
    button.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      event.stopPropagation();
      if (step !== undefined) this.#move(index, step);
      else if (event.key === 'ArrowDown' || event.key === 'Enter' || event.key === ' ') {
        event.preventDefault();
        this.#openAt(index, true);
      } else if (event.key === 'Escape') this.#leave();
    });
    return button;
  }

  #move(index: number, step: number): void {
    const next = (index + step + this.#buttons.length) % this.#buttons.length;
    if (this.#open) this.#openAt(next, true);
    else this.#buttons[next]?.focus();
  }

  #openAt(index: number, isFocused: boolean): void {
    if (!this.#open && !this.element.contains(document.activeElement))
      this.#returnTo = document.activeElement;
    this.#open?.popup.close();
    this.#mark(null);
    const menu = this.#menus[index]!;
    const popup = openPopup({
      label: menu.label,
      items: menu.items(),
      anchor: this.#buttons[index]!.getBoundingClientRect(),
      side: 'below',
      isFocused,
      onChosen: () => this.#leave(),
      onLeave: (key) => {
        if (key === 'Escape') return this.#leave();
        this.#move(index, key === 'ArrowRight' ? 1 : -1);
      },
    });
    this.#open = { index, popup };
    this.#mark(index);
  }

  #mark(open: number | null): void {
    this.#buttons.forEach((button, i) => {
      button.setAttribute('aria-expanded', String(i === open));
    });
  }

  /** Closes and gives the focus back to where it was. */
  #leave(): void {
    const to = this.#returnTo;
    this.#close();
    this.#returnTo = null;
    if (to instanceof HTMLElement && to.isConnected && to !== document.body) to.focus();
    else this.#giveFocusBack();
  }

  #close(): void {
    this.#open?.popup.close();
    this.#open = null;
    this.#mark(null);
    const next = this.#next;
    this.#next = null;
    next?.();
  }
}
