import { element, icon, shapes } from './element.ts';
import type { PageWords } from './words/words.ts';

const hiddenKey = 'workbench.standInHidden';

/** The line that says what this page is not; hidden for this tab once it is dismissed. */
export function standInStrip(words: PageWords, onMore: () => void): HTMLElement | null {
  if (sessionStorage.getItem(hiddenKey)) return null;
  const { text, more, dismiss } = words.standIn;
  const button = element('button', { type: 'button', class: 'link' }, more);
  const cross = element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': dismiss, title: dismiss },
    icon(shapes.cross, 18),
  );
  const strip = element(
    'div',
    { class: 'strip strip-info', role: 'note' },
    icon(shapes.info, 18),
    element('span', { class: 'strip-text' }, text, ' ', button),
    cross,
  );
  button.addEventListener('click', onMore);
  cross.addEventListener('click', () => {
    sessionStorage.setItem(hiddenKey, '1');
    strip.remove();
  });
  return strip;
}

/** Why the add-on is not here, in words; the reason itself as the loader gave it. */
export function troubleStrip(words: PageWords, reason: string): HTMLElement {
  const { title, lead, safe } = words.trouble;
  return element(
    'div',
    { class: 'strip strip-error', role: 'alert' },
    icon(shapes.warning, 18),
    element(
      'span',
      { class: 'strip-text' },
      element('strong', {}, title),
      ` ${lead} `,
      element('code', {}, reason),
      ` ${safe}`,
    ),
  );
}

export interface LostStripOptions {
  /** Cells that wait, as "Log!B4" and their text. */
  waiting: readonly (readonly [place: string, text: string])[];
  onTry(): void;
}

const mostListed = 5;

/** The server is gone: what is kept, and a way to try at once. */
export function lostStrip(words: PageWords, { waiting, onTry }: LostStripOptions): HTMLElement {
  const say = words.connection;
  const button = element('button', { type: 'button', class: 'link' }, say.tryNow);
  button.addEventListener('click', onTry);
  const list = waiting
    .slice(-mostListed)
    .map(([place, text]) => element('li', {}, element('b', {}, place), ` ${text}`));
  return element(
    'div',
    { class: 'strip strip-warn', role: 'status' },
    icon(shapes.warning, 18),
    element(
      'span',
      { class: 'strip-text' },
      element('strong', {}, say.lost),
      ' ',
      waiting.length > 0 ? say.keeps(waiting.length) : say.noChange,
      ' ',
      list.length > 0 ? element('ul', { class: 'kept', 'aria-label': words.kept.heading }, ...list) : null,
    ),
    button,
  );
}
