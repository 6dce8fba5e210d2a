import { useState } from 'preact/hooks';
import type { SummaryAnswer, SummaryRequest } from '../../addon/contract.ts';
import type { Words } from '../../locale/words.ts';
import { parseIso } from '../../log/day.ts';
import { type PeriodId, periodOf } from '../../plan/period.ts';
import type { Desk } from '../desk.ts';
import type { State } from '../state.ts';
import { SelectField, TextField } from './field.tsx';
import { Spinner } from './icon.tsx';
import { Message } from './message.tsx';
import type { Tab } from './tab.ts';

export const summaryTab: Tab = {
  id: 'summary',
  title: (words) => words.page.tabs.summary,
  View: SummaryView,
  hasDock: false,
};

type Progress =
  | { id: 'idle' | 'writing' }
  | { id: 'failed'; message: string }
  | { id: 'done'; answer: SummaryAnswer };

/** The period, and the one button that writes the summary sheet. */
function SummaryView({ desk, state }: { desk: Desk; state: State }) {
  const { words, facts, today } = state;
  const { page } = words;
  const [period, setPeriod] = useState<PeriodId>('thisMonth');
  const [from, setFrom] = useState<string | null>(null);
  const [to, setTo] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress>({ id: 'idle' });
  const days = { from: from ?? `${today.slice(0, 8)}01`, to: to ?? today };
  const isWriting = progress.id === 'writing';
  const isWrongOrder = period === 'days' && days.from !== '' && days.to !== '' && days.from > days.to;
  const isNoDay = period === 'days' && days.from === '' && days.to === '';

  const write = async () => {
    if (isWriting || isWrongOrder || isNoDay) return;
    setProgress({ id: 'writing' });
    const request: SummaryRequest = { period: period === 'days' ? { id: period, ...days } : { id: period } };
    const answer = await desk.means.call<SummaryAnswer>('writeSummary', request);
    setProgress(
      answer.ok
        ? { id: 'done', answer: answer.value }
        : { id: 'failed', message: desk.messageOf(answer, 'summary') },
    );
  };
  const change = (set: () => void) => {
    set();
    if (!isWriting) setProgress({ id: 'idle' });
  };
  return (
    <section class="section summary" aria-label={page.tabs.summary}>
      <SelectField
        id="period"
        label={words.entry.fields.period}
        value={period}
        options={Object.entries(words.periods)}
        isOff={isWriting}
        onValue={(value) => change(() => setPeriod(value as PeriodId))}
      />
      {period === 'days' ? (
        <div class="row">
          <TextField
            id="from"
            label={page.from}
            type="date"
            value={days.from}
            isOff={isWriting}
            error={isNoDay ? page.fieldRule(words.entry.rules.required) : undefined}
            onValue={(value) => change(() => setFrom(value))}
          />
          <TextField
            id="to"
            label={page.to}
            type="date"
            value={days.to}
            isOff={isWriting}
            error={isWrongOrder ? page.fieldRule(words.entry.rules.order) : undefined}
            onValue={(value) => change(() => setTo(value))}
          />
        </div>
      ) : (
        <p class="hint range">{rangeOf(period, today, facts!.firstWeekday, words)}</p>
      )}
      <button type="button" class="btn primary wide" aria-disabled={isWriting} onClick={() => void write()}>
        {isWriting && <Spinner />}
        {isWriting ? page.writing : page.writeSummary}
      </button>
      {progress.id === 'idle' && <p class="hint">{page.summaryKeeps}</p>}
      <div role="status" class="section">
        {isWriting && (
          <>
            <div class="bar endless" aria-hidden="true">
              <i />
            </div>
            <p class="hint">{page.writingText}</p>
          </>
        )}
        {progress.id === 'done' && <Done desk={desk} words={words} answer={progress.answer} />}
      </div>
      {progress.id === 'failed' && <Message tone="err" title={page.summaryFailed} text={progress.message} />}
    </section>
  );
}

function Done({ desk, words, answer }: { desk: Desk; words: Words; answer: SummaryAnswer }) {
  const { page } = words;
  const [trouble, setTrouble] = useState('');
  const { period, rowsRead, rowsRefused, unread, digest } = answer;
  const { headline } = digest;
  const show = async () => {
    const shown = await desk.means.call('showSummary', {});
    setTrouble(shown.ok ? '' : desk.messageOf(shown, 'read'));
  };
  const read = words.summary.rowsRead(rowsRead, rowsRead + rowsRefused);
  return (
    <>
      <Message tone="ok" title={page.summaryReady} text={`${period}. ${read}.`}>
        {headline && <p>{headline}</p>}
        <div class="btns">
          <button type="button" class="btn second" onClick={() => void show()}>
            {page.openSheet}
          </button>
        </div>
        {trouble && <p>{trouble}</p>}
      </Message>
      {rowsRefused > 0 && (
        <Message tone="warn" title={page.unreadRows(rowsRefused)} text={unread.join('\n')}>
          <p>{page.unreadText}</p>
        </Message>
      )}
    </>
  );
}

function rangeOf(id: PeriodId, todayIso: string, firstWeekday: number, words: Words): string {
  const today = parseIso(todayIso);
  if (today === null || id === 'all') return '\u00a0';
  const { from, to } = periodOf({ id }, today, firstWeekday);
  return from === null || to === null ? '\u00a0' : words.dayRange(from, to);
}
