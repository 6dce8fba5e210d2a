import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../desk.ts';
import { isUntouched, newForm } from '../form.ts';
import { saveForm } from '../logging.ts';
import { dayPhrase } from '../phrases.ts';
import type { State } from '../state.ts';
import { bringsMoney } from '../tiles.ts';
import { EntryField, type FieldName, type FormSheet, focusProblem, hasColumn } from './entry-field.tsx';
import { Fold } from './fold.tsx';
import { KeyHint } from './icon.tsx';

export const formId = 'entry';
export const saveKey = 'Ctrl+Enter';

const folded: readonly FieldName[] = ['segment', 'source', 'date', 'minutes', 'time', 'note'];

/** Whether Save means "retry": something waits after a failure, and nothing was typed since. */
export function isRetry({ outbox, form }: State): boolean {
  return outbox.failure !== null && outbox.failure.code !== 'busy' && isUntouched(form);
}

/** Saves the form, or sends again what waits. */
export function saveOrRetry(desk: Desk): void {
  if (isRetry(desk.state)) desk.outbox.retry();
  else saveForm(desk);
}

/** With details, or several at once: the form saves what it shows. */
export function EntryForm({ desk, state }: { desk: Desk; state: State }) {
  const { words, facts, form, problems, today, canLog } = state;
  const [isOpen, setOpen] = useState(false);
  const isInFold = problems.some(({ field }) => folded.includes(field as FieldName));
  const sheet: FormSheet = {
    id: formId,
    form,
    problems,
    words,
    facts: facts!,
    today,
    isOff: !canLog,
    isEdit: false,
    onForm: (patch) => desk.update({ form: { ...desk.state.form, ...patch }, problems: stillWrong(patch) }),
  };
  const stillWrong = (patch: object) => desk.state.problems.filter(({ field }) => !(field in patch));
  useEffect(() => {
    if (isInFold) setOpen(true);
  }, [problems]);
  useEffect(() => {
    if (problems.length > 0) focusProblem(sheet, problems);
  }, [problems.length > 0, isOpen]);

  const money = bringsMoney(facts!.activities.find(({ name }) => name === form.activity));
  const summary = [
    form.segment,
    form.source,
    form.minutes.trim() === '' ? '' : words.page.minutes(form.minutes),
  ]
    .concat(dayPhrase(words, form.date === '' ? today : form.date, today), form.time)
    .concat(form.note.trim() === '' ? [] : words.columns.note[0])
    .filter((text) => text.trim() !== '')
    .join(' · ');
  return (
    <section class="section form" aria-labelledby="form-heading">
      <h2 id="form-heading">{words.page.details}</h2>
      <div class={hasColumn(sheet, 'count') ? 'row act' : ''}>
        <EntryField name="activity" sheet={sheet} />
        <EntryField name="count" sheet={sheet} />
      </div>
      <EntryField name="prospect" sheet={sheet} />
      {money && <EntryField name="value" sheet={sheet} />}
      <Fold
        id="more-fields"
        title={words.page.moreFields}
        summary={summary}
        isOpen={isOpen}
        onToggle={() => setOpen(!isOpen)}
      >
        <div class="row">
          <EntryField name="segment" sheet={sheet} />
          <EntryField name="source" sheet={sheet} />
        </div>
        <div class="row date">
          <EntryField name="date" sheet={sheet} />
          <EntryField name="minutes" sheet={sheet} />
        </div>
        <EntryField name="time" sheet={sheet} />
        <EntryField name="note" sheet={sheet} />
      </Fold>
      <div class="btns">
        <button
          type="button"
          class="btn primary"
          aria-disabled={!canLog}
          aria-keyshortcuts="Control+Enter"
          onClick={() => canLog && saveOrRetry(desk)}
        >
          {isRetry(state) ? words.page.retry : words.page.save}
          <KeyHint text={saveKey} />
        </button>
        <button
          type="button"
          class="btn text"
          aria-disabled={!canLog}
          onClick={() =>
            canLog && desk.update({ form: newForm(form.activity, state.preferences), problems: [] })
          }
        >
          {words.page.clear}
        </button>
      </div>
    </section>
  );
}
