import { useState } from 'preact/hooks';
import { mostCount } from '../../entry/check-entry.ts';
import { ruleWords } from '../../entry/problem-words.ts';
import type { Desk } from '../desk.ts';
import { writeGoal } from '../first-run.ts';
import { ownRep, type State } from '../state.ts';
import { typedNumber } from '../typed-number.ts';
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
  const amount = typedNumber(typed, words.tag);
  const isGoal = amount !== null && Number.isInteger(amount) && amount >= 1 && amount <= mostCount;
  const rule = page.fieldRule(ruleWords({ field: 'goal', rule: 'wholeAboveZero', got: '' }, words));
  const set = async () => {
    if (isWorking) return;
    if (!isGoal) return setTried(true);
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
            error={wasTried && !isGoal ? rule : undefined}
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
