import type { Answer, SidebarState } from '../addon/contract.ts';
import { wordsFor } from '../locale/languages.ts';
import type { Words } from '../locale/words.ts';
import { element, offer, say } from './element.ts';
import { LogView } from './log-view.ts';
import { call } from './server.ts';
import { openSummaryView } from './summary-view.ts';

let words: Words = wordsFor(navigator.language);
const log = new LogView(words, offerSetUp);

void open();

async function open(): Promise<void> {
  say('status', words.page.working);
  offer('act', null);
  const opened = await call<SidebarState>('openSidebar', {});
  if (!opened.ok) return fail(opened, words.page.retry, open);
  const state = opened.value;
  words = wordsFor(state.language);
  document.documentElement.lang = words.tag;
  element('views').hidden = !state.isSetUp;
  if (!state.isSetUp) {
    say('status', words.failures.noLog, true);
    return offerSetUp();
  }
  log.open(state, words);
  openSummaryView(state, words);
  say('status', '');
}

function offerSetUp(): void {
  offer('act', words.menu.setUp, () => void setUp());
}

async function setUp(): Promise<void> {
  say('status', words.page.working);
  offer('act', null);
  const made = await call('setUpLog', {});
  if (!made.ok) return fail(made, words.menu.setUp, setUp);
  await open();
}

function fail(
  answer: Extract<Answer<unknown>, { ok: false }>,
  text: string,
  again: () => Promise<void>,
): void {
  say('status', answer.message || words.failures[answer.code], true);
  offer('act', text, () => void again());
}
