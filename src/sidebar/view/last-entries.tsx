import { useState } from 'preact/hooks';
import type { Entry } from '../../entry/entry.ts';
import type { Desk } from '../desk.ts';
import { dayPhrase, momentPhrase, together } from '../phrases.ts';
import { readDay } from '../rep-day.ts';
import type { LoggedEntry, State } from '../state.ts';
import { Fold } from './fold.tsx';

/** My last entries, those that still wait first; those in the log can be edited. */
export function LastEntries({ desk, state }: { desk: Desk; state: State }) {
  const [isOpen, setOpen] = useState(false);
  const { words, outbox, mine } = state;
  const waiting = [...outbox.waiting].reverse();
  const toggle = () => {
    if (!isOpen) void readDay(desk);
    setOpen(!isOpen);
  };
  return (
    <section class="section" aria-label={words.page.myEntries}>
      <Fold
        id="last-entries"
        title={words.page.myEntries}
        summary={words.number(waiting.length + mine.length)}
        isOpen={isOpen}
        onToggle={toggle}
      >
        {waiting.length + mine.length === 0 && <p class="hint">{words.page.noEntries}</p>}
        <ul class="entries">
          {waiting.map((entry) => (
            <li key={entry.id}>
              <EntryText state={state} entry={entry} when={words.page.waits} />
            </li>
          ))}
          {mine.map((known) => (
            <li key={known.entry.id}>
              <EntryText state={state} entry={known.entry} when={whenOf(state, known)} />
              <button
                type="button"
                class="btn text"
                aria-disabled={!state.canLog}
                onClick={() => state.canLog && desk.update({ page: { id: 'edit', known } })}
              >
                {words.page.edit}
                <span class="sr">
                  : {together(words, [known.entry])}, {whenOf(state, known)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Fold>
    </section>
  );
}

function EntryText({ state, entry, when }: { state: State; entry: Entry; when: string }) {
  const { words } = state;
  const value =
    typeof entry.value === 'number'
      ? words.number(entry.value, Number.isInteger(entry.value) ? 0 : 2)
      : String(entry.value ?? '');
  const details = [entry.prospect, value, entry.note]
    .filter((text) => text && text.trim() !== '')
    .join(' · ');
  return (
    <span class="text">
      <span>
        {together(words, [entry])} <span class="t2 small">{when}</span>
      </span>
      {details && <span class="t2 small detail">{details}</span>}
    </span>
  );
}

/** When it was logged, and for which day where that is another one. */
function whenOf({ words, today }: State, { entry, loggedAt }: LoggedEntry): string {
  const moment = momentPhrase(words, loggedAt, entry, today);
  const isLate = loggedAt !== null && loggedAt.slice(0, 10) !== entry.date;
  return isLate ? `${dayPhrase(words, entry.date, today)} (${moment})` : moment;
}
