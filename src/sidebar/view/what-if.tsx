import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import { heading } from '../phrases.ts';
import { sendPlan } from '../plan-writing.ts';
import type { State } from '../state.ts';
import {
  type Control,
  type Draft,
  draftOf,
  leastSure,
  readDraft,
  slid,
  startOf,
  typedInto,
} from '../what-if.ts';
import { answerTo, type Said, sourceWords } from '../what-if-words.ts';
import { Spinner } from './icon.tsx';
import { Message } from './message.tsx';
import { OpenSheet } from './open-sheet.tsx';
import { PageHead, pageSaveId } from './page-head.tsx';
import { Slider } from './slider.tsx';

/** Screen readers hear the answer once the sliders have come to rest. */
const restMs = 700;

type Single = Exclude<keyof Draft, 'steps'>;
type Writing = { id: 'idle' | 'busy' } | { id: 'failed'; message: string } | { id: 'written'; sheet: string };

export function WhatIfPage({ desk, state }: { desk: Desk; state: State }) {
  return (
    <div class="section">
      <PageHead desk={desk} state={state} title={state.words.page.whatIf.title} />
      <WhatIf desk={desk} state={state} />
    </div>
  );
}

/** Sliders for what a plan rests on, and what it takes, at once. */
export function WhatIf({ desk, state }: { desk: Desk; state: State }) {
  const { words, facts, read } = state;
  const { tag, page } = words;
  const say = page.whatIf;
  const today = () => startOf(facts!, read, words);
  const [start, setStart] = useState(today);
  const [draft, setDraft] = useState(() => draftOf(start, tag));
  const [writing, setWriting] = useState<Writing>({ id: 'idle' });
  const reading = useMemo(() => readDraft(draft, start, words), [draft, start, words]);
  const said = useMemo(() => answerTo(reading, start, words), [reading, start]);
  const set = (patch: Partial<Draft>) => {
    setDraft((now) => ({ ...now, ...patch }));
    if (writing.id !== 'busy') setWriting({ id: 'idle' });
  };
  const setStep = (index: number, next: (control: Control) => Control) =>
    set({ steps: draft.steps.map((control, at) => (at === index ? next(control) : control)) });
  const slider = (kind: Single, least: number, spoken: (value: number) => string) => (
    <Slider
      id={`what-${kind}`}
      label={say[kind]}
      kind={kind}
      control={draft[kind]}
      least={least}
      words={words}
      spoken={spoken}
      error={reading.errors[kind]}
      onSlide={(value) => set({ [kind]: slid(draft[kind], value, tag) })}
      onType={(text) => set({ [kind]: typedInto(draft[kind], text, kind, tag) })}
    />
  );
  // Whoever looks at an example is told so first.
  const isExample = start.goal === null || start.measured === null;
  const sources = sourceWords(start, words).map((text) => (
    <p class="hint" key={text}>
      {text}
    </p>
  ));
  const back = () => {
    const now = today();
    setStart(now);
    set(draftOf(now, tag));
  };
  const asPercent = (value: number) => words.percent(value / 100, Number.isInteger(value) ? 0 : 1);
  const write = async () => {
    if (!reading.isComplete) return document.querySelector<HTMLElement>('.slider.wrong .input')?.focus();
    if (writing.id === 'busy') return;
    setWriting({ id: 'busy' });
    const opened = desk.state.page;
    const answer = await sendPlan(desk, reading, start);
    const message = answer.ok ? '' : desk.messageOf(answer, 'plan');
    if (desk.state.page !== opened) {
      if (!answer.ok) desk.update({ trouble: { id: 'notSaved', message } });
      return;
    }
    setWriting(answer.ok ? { id: 'written', sheet: answer.value.sheet } : { id: 'failed', message });
  };
  return (
    <section class="section what-if" aria-label={say.title}>
      <Answer said={said} />
      {isExample && sources}
      {slider('target', 0, say.sales)}
      {slider('workdays', 1, say.days)}
      {slider('confidence', leastSure, asPercent)}
      {draft.steps.map((control, index) => {
        const [from, to] = [start.stages[index]!, start.stages[index + 1]!];
        return (
          <Slider
            key={index}
            id={`what-step-${index}`}
            label={`${heading(words, from)} → ${to}`}
            kind="steps"
            control={control}
            least={0}
            words={words}
            spoken={asPercent}
            error={reading.stepErrors[index]}
            hint={reading.stepHints[index]}
            onSlide={(value) => setStep(index, (now) => slid(now, value, tag))}
            onType={(text) => setStep(index, (now) => typedInto(now, text, 'steps', tag))}
          />
        );
      })}
      <Stages said={said} state={state} />
      <div class="btns">
        <button
          type="button"
          class="btn primary"
          id={pageSaveId}
          aria-disabled={writing.id === 'busy'}
          onClick={() => void write()}
        >
          {writing.id === 'busy' && <Spinner />}
          {writing.id === 'failed' ? page.retry : say.write}
        </button>
        <button type="button" class="btn text" onClick={back}>
          {say.back}
        </button>
      </div>
      {writing.id === 'failed' && <Message tone="err" title={say.notWritten} text={writing.message} />}
      {writing.id === 'written' && <Written desk={desk} state={state} sheet={writing.sheet} />}
      {!isExample && sources}
    </section>
  );
}

function Answer({ said }: { said: Said }) {
  const lines = [said.perDay, said.chance, said.sure].filter((line) => line !== null);
  const all = [said.needs, ...lines].join('. ');
  const [heard, setHeard] = useState('');
  const first = useRef(all);
  useEffect(() => {
    if (all === first.current) return;
    first.current = '';
    const rest = setTimeout(() => setHeard(all), restMs);
    return () => clearTimeout(rest);
  }, [all]);
  return (
    <div class="card tint answer">
      <p class="first">
        <b>{said.needs}</b>
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="sr" role="status">
        {heard}
      </p>
    </div>
  );
}

/** What each stage needs, the rate over all of them, and what a short history adds. */
function Stages({ said, state: { words } }: { said: Said; state: State }) {
  const { needed, aDay } = words.page.whatIf;
  return (
    <>
      <table class="needs">
        <thead>
          <tr>
            <td />
            <th scope="col">{needed}</th>
            <th scope="col">{aDay}</th>
          </tr>
        </thead>
        <tbody>
          {said.stages.map((stage) => (
            <tr key={stage.name}>
              <th scope="row">{stage.name}</th>
              <td>
                <b>{stage.needed}</b>
              </td>
              <td>{stage.perDay}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {said.overall && <p class="hint">{said.overall}</p>}
      {said.allowing && <p class="hint">{said.allowing}</p>}
    </>
  );
}

/** That the plan stands in its sheet, and the way to it. */
function Written({ desk, state, sheet }: { desk: Desk; state: State; sheet: string }) {
  const { page } = state.words;
  return (
    <Message tone="ok" title={page.whatIf.written} text={page.whatIf.writtenText(sheet)}>
      <OpenSheet desk={desk} words={state.words} call="showPlan" />
    </Message>
  );
}
