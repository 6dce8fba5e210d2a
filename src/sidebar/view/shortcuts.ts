import type { Desk } from '../desk.ts';
import { commandOf } from '../keys.ts';
import { logOne } from '../logging.ts';
import { activityOfKey, offerOf } from '../tiles.ts';
import { undoLast } from '../undoing.ts';
import { formId, saveOrRetry } from './entry-form.tsx';
import { pageSaveId } from './page-head.tsx';

/** Hears the keys of the page until the returned function is called. */
export function listen(desk: Desk): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.defaultPrevented) return;
    const { preferences } = desk.state;
    const command = commandOf(event, isField(event.target), preferences.hasKeys);
    if (!command) return;
    const { phase, page, tab, facts } = desk.state;
    if (command.id === 'escape') {
      if (page) desk.update({ page: null });
      else desk.means.focusGrid();
      return;
    }
    if (phase.id !== 'open' || !facts) return;
    if (command.id === 'list') {
      event.preventDefault();
      return desk.update({ page: { id: 'keys' } });
    }
    if (tab !== 'log' && !page) return;
    // Otherwise the key would also press the button that has the focus, which may be another one.
    if (command.id === 'save' || !page) event.preventDefault();
    if (page && command.id === 'save') document.getElementById(pageSaveId)?.click();
    if (page) return;
    if (command.id === 'save') saveOrRetry(desk);
    else if (command.id === 'undo') void undoLast(desk);
    else if (command.id === 'prospect') document.getElementById(`${formId}-prospect`)?.focus();
    else if (command.id === 'howMany') document.getElementById(`${formId}-count`)?.focus();
    else if (command.id === 'log') {
      const activity = activityOfKey(offerOf(facts.activities), command.digit);
      if (activity) logOne(desk, activity.name);
    }
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

function isField(target: EventTarget | null): boolean {
  const { tagName, type } = (target ?? {}) as Partial<HTMLInputElement>;
  const isTicked = type === 'checkbox' || type === 'radio';
  return tagName === 'TEXTAREA' || tagName === 'SELECT' || (tagName === 'INPUT' && !isTicked);
}
