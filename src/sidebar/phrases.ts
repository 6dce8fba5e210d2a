import { countOf, type Entry } from '../entry/entry.ts';
import { pageLanguages } from '../locale/page-languages.ts';
import type { SidebarWords as Words } from '../locale/words.ts';
import type { DefaultActivityId } from '../log/catalogue.ts';
import { parseIso } from '../log/day.ts';
import { nameKey } from '../log/names.ts';

/** "17 cold calls" for activities that the language knows; names of the team's own are not declined. */
export function counted(words: Words, activity: string, count: number): string {
  const id = defaultIdOf(words, activity);
  return id === undefined ? words.page.ownCounted(activity, count) : words.page.counted(id, count);
}

/** What entries are together: "3 cold calls", or "3 entries" of several kinds. */
export function together(words: Words, entries: readonly Entry[]): string {
  const kinds = new Set(entries.map(({ activity }) => nameKey(activity)));
  if (kinds.size !== 1) return words.page.entries(entries.length);
  return counted(
    words,
    entries[0]!.activity,
    entries.reduce((sum, entry) => sum + countOf(entry), 0),
  );
}

/**
 * An activity as a heading: what any language knows begins with a capital, also after the spreadsheet's language was changed;
 * the team's own names stay as they are.
 */
export function heading(words: Words, activity: string): string {
  const isKnown = Object.values(pageLanguages).some((each) => defaultIdOf(each, activity) !== undefined);
  return isKnown ? capitalised(words, activity) : activity;
}

/** A phrase that begins a line. */
export function capitalised(words: Words, phrase: string): string {
  return phrase.slice(0, 1).toLocaleUpperCase(words.tag) + phrase.slice(1);
}

/** A change with its sign, "+1.0" or "−0.5"; what rounds to nothing has none. */
export function signed(words: Words, value: number): string {
  const size = words.number(Math.abs(value), 1);
  if (size === words.number(0, 1)) return size;
  return `${value > 0 ? '+' : '−'}${size}`;
}

/** "today", "yesterday", "12 Nov" or, in another year, the whole date; a text that is no day stays. */
export function dayPhrase(words: Words, iso: string, todayIso: string): string {
  const [day, today] = [parseIso(iso), parseIso(todayIso)];
  if (day === null || today === null) return iso;
  if (day === today) return words.page.today;
  if (day === today - 1) return words.page.yesterday;
  return iso.slice(0, 4) === todayIso.slice(0, 4) ? words.page.shortDay(day) : words.day(day);
}

/** When an entry was logged: "14:31" today, else the day. */
export function momentPhrase(words: Words, loggedAt: string | null, entry: Entry, today: string): string {
  if (loggedAt === null) return dayPhrase(words, entry.date, today);
  const [day, time] = loggedAt.split(' ') as [string, string];
  return day === today ? time : dayPhrase(words, day, today);
}

/** Whether the language knows an activity by its name. */
export function isDefaultActivity(words: Words, activity: string): boolean {
  return defaultIdOf(words, activity) !== undefined;
}

function defaultIdOf(words: Words, activity: string): DefaultActivityId | undefined {
  const ids = Object.keys(words.activities) as DefaultActivityId[];
  return ids.find((id) => nameKey(words.activities[id]) === nameKey(activity));
}
