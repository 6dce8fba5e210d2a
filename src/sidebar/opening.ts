import type { Answer, SidebarState } from '../addon/contract.ts';
import { pageWordsFor } from '../locale/page-languages.ts';
import { changesAfter, settledIds } from './day-counts.ts';
import type { Desk } from './desk.ts';
import { firstRunOf } from './first-run.ts';
import { isUntouched, newForm } from './form.ts';
import { loggedEntries } from './rep-day.ts';
import { offerOf } from './tiles.ts';

/** Reads everything the page shows; entries that wait for the log stay, and are sent once it is open. */
export async function open(desk: Desk, isNew = false): Promise<void> {
  const { changes, outbox } = desk.state;
  const settled = settledIds(changes, outbox.waiting);
  desk.update({ phase: { id: 'opening' } });
  const answer = await desk.means.call<SidebarState>('openSidebar', {});
  if (!answer.ok) {
    if (answer.code === 'noLog') showNoLog(desk);
    else desk.update({ phase: { id: 'failed', message: desk.messageOf(answer, 'read') } });
    return;
  }
  const facts = answer.value;
  const { preferences } = facts;
  const { form } = desk.state;
  const words = pageWordsFor(facts.language);
  desk.update({
    words,
    facts,
    preferences,
    today: facts.today,
    read: facts,
    unread: '',
    changes: changesAfter(facts, desk.state.changes, settled),
    mine: loggedEntries(facts),
    canLog: facts.canLog,
    form: isUntouched(form) ? newForm(offerOf(facts.activities).tiles[0]?.name ?? '', preferences) : form,
    dock: { id: 'last' },
    trouble: null,
  });
  if (!facts.isSetUp) return showNoLog(desk);
  const run = firstRunOf(preferences, isNew);
  desk.update({
    phase: run && facts.canLog ? { id: 'firstRun', run, isWorking: false, message: '' } : { id: 'open' },
  });
  desk.outbox.retry();
}

/** Makes the log and its settings, then opens them. */
export async function setUp(desk: Desk): Promise<void> {
  desk.update({ phase: { id: 'noLog', isWorking: true, message: '' } });
  const made: Answer<{ isNew: boolean }> = await desk.means.call('setUpLog', {});
  if (made.ok) return open(desk, true);
  desk.update({ phase: { id: 'noLog', isWorking: false, message: desk.messageOf(made, 'change') } });
}

export function showNoLog(desk: Desk): void {
  desk.update({ phase: { id: 'noLog', isWorking: false, message: '' }, page: null });
}
