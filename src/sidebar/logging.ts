import type { SidebarState } from '../addon/contract.ts';
import type { Entry } from '../entry/entry.ts';
import { nameKey } from '../log/names.ts';
import type { Desk } from './desk.ts';
import { entryOf, newForm } from './form.ts';
import { showNoLog } from './opening.ts';
import type { OutboxNews } from './outbox.ts';
import { rememberDefaults } from './preferences.ts';
import { checkDay, mostMine } from './rep-day.ts';
import { ownRep } from './state.ts';

/** One click logs one: now, today, nothing but the activity. */
export function logOne(desk: Desk, activity: string): void {
  if (!desk.state.canLog) return;
  checkDay(desk);
  const entry: Entry = { id: desk.means.newId(), date: desk.state.today, activity };
  const rep = ownRep(desk.state);
  if (rep.trim() !== '') entry.rep = rep;
  add(desk, entry);
}

/** The same entry as one that was undone, under an id of its own. */
export function logAgain(desk: Desk, entry: Entry): void {
  if (desk.state.canLog) add(desk, { ...entry, id: desk.means.newId() });
}

/** Saves what the form shows, and empties it. False where a field breaks a rule: it says so, and nothing is sent. */
export function saveForm(desk: Desk): boolean {
  if (!desk.state.canLog || !desk.state.facts) return false;
  checkDay(desk);
  const { form, facts, preferences, today, words } = desk.state;
  const { entry, problems } = entryOf(form, {
    id: desk.means.newId(),
    rep: preferences.rep,
    today,
    tag: words.tag,
    columns: facts!.columns,
    activity: facts!.activities.find(({ name }) => name === form.activity),
  });
  desk.update({ problems });
  if (problems.length > 0) return false;
  const { segment, source } = form;
  desk.update({ form: newForm(form.activity, { segment, source }) });
  rememberDefaults(desk, { segment, source });
  add(desk, entry);
  return true;
}

function add(desk: Desk, entry: Entry): void {
  const { changes } = desk.state;
  desk.update({ trouble: null, dock: { id: 'last' }, changes: [...changes, { entry, by: 1, isNew: true }] });
  desk.outbox.add(entry);
}

/** What became of entries: saved ones join the last entries, refused ones no longer count. */
export function hear(desk: Desk, news: OutboxNews, before: OutboxNews): void {
  const { saved, refused, failure } = news;
  if (saved.length > 0) {
    const loggedAt = desk.momentNow();
    const fresh = [...saved].reverse().map((entry) => ({ entry, loggedAt }));
    const { facts, mine, dock } = desk.state;
    const rep = nameKey(ownRep(desk.state));
    const own = fresh.filter(({ entry }) => nameKey(entry.rep ?? '') === rep);
    desk.update({
      mine: [...own, ...mine].slice(0, mostMine),
      dock: dock.id === 'undoing' ? dock : { id: 'saved', entries: saved },
      facts: facts && { ...facts, ...saved.reduce(withNames, facts) },
    });
  }
  const newlyRefused = refused.filter(
    ({ entry }) => !before.refused.some((old) => old.entry.id === entry.id),
  );
  if (newlyRefused.length > 0) {
    const back = newlyRefused.map(({ entry }) => ({ entry, by: -1 as const, isNew: false }));
    desk.update({ changes: [...desk.state.changes, ...back] });
  }
  if (failure === before.failure) return;
  if (failure?.code === 'protected') desk.update({ canLog: false });
  if (failure?.code === 'noLog') showNoLog(desk);
}

/** What can be suggested, with the names of an entry that was just saved. */
function withNames(
  { prospects, segments, sources }: Pick<SidebarState, 'prospects' | 'segments' | 'sources'>,
  { prospect = '', segment = '', source = '', date }: Entry,
) {
  const known = prospects.find(({ name }) => nameKey(name) === nameKey(prospect));
  const others = prospects.filter((each) => each !== known);
  const met = {
    name: known?.name ?? prospect.trim(),
    entries: (known?.entries ?? 0) + 1,
    lastDay: known && known.lastDay > date ? known.lastDay : date,
  };
  return {
    prospects: prospect.trim() === '' ? prospects : [met, ...others],
    segments: withName(segments, segment),
    sources: withName(sources, source),
  };
}

function withName(names: readonly string[], name: string): readonly string[] {
  return name.trim() === '' || names.some((each) => nameKey(each) === nameKey(name))
    ? names
    : [...names, name.trim()];
}
