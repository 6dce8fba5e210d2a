import { mostCount, problemsOf } from '../entry/check-entry.ts';
import type { Entry, FieldProblem } from '../entry/entry.ts';
import type { ColumnId, ColumnPlaces } from '../log/column.ts';
import { type Activity, bringsMoney } from './tiles.ts';
import { typedNumber } from './typed-number.ts';

/** What stands in the fields, as typed. `date` '' = today, whenever that is. */
export interface Form {
  activity: string;
  count: string;
  prospect: string;
  value: string;
  segment: string;
  source: string;
  date: string;
  minutes: string;
  note: string;
  time: string;
}

/** A form of an activity with a person's defaults. */
export function newForm(activity: string, defaults: { segment: string; source: string }): Form {
  const { segment, source } = defaults;
  return {
    activity,
    count: '1',
    prospect: '',
    value: '',
    segment,
    source,
    date: '',
    minutes: '',
    note: '',
    time: '',
  };
}

/** The form in which an entry is edited. */
export function formOf(entry: Entry): Form {
  const text = (value: string | number | undefined) => (value === undefined ? '' : String(value));
  return {
    activity: entry.activity,
    count: text(entry.count ?? 1),
    prospect: text(entry.prospect),
    value: text(entry.value),
    segment: text(entry.segment),
    source: text(entry.source),
    date: entry.date,
    minutes: text(entry.minutes),
    note: text(entry.note),
    time: text(entry.time),
  };
}

/** Whether nothing was typed beside what a new form has. */
export function isUntouched({ count, prospect, value, date, minutes, note, time }: Form): boolean {
  return (
    count.trim() === '1' && [prospect, value, date, minutes, note, time].every((text) => text.trim() === '')
  );
}

/** Whether a form stands for several at once: a tally, which has no prospect. */
export function isTally({ count }: Form, tag: string): boolean {
  return (typedNumber(count, tag) ?? 0) > 1;
}

/** The count after a step, within what an entry takes; a text that is no number counts as 1. */
export function stepped(count: string, by: number): string {
  const now = /^\d+$/.test(count.trim()) ? Number(count) : 1;
  return String(Math.min(mostCount, Math.max(1, now + by)));
}

/** What a form lacks besides its fields, for being an entry. */
export interface FormContext {
  id: string;
  rep: string | undefined;
  today: string;
  /** BCP 47 tag of the language in which numbers are typed. */
  tag: string;
  columns: readonly ColumnId[];
  activity: Activity | undefined;
  /** Every field counts, also one that the form of a new entry does not show. */
  isEdit?: boolean;
}

/** The entry that a form stands for, and what is wrong with it by the add-on's own rules; a field that is not shown is not sent. */
export function entryOf(form: Form, at: FormContext): { entry: Entry; problems: readonly FieldProblem[] } {
  const places: ColumnPlaces = Object.fromEntries(at.columns.map((id, index) => [id, index]));
  const has = (id: ColumnId) => places[id] !== undefined;
  const problems: FieldProblem[] = [];
  const entry: Entry = { id: at.id, date: form.date === '' ? at.today : form.date, activity: form.activity };
  if (at.rep !== undefined && at.rep.trim() !== '' && (has('rep') || at.isEdit)) entry.rep = at.rep;
  const text = (field: 'prospect' | 'segment' | 'source' | 'note' | 'time') => {
    if (form[field].trim() !== '' && has(field)) entry[field] = form[field];
  };
  const number = (field: 'count' | 'value' | 'minutes', rule: FieldProblem['rule']) => {
    if (form[field].trim() === '' && field !== 'count') return;
    const typed = typedNumber(form[field], at.tag);
    if (typed === null) problems.push({ field, rule, got: form[field].slice(0, 40) });
    else if (field !== 'count' || typed !== 1) entry[field] = typed;
  };
  if (has('count')) number('count', 'wholeAboveZero');
  if (at.isEdit || !isTally(form, at.tag)) text('prospect');
  for (const field of ['segment', 'source', 'note', 'time'] as const) text(field);
  if (has('value') && (at.isEdit || bringsMoney(at.activity))) number('value', 'money');
  if (has('minutes')) number('minutes', 'minutes');
  return { entry, problems: [...problems, ...problemsOf(entry, places)] };
}
