import { useState } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import { goalFault, writeGoal } from '../goal-writing.ts';
import { ownRep, type State } from '../state.ts';
import { TextField } from './field.tsx';
import { Spinner } from './icon.tsx';
import { Message } from './message.tsx';

/** Where nobody set a goal: a monthly one in sales is set right here. */
export function GoalForm({ desk, state }: { desk: Desk; state: State }) {
  const { words, canLog } = state;
  const { page } = words;
  const { todayTab } = page;
  const [typed, setTyped] = useState('');
  const [wasTried, setTried] = useState(false);
  const [isWorking, setWorking] = useState(false);
  const [message, setMessage] = useState('');
  const fault = goalFault(typed, words);
  const set = async () => {
    if (isWorking) return;
    if (fault) return setTried(true);
    setWorking(true);
    const written = await writeGoal(desk, typed);
    setWorking(false);
    setMessage(written.ok ? '' : written.message);
  };
  return (
    <section class="card section" aria-labelledby="no-goal-heading">
      <h2 id="no-goal-heading">{todayTab.noGoal}</h2>
      <p>{todayTab.noGoalText}</p>
      {!canLog && <p class="hint">{todayTab.noGoalReader}</p>}
      {canLog && (
        <form
          class="section"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void set();
          }}
        >
          <TextField
            id="today-goal"
            label={ownRep(state) === '' ? todayTab.teamSalesAMonth : page.salesAMonth}
            value={typed}
            inputMode="numeric"
            isOff={isWorking}
            error={wasTried ? fault : undefined}
            onValue={setTyped}
          />
          {message && <Message tone="err" title={page.notSavedTitle} text={message} />}
          <div class="btns">
            <button type="submit" class="btn primary" aria-disabled={isWorking}>
              {isWorking && <Spinner />}
              {todayTab.setGoal}
            </button>
          </div>
        </form>
      )}
      <p class="hint">{todayTab.moreGoals(words.sheets.settings)}</p>
    </section>
  );
}
