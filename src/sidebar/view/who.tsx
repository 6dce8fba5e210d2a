import { parseIso } from '../../log/day.ts';
import type { Desk } from '../desk.ts';
import type { State } from '../state.ts';

/** Whose day it is, and which. */
export function Who({ desk, state }: { desk: Desk; state: State }) {
  const { words, facts, preferences, today } = state;
  const { page } = words;
  const day = parseIso(today);
  return (
    <div class="who">
      {facts?.columns.includes('rep') ? (
        <button
          type="button"
          aria-label={preferences.rep === '' ? undefined : page.changeRep(preferences.rep)}
          onClick={() => desk.update({ page: { id: 'settings' } })}
        >
          <b>{preferences.rep === '' ? page.noRep : preferences.rep}</b>
        </button>
      ) : (
        <b>{page.todayTab.everybodysEntries}</b>
      )}
      <span>{day === null ? '' : page.weekday(day)}</span>
    </div>
  );
}
