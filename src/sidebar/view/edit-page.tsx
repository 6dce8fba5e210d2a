import { useEffect, useState } from 'preact/hooks';
import type { Entry } from '../../entry/entry.ts';
import type { Desk } from '../desk.ts';
import { type Edited, edit, replace, tellAside } from '../editing.ts';
import { entryOf, type Form, formOf } from '../form.ts';
import { logAgain } from '../logging.ts';
import { heading } from '../phrases.ts';
import type { LoggedEntry, State } from '../state.ts';
import { undo } from '../undoing.ts';
import { EntryField, type FieldName, type FormSheet, focusProblem } from './entry-field.tsx';
import { Spinner } from './icon.tsx';
import { Message } from './message.tsx';
import { PageHead, pageSaveId } from './page-head.tsx';

/** An entry of the log with all its fields; if somebody changed the row meanwhile, both are shown, and the person chooses. */
export function EditPage({ desk, state, known }: { desk: Desk; state: State; known: LoggedEntry }) {
  const { words, facts, today, canLog } = state;
  const { page } = words;
  const [form, setForm] = useState(formOf(known.entry));
  const [problems, setProblems] = useState<FormSheet['problems']>([]);
  const [answer, setAnswer] = useState<Edited | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    if (answer) document.querySelector<HTMLElement>('#edit-answer .btn')?.focus();
  }, [answer]);
  const sheet: FormSheet = {
    id: 'edit',
    form,
    problems,
    words,
    facts: facts!,
    today,
    isOff: isBusy || !canLog,
    isEdit: true,
    onForm: (patch: Partial<Form>) => {
      setForm({ ...form, ...patch });
      setProblems(problems.filter(({ field }) => !(field in patch)));
    },
  };
  const read = () =>
    entryOf(form, {
      id: known.entry.id,
      rep: known.entry.rep,
      today,
      tag: words.tag,
      columns: facts!.columns,
      activity: facts!.activities.find(({ name }) => name === form.activity),
      isEdit: true,
    });
  const save = async (evenIfChanged: boolean) => {
    const { entry, problems: found } = read();
    setProblems(found);
    if (found.length > 0) return focusProblem(sheet, found);
    setBusy(true);
    const opened = desk.state.page;
    const edited = await edit(desk, known, entry, evenIfChanged);
    if (desk.state.page !== opened) return tellAside(desk, edited);
    setBusy(false);
    if (edited.id === 'done') close();
    else setAnswer(edited);
  };
  const close = () => desk.update({ page: null });
  const isGone = answer?.id === 'gone';
  return (
    <div class="section">
      <PageHead desk={desk} state={state} title={page.editEntry} />
      <section class="section form">
        <div class="row act">
          <EntryField name="activity" sheet={sheet} />
          <EntryField name="count" sheet={sheet} />
        </div>
        <EntryField name="prospect" sheet={sheet} />
        <div class="row">
          <EntryField name="segment" sheet={sheet} />
          <EntryField name="source" sheet={sheet} />
        </div>
        <div class="row">
          <EntryField name="value" sheet={sheet} />
          <EntryField name="minutes" sheet={sheet} />
        </div>
        <EntryField name="date" sheet={sheet} />
        <EntryField name="time" sheet={sheet} />
        <EntryField name="note" sheet={sheet} />
        <div id="edit-answer">
          {answer?.id === 'failed' && <Message tone="err" title={page.notSavedTitle} text={answer.message} />}
          {isGone && (
            <Message tone="warn" title={page.goneTitle} text={page.goneText}>
              <div class="btns">
                <button
                  type="button"
                  class="btn second"
                  onClick={() => {
                    logAgain(desk, read().entry);
                    close();
                  }}
                >
                  {page.logAsNew}
                </button>
                <button type="button" class="btn text" onClick={close}>
                  {page.close}
                </button>
              </div>
            </Message>
          )}
          {answer?.id === 'changed' && (
            <Message tone="warn" title={page.changedTitle} text={page.editChangedText}>
              <Differences state={state} mine={read().entry} theirs={answer.now} />
              <div class="btns">
                <button type="button" class="btn second" onClick={() => void save(true)}>
                  {page.saveMine}
                </button>
                <button
                  type="button"
                  class="btn text"
                  onClick={() => {
                    if (answer.now) replace(desk, known, answer.now);
                    close();
                  }}
                >
                  {page.keepTheirs}
                </button>
              </div>
            </Message>
          )}
        </div>
        {answer?.id !== 'changed' && !isGone && (
          <div class="btns">
            <button
              type="button"
              class="btn primary"
              id={pageSaveId}
              aria-disabled={isBusy || !canLog}
              onClick={() => !isBusy && canLog && void save(false)}
            >
              {isBusy && <Spinner />}
              {answer?.id === 'failed' ? page.retry : page.saveChanges}
            </button>
            <button
              type="button"
              class="btn text"
              aria-disabled={isBusy || !canLog}
              onClick={() => {
                if (isBusy || !canLog) return;
                close();
                void undo(desk, known);
              }}
            >
              {page.deleteEntry}
            </button>
          </div>
        )}
      </section>
    </div>
  );
}

const shown: readonly FieldName[] = [
  'activity',
  'count',
  'prospect',
  'segment',
  'source',
  'value',
  'minutes',
  'date',
  'time',
  'note',
];

/** The fields in which two versions of an entry differ, both values each. */
function Differences({ state, mine, theirs }: { state: State; mine: Entry; theirs: Entry | null }) {
  const { words } = state;
  const textOf = (entry: Entry | null, field: FieldName) => {
    const value = entry?.[field] ?? (field === 'count' && entry ? 1 : '');
    return field === 'activity' ? heading(words, String(value)) : String(value);
  };
  const differing = shown.filter((field) => textOf(mine, field) !== textOf(theirs, field));
  return (
    <dl class="differences">
      {differing.map((field) => (
        <div key={field}>
          <dt>{words.columns[field][0]}</dt>
          <dd>
            <span class="t2">{words.page.mine}: </span>
            {textOf(mine, field) || words.page.nothing}
          </dd>
          <dd>
            <span class="t2">{words.page.theirs}: </span>
            {textOf(theirs, field) || words.page.nothing}
          </dd>
        </div>
      ))}
    </dl>
  );
}
