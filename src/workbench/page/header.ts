import type { Opened, TabPerson } from '../server/protocol.ts';
import { element, icon, shapes } from './element.ts';
import type { MenuBar } from './menu-bar.ts';
import { avatar, PeopleMenu } from './people-menu.ts';
import type { PageWords } from './words/words.ts';

export interface HeaderOptions {
  menuBar: MenuBar;
  onRename(name: string): void;
  onLanguage(tag: string): void;
}

/** Name of the book, menus, and who sits in front of this tab. */
export class Header {
  readonly element: HTMLElement;
  readonly #name: HTMLInputElement;
  readonly #note = element('span', { class: 'view-only', hidden: true });
  readonly #right = element('div', { class: 'header-right' });
  readonly #options: HeaderOptions;
  #shownName = '';

  constructor(options: HeaderOptions) {
    this.#options = options;
    this.#name = element('input', { type: 'text', class: 'book-name', spellcheck: 'false' });
    this.#name.addEventListener('change', () => this.#rename());
    this.#name.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Escape') this.#name.value = this.#shownName;
      if (event.key === 'Enter' || event.key === 'Escape') this.#name.blur();
    });
    this.element = element(
      'header',
      { class: 'header' },
      element('img', { class: 'book-icon', src: '/mark.svg', alt: '', width: '36', height: '36' }),
      element(
        'div',
        { class: 'header-middle' },
        element('div', { class: 'header-name' }, this.#name, this.#note),
        options.menuBar.element,
      ),
      this.#right,
    );
  }

  showName(name: string, words: PageWords): void {
    document.title = name || words.untitled;
    if (document.activeElement === this.#name) return;
    this.#shownName = name;
    this.#name.value = name || words.untitled;
  }

  show({ user, people }: Opened, words: PageWords): void {
    this.#name.setAttribute('aria-label', words.rename);
    this.#name.title = user.canEdit ? words.rename : '';
    this.#name.readOnly = !user.canEdit;
    this.#note.textContent = words.viewOnly;
    this.#note.title = words.viewOnlyHint;
    this.#note.hidden = user.canEdit;
    this.#right.replaceChildren(personButton(user, people, words, this.#options.onLanguage));
  }

  editName(): void {
    this.#name.focus();
    this.#name.select();
  }

  #rename(): void {
    const name = this.#name.value.trim();
    if (name === '' || name === this.#shownName) this.#name.value = this.#shownName;
    else this.#options.onRename(name);
  }
}

function personButton(
  user: TabPerson,
  people: readonly TabPerson[],
  words: PageWords,
  onLanguage: (tag: string) => void,
): HTMLElement {
  const button = element(
    'button',
    {
      type: 'button',
      class: 'person-button',
      'aria-haspopup': 'dialog',
      title: words.people.you(user.email),
    },
    avatar(user.email),
    element('span', { class: 'person-name' }, user.email.split('@')[0]!),
    element('span', { class: 'unseen' }, words.people.you(user.email)),
    icon(shapes.down),
  );
  const menu = new PeopleMenu(button, user, people, words, onLanguage);
  button.addEventListener('click', () => menu.toggle());
  return button;
}
