import type { ComponentChildren } from 'preact';
import { countsOf } from '../day-counts.ts';
import type { Desk } from '../desk.ts';
import { callsGoalOf, goalsNow, isOwnGoal } from '../goals.ts';
import { logAgain } from '../logging.ts';
import { momentPhrase, together } from '../phrases.ts';
import { type LoggedEntry, ownRep, type State } from '../state.ts';
import { dockGoalLine } from '../today-phrases.ts';
import { lastOf, undoLast } from '../undoing.ts';
import { BoldNumber, Icon, Spinner } from './icon.tsx';
import { ProgressBar } from './progress-bar.tsx';

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

interface Action {
  text: string;
  /** What it acts on, for screen readers. */
  about?: string;
  keys?: string | undefined;
  isOff?: boolean;
  act(): void;
}

function LastLine({ desk, state }: DockProps) {
  const { words, outbox, dock, today, canLog, preferences } = state;
  const { page } = words;
  const { waiting, failure } = outbox;
  const when = ({ loggedAt, entry }: LoggedEntry) => momentPhrase(words, loggedAt, entry, today);
  const last = lastOf(state);
  const undo: Action | null =
    last && canLog
      ? {
          text: page.undo,
          about: together(words, [last.entry]),
          keys: preferences.hasKeys ? 'U' : undefined,
          act: () => void undoLast(desk),
        }
      : null;

  if (dock.id === 'undoing') {
    const off = { text: page.undo, isOff: true, act: () => undefined };
    return <Line sign={<Spinner />} text={page.undoing(together(words, [dock.entry]))} action={off} />;
  }
  if (waiting.length > 0 && failure && failure.code !== 'busy') {
    const isOffline = failure.code === 'offline';
    const say = isOffline ? page.waiting : failure.code === 'noAnswer' ? page.notConfirmed : page.notSaved;
    return (
      <Line
        tone={isOffline ? 'warn' : 'err'}
        sign={outbox.isSending ? <Spinner /> : <Icon name={isOffline ? 'offline' : 'alert'} />}
        text={say(together(words, waiting))}
        action={{ text: page.retry, act: () => desk.outbox.retry() }}
      />
    );
  }
  if (waiting.length > 0) {
    const say = failure ? page.waiting : page.saving;
    return <Line sign={<Spinner />} text={say(together(words, waiting))} action={undo} />;
  }
  if (dock.id === 'undone') {
    const { known } = dock;
    const text = page.undone(together(words, [known.entry]), when(known));
    const again = { text: page.logAgain, act: () => logAgain(desk, known.entry) };
    return <Line sign={<Icon name="undo" />} text={text} action={again} />;
  }
  if (dock.id === 'saved' || dock.id === 'changed') {
    const text =
      dock.id === 'saved'
        ? page.saved(together(words, dock.entries))
        : page.changed(together(words, [dock.entry]));
    return <Line tone="ok" sign={<Icon name="check" />} text={text} action={undo} />;
  }
  if (last) {
    const text = page.last(together(words, [last.entry]), when(last));
    return <Line text={text} action={undo} />;
  }
  if (!canLog) return <Line text={page.viewOnlyLast} />;
  const counts = countsOf(state.read, state.changes, ownRep(state), today) ?? {};
  const isNothing = Object.values(counts).every((count) => count === 0);
  return <Line text={isNothing ? page.nothingToday : page.noLast} />;
}

/** One button at one place whatever it does, so that the focus stays on it. */
function Line(props: {
  tone?: 'ok' | 'warn' | 'err';
  sign?: ComponentChildren;
  text: string;
  action?: Action | null;
}) {
  const { tone = '', sign = null, text, action = null } = props;
  return (
    <div class={`last ${tone}`}>
      {sign}
      <span class="what">{text}</span>
      {action && (
        <button
          type="button"
          class="btn second"
          aria-disabled={action.isOff ?? false}
          aria-keyshortcuts={action.keys}
          onClick={action.act}
        >
          {action.text}
          {action.about && <span class="sr">: {action.about}</span>}
        </button>
      )}
    </div>
  );
}

/** My calls today, of those needed where that is known; the line keeps its height without. */
function MyDay({ state }: Pick<DockProps, 'state'>) {
  const { words, facts, read, changes, today } = state;
  const { page } = words;
  const counts = countsOf(read, changes, ownRep(state), today);
  if (!counts || !facts) return <div class="mine" />;
  const done = facts.activities
    .filter(({ role }) => role === 'attempt')
    .reduce((sum, { name }) => sum + (counts[name] ?? 0), 0);
  const goals = goalsNow(state);
  const callsGoal = callsGoalOf(goals, state);
  const need = callsGoal ? callsGoal.standing.day : (goals[0]?.standing.calls ?? null);
  const held = callsGoal ?? goals[0];
  const isOwn = held !== undefined && isOwnGoal(held.goal, state);
  const needed = isOwn && need && need.needed > 0 ? need.needed : null;
  const text = needed === null ? page.callsToday(done) : page.callsOf(done, needed);
  const isReached = needed !== null && done >= needed;
  const aside =
    needed !== null
      ? isReached
        ? page.reached
        : page.toGo(needed - done)
      : need && need.needed > 0
        ? page.teamNeeds(need.needed)
        : '';
  return (
    <div class="mine">
      <div class="l1">
        <span>
          <BoldNumber text={text} />
        </span>
        {aside && <span class={isReached ? 'small reached' : 'small t2'}>{aside}</span>}
      </div>
      {needed !== null && <ProgressBar label={page.callsNeeded} text={text} done={done} needed={needed} />}
      <div class="l2 small t2">
        <BoldNumber text={dockGoalLine(state, goals)} isShare />
      </div>
    </div>
  );
}
