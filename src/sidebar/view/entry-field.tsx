import type { SidebarState } from '../../addon/contract.ts';
import type { FieldProblem } from '../../entry/entry.ts';
import { ruleWords } from '../../entry/problem-words.ts';
import type { SidebarWords as Words } from '../../locale/words.ts';
import type { ColumnId } from '../../log/column.ts';
import { type Form, isTally } from '../form.ts';
import { dayPhrase, heading } from '../phrases.ts';
import { Combobox } from './combobox.tsx';
import { NoteField, SelectField, TextField } from './field.tsx';
import { Stepper } from './stepper.tsx';

/** A form on the page: its fields share the entry, the words and what is wrong. */
export interface FormSheet {
  /** Begins the ids of its fields. */
  id: string;
  form: Form;
  problems: readonly FieldProblem[];
  words: Words;
  facts: SidebarState;
  today: string;
  isOff: boolean;
  /** An edited entry may be a tally with a prospect, as somebody wrote it. */
  isEdit: boolean;
  onForm(patch: Partial<Form>): void;
}

export type FieldName = keyof Form;

/** The id of a field's control. */
export function fieldId({ id }: Pick<FormSheet, 'id'>, name: FieldName): string {
  return `${id}-${name}`;
}

/** Whether the log has the column that a field goes to. */
export function hasColumn({ facts }: Pick<FormSheet, 'facts'>, name: FieldName): boolean {
  return facts.columns.includes(name as ColumnId);
}

/** One field of an entry, with the control that suits it; nothing where the log has no such column. */
export function EntryField({ name, sheet }: { name: FieldName; sheet: FormSheet }) {
  if (!hasColumn(sheet, name)) return null;
  const { form, problems, words, facts, today, isOff, isEdit, onForm } = sheet;
  const problem = problems.find(({ field }) => field === name);
  const label = words.columns[name][0];
  const props = {
    id: fieldId(sheet, name),
    label,
    value: form[name],
    onValue: (value: string) => onForm({ [name]: value }),
    error: problem && words.page.fieldRule(ruleWords(problem, words)),
    isOff,
  };
  switch (name) {
    case 'activity': {
      const names = [...new Set([form.activity, ...facts.activities.map((each) => each.name)])];
      const options = facts.activities.some((each) => each.name === form.activity) ? names.slice() : names;
      const order = facts.activities.map((each) => each.name);
      const sorted = options.sort((a, b) => order.indexOf(a) - order.indexOf(b));
      return <SelectField {...props} options={sorted.map((each) => [each, heading(words, each)] as const)} />;
    }
    case 'count':
      return <Stepper {...props} label={words.page.howMany} words={words} />;
    case 'prospect': {
      const isTallied = !isEdit && isTally(form, words.tag);
      const known = (prospect: string) => facts.prospects.find((each) => each.name === prospect);
      return (
        <Combobox
          {...props}
          label={words.page.optional(label)}
          value={isTallied ? '' : form.prospect}
          isOff={isOff || isTallied}
          placeholder={isTallied ? words.page.notForSeveral : undefined}
          names={facts.prospects.map((each) => each.name)}
          detailOf={(prospect) => {
            const met = known(prospect);
            return met && words.page.prospectKnown(met.entries, dayPhrase(words, met.lastDay, today));
          }}
        />
      );
    }
    case 'segment':
    case 'source':
      return <Combobox {...props} isChoice names={name === 'segment' ? facts.segments : facts.sources} />;
    case 'date':
      return (
        <TextField
          {...props}
          type="date"
          value={form.date === '' ? today : form.date}
          onValue={(value) => onForm({ date: value === today && !isEdit ? '' : value })}
        />
      );
    case 'time':
      return <TextField {...props} type="time" />;
    case 'note':
      return <NoteField {...props} />;
    case 'value':
      return <TextField {...props} inputMode="decimal" />;
    case 'minutes':
      return <TextField {...props} inputMode="numeric" />;
  }
}

/** Moves the focus to the first field that breaks a rule. */
export function focusProblem(sheet: Pick<FormSheet, 'id'>, problems: readonly FieldProblem[]): void {
  const controls = problems.map(({ field }) => document.getElementById(fieldId(sheet, field as FieldName)));
  controls.find((control) => control !== null)?.focus();
}
