import type { Entry } from '../../entry/entry.ts';
import { problemSentences } from '../../entry/problem-words.ts';
import type { Desk } from '../desk.ts';
import { replace } from '../editing.ts';
import { formOf } from '../form.ts';
import type { Refused } from '../outbox.ts';
import { together } from '../phrases.ts';
import type { State } from '../state.ts';
import { undo } from '../undoing.ts';
import { Message } from './message.tsx';

interface NoticesProps {
  desk: Desk;
  state: State;
}

/** What a person must know of saving and undoing. It stands between the tab and the dock, so nothing of either moves. */
export function Notices({ desk, state }: NoticesProps) {
  const { refused } = state.outbox;
  return (
    <div class="notices">
      <TroubleNotice desk={desk} state={state} />
      {refused.length > 0 && <RefusedNotice desk={desk} state={state} refused={refused} />}
      <WaitingNotice state={state} />
    </div>
  );
}

function WaitingNotice({ state }: Pick<NoticesProps, 'state'>) {
  const { page, failures } = state.words;
  const { failure, waiting } = state.outbox;
  if (!failure || waiting.length === 0) return null;
  const { code, message } = failure;
  if (code === 'busy') return <Message tone="plain" title={page.waitingTitle} text={page.waitingText} />;
  if (code === 'offline')
    return (
      <Message tone="warn" icon="offline" title={page.offlineTitle(waiting.length)} text={page.offlineText} />
    );
  if (code === 'noAnswer')
    return <Message tone="err" title={page.notConfirmedTitle} text={page.notConfirmedText(waiting.length)} />;
  const text = `${message || failures[code]} ${page.kept(waiting.length)}`;
  return <Message tone="err" title={page.notSavedTitle} text={text} />;
}

function RefusedNotice({ desk, state, refused }: NoticesProps & { refused: readonly Refused[] }) {
  const { words } = state;
  const { page } = words;
  const [first] = refused;
  const reasons = ({ entry, problems, message }: Refused) =>
    problems.length === 0 ? [message] : problemSentences(problems, together(words, [entry]), words);
  const putBack = () => {
    const form = formOf(first!.entry);
    const date = form.date === state.today ? '' : form.date;
    desk.update({ form: { ...form, date }, problems: first!.problems });
    desk.outbox.forgetRefused();
  };
  return (
    <Message
      tone="err"
      title={page.notSaved(
        together(
          words,
          refused.map(({ entry }) => entry),
        ),
      )}
      text={[...new Set(refused.flatMap(reasons))].slice(0, 3).join(' ')}
    >
      <div class="btns">
        {refused.length === 1 && (
          <button type="button" class="btn second" onClick={putBack}>
            {page.putBack}
          </button>
        )}
        <button type="button" class="btn text" onClick={() => desk.outbox.forgetRefused()}>
          {page.close}
        </button>
      </div>
    </Message>
  );
}

function TroubleNotice({ desk, state }: NoticesProps) {
  const { words, trouble } = state;
  const { page } = words;
  const close = () => desk.update({ trouble: null });
  const closeButton = (
    <button type="button" class="btn text" onClick={close}>
      {page.close}
    </button>
  );
  if (!trouble) return null;
  if (trouble.id === 'gone')
    return (
      <Message tone="warn" title={page.goneTitle} text={page.goneText}>
        <div class="btns">{closeButton}</div>
      </Message>
    );
  if (trouble.id === 'notRemembered' || trouble.id === 'notSaved')
    return (
      <Message
        tone="err"
        title={trouble.id === 'notSaved' ? page.notSavedTitle : page.notRememberedTitle}
        text={trouble.message}
      >
        <div class="btns">{closeButton}</div>
      </Message>
    );
  const { known } = trouble;
  if (trouble.id === 'notUndone')
    return (
      <Message tone="err" title={page.notUndoneTitle} text={trouble.message}>
        <div class="btns">
          <button type="button" class="btn second" onClick={() => void undo(desk, known)}>
            {page.retry}
          </button>
          {closeButton}
        </div>
      </Message>
    );
  const { now } = trouble;
  const leave = () => {
    if (now) replace(desk, known, now);
    desk.update({ trouble: null, dock: { id: 'last' } });
  };
  return (
    <Message
      tone="warn"
      title={page.changedTitle}
      text={page.undoChangedText(now ? entryPhrase(state, now) : page.nothing)}
    >
      <div class="btns">
        <button type="button" class="btn second" onClick={() => void undo(desk, known, true)}>
          {page.undoAnyway}
        </button>
        <button type="button" class="btn text" onClick={leave}>
          {page.leaveIt}
        </button>
      </div>
    </Message>
  );
}

function entryPhrase({ words }: State, entry: Entry): string {
  return [together(words, [entry]), entry.prospect, entry.note].filter((text) => text).join(', ');
}
