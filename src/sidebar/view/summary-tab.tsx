import { useEffect, useRef, useState } from 'preact/hooks';
import type { SummaryAnswer } from '../../addon/contract.ts';
import type { BasisId } from '../../report/basis.ts';
import type { Desk } from '../desk.ts';
import { rememberSummary } from '../preferences.ts';
import type { State } from '../state.ts';
import { type Choice, problemOf, rememberedChoice, requestOf } from '../summary-choice.ts';
import { Spinner } from './icon.tsx';
import { KeepCopy } from './keep-copy.tsx';
import { Message } from './message.tsx';
import { SummaryChoices } from './summary-choices.tsx';
import { SummaryDigestView, SummaryReady } from './summary-digest.tsx';
import { SummaryProgress } from './summary-progress.tsx';
import type { Tab } from './tab.ts';

export const summaryTab: Tab = {
  id: 'summary',
  title: (words) => words.page.tabs.summary,
  View: SummaryView,
  hasDock: false,
};

type Progress =
  | { id: 'idle' }
  | { id: 'writing'; since: Date }
  | { id: 'failed'; message: string }
  | { id: 'done'; basis: BasisId; answer: SummaryAnswer };

/** What the summary shall be of, the one button that writes it, and what it says in short. */
function SummaryView({ desk, state }: { desk: Desk; state: State }) {
  const { page } = state.words;
  const [choice, setChoice] = useState(() => rememberedChoice(state));
  const [progress, setProgress] = useState<Progress>({ id: 'idle' });
  const isWriting = progress.id === 'writing';
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (progress.id !== 'idle') outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [progress.id]);

  const write = async () => {
    const problem = problemOf(choice);
    if (problem) document.getElementById(problem.field)?.focus();
    if (problem || isWriting) return;
    const request = requestOf(choice);
    setProgress({ id: 'writing', since: desk.means.now() });
    rememberSummary(desk, request);
    const answer = await desk.means.call<SummaryAnswer>('writeSummary', request);
    setProgress(
      answer.ok
        ? { id: 'done', basis: request.basis, answer: answer.value }
        : { id: 'failed', message: desk.messageOf(answer, 'summary') },
    );
  };
  const change = (patch: Partial<Choice>) => {
    setChoice({ ...choice, ...patch });
    if (progress.id === 'failed') setProgress({ id: 'idle' });
  };
  return (
    <section class="section summary" aria-label={page.tabs.summary}>
      <SummaryChoices state={state} choice={choice} isOff={isWriting} onChange={change} />
      <button type="button" class="btn primary wide" aria-disabled={isWriting} onClick={() => void write()}>
        {isWriting && <Spinner />}
        {isWriting ? page.writing : progress.id === 'failed' ? page.retry : page.writeSummary}
      </button>
      {progress.id === 'idle' && <p class="hint">{page.summaryKeeps}</p>}
      <div ref={outcome} class="section">
        <div role="status" class="section">
          {progress.id === 'writing' && (
            <SummaryProgress desk={desk} words={state.words} since={progress.since} />
          )}
          {progress.id === 'done' && <SummaryReady desk={desk} words={state.words} {...progress} />}
        </div>
        {progress.id === 'failed' && (
          <Message tone="err" title={page.summaryFailed} text={progress.message} />
        )}
      </div>
      <KeepCopy desk={desk} words={state.words} isOff={isWriting} />
      {progress.id === 'done' && <SummaryDigestView words={state.words} answer={progress.answer} />}
    </section>
  );
}
