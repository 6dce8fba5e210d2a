import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { longestRemembered, textRule } from '../../entry/check-entry.ts';
import { ruleWords } from '../../entry/problem-words.ts';
import { callsNeeded, perDay } from '../../plan/need.ts';
import type { Desk } from '../desk.ts';
import { goOn, takeFirstEntry, takeGoal, takeName } from '../first-run.ts';
import { goalFault } from '../goal-writing.ts';
import { heading } from '../phrases.ts';
import type { FirstRun, State, StepId } from '../state.ts';
import { offerOf } from '../tiles.ts';
import { typedNumber } from '../typed-number.ts';
import { Combobox } from './combobox.tsx';
import { TextField } from './field.tsx';
import { Icon, Spinner } from './icon.tsx';
import { Message } from './message.tsx';
import { LogButton } from './tiles.tsx';

interface FirstRunProps {
  desk: Desk;
  state: State;
  run: FirstRun;
  isWorking: boolean;
  message: string;
}

/** The close rate of the example in the goal's step. */
const exampleRate = 0.05;

/** Name, goal, first entry: one step is open, each can be skipped. In a log that others use the name is the only one. */
export function FirstRunView(props: FirstRunProps) {
  const { state, run } = props;
  const { page } = state.words;
  const titles: Readonly<Record<StepId, string>> = {
    name: page.stepName,
    goal: page.stepGoal,
    entry: page.stepFirst,
  };
  const views = { name: NameStep, goal: GoalStep, entry: EntryStep };
  if (run.steps.length === 1)
    return (
      <section class="section">
        <h2 class="title">{page.whoAreYou}</h2>
        <NameStep {...props} />
      </section>
    );
  return (
    <section class="section">
      <h2 class="title">{page.firstRun}</h2>
      <ol class="steps">
        {run.steps.map((step, index) => {
          const View = views[step];
          const where = index < run.at ? 'done' : index === run.at ? 'now' : 'todo';
          return (
            <li key={step} class={`step ${where}`} aria-current={where === 'now' ? 'step' : undefined}>
              <span class="no">
                {where === 'done' ? <Icon name={run.done[index] ? 'check' : 'minus'} /> : index + 1}
              </span>
              <span class="ttl">{titles[step]}</span>
              <div class="in">
                {where === 'now' && <View {...props} />}
                {where === 'done' && <span class="t2">{run.done[index] || page.skipped}</span>}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}

function Buttons(props: FirstRunProps & { onNext?: () => void }) {
  const { desk, state, isWorking, onNext } = props;
  const { page } = state.words;
  return (
    <div class="btns">
      {onNext && (
        <button
          type="button"
          class="btn primary"
          aria-disabled={isWorking}
          onClick={() => !isWorking && onNext()}
        >
          {isWorking && <Spinner />}
          {page.next}
        </button>
      )}
      <button
        type="button"
        class="btn text"
        aria-disabled={isWorking}
        onClick={() => !isWorking && goOn(desk, '')}
      >
        {page.skip}
      </button>
    </div>
  );
}

function NameStep(props: FirstRunProps) {
  const { desk, state } = props;
  const { words, facts, preferences } = state;
  const [name, setName] = useState(preferences.rep);
  const [wasTried, setTried] = useState(false);
  const rule = name.trim() === '' ? 'required' : textRule(longestRemembered)(name);
  const next = () => (rule === null ? takeName(desk, name) : setTried(true));
  return (
    <FormOf onEnter={next}>
      <Combobox
        id="first-name"
        label={words.page.rep}
        value={name}
        names={facts!.reps}
        isChoice={facts!.reps.length > 0}
        onValue={setName}
        error={
          wasTried && rule
            ? words.page.fieldRule(ruleWords({ field: 'rep', rule, got: '' }, words, longestRemembered))
            : undefined
        }
      />
      <p class="hint">{words.page.nameHint}</p>
      <Buttons {...props} onNext={next} />
    </FormOf>
  );
}

function GoalStep(props: FirstRunProps) {
  const { desk, state, isWorking, message } = props;
  const { words, facts } = state;
  const { page } = words;
  const [goal, setGoal] = useState('50');
  const [wasTried, setTried] = useState(false);
  const fault = goalFault(goal, words);
  const next = () => (fault ? setTried(true) : void takeGoal(desk, goal));
  const sales = fault ? null : typedNumber(goal, words.tag);
  const calls = sales === null ? null : callsNeeded(sales, exampleRate);
  const days = facts!.calendar.workdaysPerMonth;
  return (
    <FormOf onEnter={next}>
      <TextField
        id="first-goal"
        label={page.salesAMonth}
        value={goal}
        inputMode="numeric"
        isOff={isWorking}
        error={wasTried ? fault : undefined}
        onValue={setGoal}
      />
      {sales !== null && calls !== null && (
        <p class="card tint">{page.goalExample(sales, calls, perDay(calls, days) ?? calls, days)}</p>
      )}
      {message && <Message tone="err" title={page.notSavedTitle} text={message} />}
      <Buttons {...props} onNext={next} />
    </FormOf>
  );
}

function EntryStep(props: FirstRunProps) {
  const { desk, state } = props;
  const [first] = offerOf(state.facts!.activities).tiles;
  if (!first) return <Buttons {...props} />;
  return (
    <>
      <p class="hint">{state.words.page.firstHint(heading(state.words, first.name))}</p>
      <LogButton
        {...{ desk, state, activity: first, digit: null, kind: 'main' }}
        onLog={() => takeFirstEntry(desk, first.name)}
      />
      <Buttons {...props} />
    </>
  );
}

/** Enter in a field goes on, as people expect of a form with one question. */
function FormOf({ onEnter, children }: { onEnter(): void; children: ComponentChildren }) {
  return (
    <form
      class="section"
      noValidate
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || (event.target as Element).tagName !== 'INPUT') return;
        event.preventDefault();
        onEnter();
      }}
    >
      {children}
    </form>
  );
}
