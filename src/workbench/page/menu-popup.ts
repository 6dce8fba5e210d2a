import { element, icon, shapes } from './element.ts';
import type { MenuItem } from './menu-item.ts';

export interface Popup {
  close(): void;
  element: HTMLElement;
}

export interface PopupOptions {
  label: string;
  items: readonly MenuItem[];
  /** Where it opens: below the rectangle, or beside it for a menu in a menu. */
  anchor: DOMRect;
  side: 'below' | 'beside';
  isFocused: boolean;
  /** Called when an item was chosen, before it runs: every menu closes. */
  onChosen(): void;
  /** Called on Escape and on the arrow that leads out. */
  onLeave(key: 'Escape' | 'ArrowLeft' | 'ArrowRight'): void;
}

/** A menu as the ARIA pattern has it: arrows move, letters jump, Enter chooses, Escape leaves. */
export function openPopup(options: PopupOptions): Popup {
  let child: Popup | null = null;
  const lines = options.items.map((item) => lineOf(item));
  const buttons = lines.filter((line) => line instanceof HTMLButtonElement);
  const menu = element(
    'div',
    { class: 'menu', role: 'menu', 'aria-label': options.label, tabindex: '-1' },
    ...lines,
  );
  menu.addEventListener('keydown', onKey);
  document.body.append(menu);
  place(menu, options.anchor, options.side);
  if (options.isFocused) buttons[0]?.focus();
  else menu.focus();

  function lineOf(item: MenuItem): HTMLElement {
    if (item === 'separator') return element('div', { class: 'menu-line', role: 'separator' });
    const isMenu = 'items' in item;
    const isOn = isMenu ? undefined : item.isOn;
    const button = element(
      'button',
      {
        type: 'button',
        class: 'menu-item',
        role: isOn === undefined ? 'menuitem' : 'menuitemcheckbox',
        'aria-checked': isOn === undefined ? null : String(isOn),
        'aria-disabled': !isMenu && item.isOff ? 'true' : null,
        'aria-haspopup': isMenu ? 'menu' : null,
        tabindex: '-1',
      },
      element('span', { class: 'menu-mark' }, isOn ? icon(shapes.check, 18) : null),
      element('span', { class: 'menu-label' }, item.label),
      isMenu ? icon(shapes.right, 18) : element('span', { class: 'menu-key' }, item.shortcut ?? ''),
    );
    button.addEventListener('pointerenter', () => {
      button.focus();
      child?.close();
      child = null;
      if (isMenu) openChild(button, item, false);
    });
    button.addEventListener('click', () => {
      if (isMenu) openChild(button, item, true);
      else if (!item.isOff) {
        options.onChosen();
        item.run();
      }
    });
    return button;
  }

  function openChild(button: HTMLElement, item: Extract<MenuItem, { items: unknown }>, isFocused: boolean) {
    child?.close();
    child = openPopup({
      ...options,
      label: item.label,
      items: item.items(),
      anchor: button.getBoundingClientRect(),
      side: 'beside',
      isFocused,
      onLeave: (key) => {
        if (key === 'ArrowRight') return options.onLeave(key);
        child?.close();
        child = null;
        button.focus();
      },
    });
    if (!isFocused) button.focus();
  }

  function onKey(event: KeyboardEvent): void {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    event.stopPropagation();
    if (step !== undefined) {
      event.preventDefault();
      buttons[(at + step + buttons.length + (at < 0 && step < 0 ? 1 : 0)) % buttons.length]?.focus();
    } else if (event.key === 'Home' || event.key === 'End') {
      event.preventDefault();
      buttons.at(event.key === 'Home' ? 0 : -1)?.focus();
    } else if (event.key === 'ArrowRight' && buttons[at]?.ariaHasPopup === 'menu') {
      buttons[at]!.click();
    } else if (event.key === 'Escape' || event.key === 'ArrowLeft' || event.key === 'ArrowRight') {
      event.preventDefault();
      options.onLeave(event.key);
    } else if (event.key === 'Tab') {
      event.preventDefault();
      options.onLeave('Escape');
    } else if (event.key.length === 1 && event.key !== ' ') {
      const letter = event.key.toLowerCase();
      const order = [...buttons.slice(at + 1), ...buttons.slice(0, at + 1)];
      order.find((button) => button.textContent?.trim().toLowerCase().startsWith(letter))?.focus();
    }
  }

  return {
    element: menu,
    close: () => {
      child?.close();
      menu.remove();
    },
  };
}

/** Keeps the menu on the screen. */
function place(menu: HTMLElement, anchor: DOMRect, side: PopupOptions['side']): void {
  const { width, height } = menu.getBoundingClientRect();
  const x = side === 'below' ? anchor.left : anchor.right;
  const y = side === 'below' ? anchor.bottom : anchor.top - 8;
  const isTooWide = x + width > innerWidth - 8;
  menu.style.left = `${isTooWide ? Math.max(8, side === 'below' ? innerWidth - 8 - width : anchor.left - width) : x}px`;
  menu.style.top = `${Math.max(8, Math.min(y, innerHeight - 8 - height))}px`;
}
