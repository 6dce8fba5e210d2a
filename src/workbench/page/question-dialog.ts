import type { Question } from '../runtime/screen.ts';
import { element } from './element.ts';
import { openModal } from './modal.ts';
import type { PageWords } from './words/words.ts';

export interface Answer {
  button: string;
  text: string;
}

/** Buttons of a set, the one that Enter presses last, as Google orders them. */
const sets: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['CANCEL', 'OK'],
  YES_NO: ['NO', 'YES'],
  YES_NO_CANCEL: ['CANCEL', 'NO', 'YES'],
};

/** Ui.alert and Ui.prompt: asks, and gives what closes the dialog without an answer. */
export function askQuestion(
  question: Question,
  words: PageWords,
  answer: (given: Answer) => void,
): () => void {
  const captions: Readonly<Record<string, string>> = {
    OK: words.ok,
    CANCEL: words.cancel,
    YES: words.yes,
    NO: words.no,
  };
  const names = sets[question.buttons] ?? sets.OK!;
  const isPrompt = question.kind === 'prompt';
  const field = isPrompt
    ? element('input', { type: 'text', class: 'field', 'data-first': true, 'aria-label': question.message })
    : null;
  const text = () => field?.value ?? '';
  const press = (button: string) => {
    modal.close();
    answer({ button, text: text() });
  };
  const buttons = names.map((name) => {
    const isMain = name === names.at(-1);
    const button = element(
      'button',
      { type: 'button', class: isMain ? 'button button-main' : 'button', 'data-first': isMain && !isPrompt },
      captions[name] ?? name,
    );
    button.addEventListener('click', () => press(name));
    return button;
  });
  field?.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') press(names.at(-1)!);
  });
  const modal = openModal({
    title: question.title,
    closeLabel: words.close,
    body: element(
      'div',
      { class: 'dialog-body' },
      element('p', { class: 'dialog-text' }, question.message),
      field,
    ),
    foot: element('div', { class: 'dialog-foot' }, ...buttons),
    onClose: () => answer({ button: 'CLOSE', text: text() }),
    className: 'dialog-small',
  });
  return () => modal.close();
}
