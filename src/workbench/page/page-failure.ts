import { element } from './element.ts';
import type { PageWords } from './words/words.ts';

/** Errors that browsers report and that harm nothing. */
const harmless = /^ResizeObserver loop/;

/** Shows in words that the page has failed, once, whatever failed; the error itself goes to the console. */
export function watchFailures(words: () => PageWords): (error: unknown) => void {
  let isShown = false;
  const show = (error: unknown) => {
    if (harmless.test(String((error as Error | null)?.message ?? error))) return;
    console.error(error, (error as Error | null)?.cause ?? '');
    if (isShown) return;
    isShown = true;
    const { title, text, reload } = words().failure;
    const button = element('button', { type: 'button', class: 'button button-main' }, reload);
    button.addEventListener('click', () => location.reload());
    document.body.append(
      element(
        'div',
        { class: 'failure', role: 'alertdialog', 'aria-label': title },
        element('div', { class: 'failure-card' }, element('h1', {}, title), element('p', {}, text), button),
      ),
    );
    button.focus();
  };
  addEventListener('error', ({ error, message }) => show(error ?? message));
  addEventListener('unhandledrejection', ({ reason }) => show(reason));
  return show;
}
