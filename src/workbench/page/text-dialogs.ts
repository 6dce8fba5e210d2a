import { element } from './element.ts';
import { openModal } from './modal.ts';
import type { PageWords } from './words/words.ts';

/** Help > About this page. */
export function openAbout(words: PageWords): void {
  const { title, paragraphs } = words.about;
  openText(
    title,
    paragraphs.map((text) => element('p', {}, text)),
    words,
  );
}

/** Help > Keyboard shortcuts. */
export function openShortcuts(words: PageWords): void {
  const rows = words.shortcuts.rows.map(([keys, does]) =>
    element('tr', {}, element('th', { scope: 'row' }, keys), element('td', {}, does)),
  );
  openText(
    words.shortcuts.title,
    [element('table', { class: 'keys' }, element('tbody', {}, ...rows))],
    words,
  );
}

/** A message of the page itself, or of the server, with one button. */
export function openMessage(title: string, text: string, words: PageWords): void {
  openText(title, [element('p', { class: 'dialog-text' }, text)], words);
}

/** A question of the grid that is answered with yes or no. */
export function openConfirm(text: string, words: PageWords, yes: () => void, no: () => void): void {
  const cancel = element('button', { type: 'button', class: 'button' }, words.cancel);
  const main = element(
    'button',
    { type: 'button', class: 'button button-main', 'data-first': true },
    words.ok,
  );
  const modal = openModal({
    title: '',
    closeLabel: words.close,
    body: element('div', { class: 'dialog-body' }, element('p', { class: 'dialog-text' }, text)),
    foot: element('div', { class: 'dialog-foot' }, cancel, main),
    onClose: no,
    className: 'dialog-small',
  });
  const answer = (work: () => void) => () => {
    modal.close();
    work();
  };
  cancel.addEventListener('click', answer(no));
  main.addEventListener('click', answer(yes));
}

function openText(title: string, content: Node[], words: PageWords): void {
  const button = element(
    'button',
    { type: 'button', class: 'button button-main', 'data-first': true },
    words.ok,
  );
  const modal = openModal({
    title,
    closeLabel: words.close,
    body: element('div', { class: 'dialog-body' }, ...content),
    foot: element('div', { class: 'dialog-foot' }, button),
    className: 'dialog-small',
  });
  button.addEventListener('click', () => modal.close());
}
