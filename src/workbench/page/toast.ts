import { element, icon, shapes } from './element.ts';

export interface ToastOptions {
  title: string;
  message: string;
  /** Below 0: until it is closed. */
  seconds: number;
  closeLabel: string;
}

const place = element('div', { class: 'notices', role: 'status', 'aria-live': 'polite' });

/** Spreadsheet.toast: a card at the bottom right; a new one takes the place of the old. */
export function showToast({ title, message, seconds, closeLabel }: ToastOptions): void {
  if (!place.isConnected) document.body.append(place);
  const cross = element(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': closeLabel, title: closeLabel },
    icon(shapes.cross, 18),
  );
  const card = element(
    'div',
    { class: 'notice' },
    element('div', {}, title ? element('strong', {}, title) : null, element('span', {}, message)),
    cross,
  );
  cross.addEventListener('click', () => card.remove());
  place.replaceChildren(card);
  if (seconds >= 0) setTimeout(() => card.remove(), seconds * 1000);
}
