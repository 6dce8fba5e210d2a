import type { ComponentChildren } from 'preact';
import { countsOf } from '../day-counts.ts';
import type { Desk } from '../desk.ts';
import { logAgain } from '../logging.ts';
import { counted, momentPhrase, together } from '../phrases.ts';
import type { LoggedEntry, State } from '../state.ts';
import { lastOf, undoLast } from '../undoing.ts';
import { BoldNumber, Icon, Spinner } from './icon.tsx';

interface DockProps {
  desk: Desk;
  state: State;
}

/** The foot of the Log tab, always the same lines in the same place: the last entry with its undo, and my calls today. */
export function Dock({ desk, state }: DockProps) {
  return (
    <div class="dock" role="status" aria-live="polite">
      <LastLine desk={desk} state={state} />
      <MyDay state={state} />
    </div>
  );
}

function LastLine({ desk, state }: DockProps) {
  const { words, outbox, dock, today, canLog } = state;
  const { page } = words;
  const { waiting, failure } = outbox;
  if (dock.id === 'undoing')
    return <Line sign={<Spinner />} text={page.undoing(together(words, [dock.entry]))} />;
  if (waiting.length > 0 && failure && failure.code !== 'busy') {
    const say =
      failure.code === 'offline'
        ? page.waiting
        : failure.code === 'noAnswer'
          ? page.notConfirmed
          : page.notSaved;
    const isWarning = failure.code === 'offline';
    return (
      <Line
        tone={isWarning ? 'warn' : 'err'}
        sign={outbox.isSending ? <Spinner /> : <Icon name={isWarning ? 'offline' : 'alert'} />}
        text={say(together(words, waiting))}
      >
        <button type="button" class="btn" onClick={() => desk.outbox.retry()}>
          {page.retry}
        </button>
      </Line>
    );
  }
  const undo = <UndoButton desk={desk} state={state} />;
  if (waiting.length > 0) {
    const say = failure ? page.waiting : page.saving;
    return (
      <Line sign={<Spinner />} text={say(together(words, waiting))}>
        {undo}
      </Line>
    );
  }
  if (dock.id === 'undone') {
    const { known } = dock;
    return (
      <Line sign={<Icon name="undo" />} text={page.undone(together(words, [known.entry]), when(known))}>
        <button type="button" class="btn second" onClick={() => logAgain(desk, known.entry)}>
          {page.logAgain}
        </button>
      </Line>
    );
  }
  if (dock.id === 'saved' || dock.id === 'changed') {
    const text =
      dock.id === 'saved'
        ? page.saved(together(words, dock.entries))
        : page.changed(together(words, [dock.entry]));
    return (
      <Line tone="ok" sign={<Icon name="check" />} text={text}>
        {undo}
      </Line>
    );
  }
  const last = lastOf(state);
  if (!canLog && !last) return <Line text={page.viewOnlyLast} />;
  if (!last) {
    const counts = countsOf(state.read, state.changes, state.preferences.rep, today) ?? {};
    const isNothing = Object.values(counts).every((count) => count === 0);
    return <Line text={isNothing ? page.nothingToday : page.noLast} />;
  }
  return (
    <Line text={page.last(counted(words, last.entry.activity, last.entry.count ?? 1), when(last))}>
      {undo}
    </Line>
  );

  function when({ loggedAt, entry }: LoggedEntry): string {
    return momentPhrase(words, loggedAt, entry, today);
  }
}

function Line(props: {
  tone?: 'ok' | 'warn' | 'err';
  sign?: ComponentChildren;
  text: string;
  children?: ComponentChildren;
}) {
  const { tone = '', sign, text, children } = props;
  return (
    <div class={`last ${tone}`}>
      {sign}
      <span class="what">{text}</span>
      {children}
    </div>
  );
}

function UndoButton({ desk, state }: DockProps) {
  const { words, canLog, preferences } = state;
  const last = lastOf(state);
  if (!last || !canLog) return null;
  return (
    <button
      type="button"
      class="btn second"
      aria-keyshortcuts={preferences.hasKeys ? 'U' : undefined}
      onClick={() => void undoLast(desk)}
    >
      {words.page.undo}
      <span class="sr">: {together(words, [last.entry])}</span>
    </button>
  );
}

/** My calls today, of those needed where that is known; the line keeps its height without. */
function MyDay({ state }: Pick<DockProps, 'state'>) {
  const { words, facts, read, changes, preferences, today } = state;
  const { page } = words;
  const counts = countsOf(read, changes, preferences.rep, today);
  if (!counts || !facts) return <div class="mine" />;
  const done = facts.activities
    .filter(({ role }) => role === 'attempt')
    .reduce((sum, { name }) => sum + (counts[name] ?? 0), 0);
  const need = read!.today === today ? read!.need : null;
  if (need?.whose !== 'rep')
    return (
      <div class="mine">
        <div class="l1">
          <span>
            <BoldNumber text={page.callsToday(done)} />
          </span>
          {need && <span class="small t2">{page.teamNeeds(need.calls)}</span>}
        </div>
      </div>
    );
  const isReached = done >= need.calls;
  const text = page.callsOf(done, need.calls);
  return (
    <div class="mine">
      <div class="l1">
        <span>
          <BoldNumber text={text} />
        </span>
        <span class={isReached ? 'small reached' : 'small t2'}>
          {isReached ? page.reached : page.toGo(need.calls - done)}
        </span>
      </div>
      <div
        class="bar"
        role="progressbar"
        aria-valuemin={0}
        aria-valuemax={need.calls}
        aria-valuenow={Math.min(done, need.calls)}
        aria-valuetext={text}
        aria-label={page.callsNeeded}
      >
        <i class={isReached ? 'ok' : ''} style={{ width: `${Math.min(100, (done / need.calls) * 100)}%` }} />
      </div>
    </div>
  );
}
