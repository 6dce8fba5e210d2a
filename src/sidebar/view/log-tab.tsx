import type { Desk } from '../desk.ts';
import { open } from '../opening.ts';
import type { State } from '../state.ts';
import { EntryForm } from './entry-form.tsx';
import { FirstRunView } from './first-run.tsx';
import { LastEntries } from './last-entries.tsx';
import { Message } from './message.tsx';
import type { Tab } from './tab.ts';
import { Tiles } from './tiles.tsx';
import { Who } from './who.tsx';

export const logTab: Tab = { id: 'log', title: (words) => words.page.tabs.log, View: LogView, hasDock: true };

function LogView({ desk, state }: { desk: Desk; state: State }) {
  const { phase, words, canLog } = state;
  if (phase.id === 'firstRun') return <FirstRunView desk={desk} state={state} {...phase} />;
  const { page } = words;
  return (
    <>
      {!canLog && (
        <Message tone="warn" icon="eye" title={page.viewOnlyTitle} text={page.viewOnlyText}>
          <div class="btns">
            <button type="button" class="btn text" onClick={() => void open(desk)}>
              {page.checkAgain}
            </button>
          </div>
        </Message>
      )}
      <Who desk={desk} state={state} />
      <Tiles desk={desk} state={state} />
      <div class="rule" />
      <EntryForm desk={desk} state={state} />
      <div class="rule" />
      <LastEntries desk={desk} state={state} />
    </>
  );
}
