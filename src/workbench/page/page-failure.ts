import { element } from './element.ts';
import { showToast } from './toast.ts';
import type { PageWords } from './words/words.ts';

/** Errors that browsers report and that harm nothing. */
const harmless = /^ResizeObserver loop/;

export interface FailureView {
  words(): PageWords;
  /** Does the spreadsheet still stand on the page? */
  isStanding(): boolean;
}

/** Says in words that something failed: beside the spreadsheet while it stands, in its place when it does not. */
export function watchFailures({ words, isStanding }: FailureView): (error: unknown) => void {
  const show = (error: unknown) => {
    if (harmless.test(String((error as Error | null)?.message ?? error))) return;
    console.error(error, (error as Error | null)?.cause ?? '');
    if (isStanding()) showPart(words());
    else showWhole(words());
  };
  addEventListener('error', ({ error, message }) => show(error ?? message));
  addEventListener('unhandledrejection', ({ reason }) => show(reason));
  return show;
}

function showPart({ failure, close }: PageWords): void {
  showToast({ title: failure.partTitle, message: failure.partText, seconds: -1, closeLabel: close });
}

function showWhole({ failure: { title, text, reload } }: PageWords): void {
  if (document.querySelector('.failure')) return;
  const button = element('button', { type: 'button', class: 'button button-main' }, reload);
  button.addEventListener('click', () => location.reload());
  const card = element(
    'div',
    { class: 'failure-card' },
    element('h1', {}, title),
    element('p', {}, text),
    button,
  );
  document.body.append(element('div', { class: 'failure', role: 'alertdialog', 'aria-label': title }, card));
  button.focus();
}
