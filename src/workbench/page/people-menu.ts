import type { TabPerson } from '../server/protocol.ts';
import { element, icon, shapes } from './element.ts';
import { pageLanguages } from './words/page-words.ts';
import type { PageWords } from './words/words.ts';

/** White text has at least 4.5 to 1 on each. */
const colors = ['#0b57d0', '#137333', '#8430ce', '#b3261e', '#7a4a00', '#00696f'];

/** A round picture with the first letter of an address; the same address has the same colour. */
export function avatar(email: string): HTMLElement {
  const sum = [...email].reduce((total, letter) => total + letter.charCodeAt(0), 0);
  const circle = element('span', { class: 'avatar', 'aria-hidden': 'true' }, email[0]!.toUpperCase());
  circle.style.background = colors[sum % colors.length]!;
  return circle;
}

/** Whose tab this is; who else may have one, here or in a tab of their own; the page's language. */
export class PeopleMenu {
  readonly #button: HTMLElement;
  readonly #panel: HTMLElement;

  constructor(
    button: HTMLElement,
    user: TabPerson,
    people: readonly TabPerson[],
    words: PageWords,
    onLanguage: (tag: string) => void,
  ) {
    this.#button = button;
    this.#panel = element(
      'div',
      { class: 'panel people-panel', role: 'dialog', 'aria-label': words.people.heading },
      element('h3', {}, words.people.heading),
      element('ul', { class: 'people' }, ...people.map((person) => line(person, user, words))),
      element('h3', {}, words.people.language),
      element(
        'div',
        { class: 'choice', role: 'group', 'aria-label': words.people.language },
        ...pageLanguages.map(({ tag, language }) => {
          const isOn = tag === words.tag;
          const choice = element(
            'button',
            { type: 'button', lang: tag, 'aria-pressed': String(isOn) },
            language,
          );
          choice.addEventListener('click', () => {
            this.#close();
            onLanguage(tag);
          });
          return choice;
        }),
      ),
    );
    this.#panel.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key !== 'Escape') return;
      this.#close();
      this.#button.focus();
    });
    this.#panel.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && !this.#panel.contains(relatedTarget)) this.#close();
    });
    this.#button.setAttribute('aria-expanded', 'false');
  }

  readonly #onPointer = ({ target }: PointerEvent) => {
    if (!(target instanceof Node)) return;
    if (!this.#panel.contains(target) && !this.#button.contains(target)) this.#close();
  };

  toggle(): void {
    if (this.#panel.isConnected) {
      this.#close();
      return;
    }
    const { right, bottom } = this.#button.getBoundingClientRect();
    this.#panel.style.right = `${innerWidth - right}px`;
    this.#panel.style.top = `${bottom + 4}px`;
    document.body.append(this.#panel);
    this.#button.setAttribute('aria-expanded', 'true');
    document.addEventListener('pointerdown', this.#onPointer);
    this.#panel.querySelector<HTMLElement>('a, button')?.focus();
  }

  #close(): void {
    this.#panel.remove();
    this.#button.setAttribute('aria-expanded', 'false');
    document.removeEventListener('pointerdown', this.#onPointer);
  }
}

function line(person: TabPerson, user: TabPerson, words: PageWords): HTMLElement {
  const { email, canEdit } = person;
  const query = new URLSearchParams(location.search);
  query.set('user', email);
  const address = `/?${query}`;
  const isHere = email === user.email;
  const label = words.people.newTab(email);
  return element(
    'li',
    {},
    element(
      'a',
      { href: address, class: 'person', 'aria-current': isHere ? 'true' : null },
      avatar(email),
      element(
        'span',
        { class: 'person-text' },
        element('span', {}, email),
        canEdit ? null : element('span', { class: 'hint' }, words.people.viewer),
      ),
      isHere ? icon(shapes.check) : null,
    ),
    element(
      'a',
      { href: address, target: '_blank', class: 'icon-button', 'aria-label': label, title: label },
      icon(shapes.outside, 18),
    ),
  );
}
