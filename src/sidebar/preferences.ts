import type { Answer, Preferences, SummaryChoice } from '../addon/contract.ts';
import { nameKey } from '../log/names.ts';
import type { Desk } from './desk.ts';
import { readDay } from './rep-day.ts';

/** Takes over what a person chose, at once, and has it remembered. Another name brings another day and other entries. */
export async function choose(desk: Desk, chosen: Partial<Preferences>): Promise<boolean> {
  const before = desk.state.preferences;
  const preferences = { ...before, ...chosen };
  desk.update({ preferences, trouble: null });
  if (nameKey(preferences.rep) !== nameKey(before.rep)) {
    desk.update({ read: null, mine: [], dock: { id: 'last' } });
    void readDay(desk);
  }
  const { form } = desk.state;
  const follow = (field: 'segment' | 'source') =>
    form[field] === before[field] ? preferences[field] : form[field];
  desk.update({ form: { ...form, segment: follow('segment'), source: follow('source') } });
  const answer = await remember(desk);
  if (!answer.ok)
    desk.update({ trouble: { id: 'notRemembered', message: desk.messageOf(answer, 'change') } });
  return answer.ok;
}

/** Remembers what the form was saved with, where it differs; a failure costs nobody an entry, so nothing is said. */
export function rememberDefaults(desk: Desk, { segment, source }: { segment: string; source: string }): void {
  const { preferences } = desk.state;
  if (segment === preferences.segment && source === preferences.source) return;
  desk.update({ preferences: { ...preferences, segment, source } });
  void remember(desk);
}

/** Remembers what a summary was asked for; a failure costs nobody the summary, so nothing is said. */
export function rememberSummary(desk: Desk, summary: SummaryChoice): void {
  const { preferences } = desk.state;
  if (JSON.stringify(summary) === JSON.stringify(preferences.summary)) return;
  desk.update({ preferences: { ...preferences, summary } });
  void remember(desk);
}

function remember(desk: Desk): Promise<Answer<Preferences>> {
  return desk.inTurn(() => desk.means.call<Preferences>('rememberPreferences', desk.state.preferences));
}
