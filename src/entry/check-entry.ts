import type { EntryRule } from '../locale/words.ts';
import type { ColumnId, ColumnPlaces } from '../log/column.ts';
import { isLogDay, parseIso } from '../log/day.ts';
import { shortened } from '../log/refusal.ts';
import type { Entry, FieldProblem } from './entry.ts';

/** Longest texts the log takes. A cell could hold 50,000 characters; a log of such cells could not be read. */
export const longestText = 500;
export const longestNote = 10_000;
/** Longest text that is remembered as a default: five of them stay far below the 9 kB that a property may hold. */
export const longestRemembered = 200;

/** A save takes at most so many entries. */
export const mostEntries = 200;
/** Largest count of one entry. */
export const mostCount = 9_999;
/** Minutes of a day: no entry takes longer. */
export const mostMinutes = 1_440;

type Check = (value: unknown) => EntryRule | null;

/** The rule that a count or a goal in sales breaks, or null. */
export const wholeRule: Check = (value) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= mostCount
    ? null
    : 'wholeAboveZero';
const money: Check = (value) => (typeof value === 'number' && Math.abs(value) < 1e12 ? null : 'money');
const minutes: Check = (value) =>
  typeof value === 'number' && value >= 0 && value <= mostMinutes ? null : 'minutes';
const day: Check = (value) => {
  const parsed = typeof value === 'string' && value.length === 10 ? parseIso(value) : null;
  return parsed !== null && isLogDay(parsed) ? null : 'day';
};
const clock: Check = (value) =>
  typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value) ? null : 'clock';
/** The rule that an id made by the page breaks, or null. */
export const idRule: Check = (value) =>
  typeof value === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(value) ? null : 'id';

/** The rule that a text as typed breaks, or null: control characters but line breaks and tabs, half a surrogate pair, too long. */
export function textRule(longest: number): (value: unknown) => EntryRule | null {
  return (value) => {
    if (typeof value !== 'string') return 'text';
    if (value.length > longest) return 'tooLong';
    const hasControl = [...value].some((sign) => {
      const code = sign.codePointAt(0)!;
      return (
        (code < 32 && sign !== '\n' && sign !== '\t') || code === 127 || (code >= 0xd800 && code <= 0xdfff)
      );
    });
    return hasControl ? 'characters' : null;
  };
}

/** Every field an entry may have, the log's column it goes to, and its rule. */
const fields: Readonly<Record<keyof Entry, { column: ColumnId; check: Check; isRequired?: true }>> = {
  id: { column: 'entryId', check: idRule, isRequired: true },
  date: { column: 'date', check: day, isRequired: true },
  activity: { column: 'activity', check: textRule(longestText), isRequired: true },
  rep: { column: 'rep', check: textRule(longestText) },
  count: { column: 'count', check: wholeRule },
  prospect: { column: 'prospect', check: textRule(longestText) },
  segment: { column: 'segment', check: textRule(longestText) },
  source: { column: 'source', check: textRule(longestText) },
  value: { column: 'value', check: money },
  minutes: { column: 'minutes', check: minutes },
  note: { column: 'note', check: textRule(longestNote) },
  time: { column: 'time', check: clock },
};

export const entryFields = Object.keys(fields) as (keyof Entry)[];

/** The log's column of an entry's field. */
export function columnOfField(field: keyof Entry): ColumnId {
  return fields[field].column;
}

/** Everything that is wrong with an entry; nothing when it may be written. A field needs its column in the log. */
export function problemsOf(entry: unknown, places: ColumnPlaces): FieldProblem[] {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    return [{ field: 'request', rule: 'object', got: shown(entry) }];
  const problems: FieldProblem[] = [];
  const given = entry as Record<string, unknown>;
  for (const name of Object.keys(given)) {
    if (!(entryFields as string[]).includes(name)) {
      problems.push({ field: name, rule: 'unknownField', got: shown(given[name]) });
    }
  }
  for (const name of entryFields) {
    const { column, check, isRequired } = fields[name];
    const value = given[name];
    if (isAbsent(value)) {
      if (isRequired) problems.push({ field: name, rule: 'required', got: '' });
      continue;
    }
    const rule = check(value) ?? (isRequired && String(value).trim() === '' ? 'required' : null);
    if (rule) problems.push({ field: name, rule, got: shown(value) });
    else if (places[column] === undefined && !(name === 'count' && value === 1))
      problems.push({ field: name, rule: 'noColumn', got: shown(value) });
  }
  return problems;
}

/** Absent, null or empty: the field is not given. */
export function isAbsent(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function shown(value: unknown): string {
  return shortened(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
}
