import type { Entry, SaveAnswer, SidebarState, SummaryAnswer, SummaryRequest } from '../addon/contract.ts';
import { wordsFor } from '../locale/languages.ts';
import type { Words } from '../locale/words.ts';
import { call } from './server.ts';

type PeriodId = SummaryRequest['period']['id'];

const element = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const status = element('status');
const rep = element<HTMLInputElement>('rep');
const period = element<HTMLSelectElement>('period');
const summary = element<HTMLButtonElement>('summary');
let words: Words = wordsFor(navigator.language);

void open();

async function open(): Promise<void> {
  const opened = await call<SidebarState>('openSidebar', {});
  if (!opened.ok) return say(opened.message || words.failures[opened.code], true);
  const state = opened.value;
  words = wordsFor(state.language);
  document.documentElement.lang = words.tag;
  rep.value = state.rep;
  element('rep-label').textContent = words.page.rep;
  element('period-label').textContent = words.page.summary;
  summary.textContent = words.page.openSummary;
  for (const id of (Object.keys(words.periods) as PeriodId[]).filter((each) => each !== 'days'))
    period.add(new Option(words.periods[id], id, id === 'thisMonth'));
  if (!state.isSetUp) say(words.failures.noLog, true);
  for (const { name } of state.activities.filter(({ stage }) => stage !== null))
    element('tiles').append(tile(name, state.today));
  rep.addEventListener('change', () => void call('rememberRep', { rep: rep.value }));
  summary.addEventListener('click', () => void writeSummary());
}

function tile(activity: string, today: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tile';
  button.textContent = activity;
  button.addEventListener('click', () => void log({ id: newId(), date: today, activity, rep: rep.value }));
  return button;
}

async function log(entry: Entry, isRetry = false): Promise<void> {
  say(words.page.working);
  const answer = await call<SaveAnswer>('saveEntries', { entries: [entry], isRetry });
  if (!answer.ok) return say(answer.message || words.failures[answer.code], true);
  const [result] = answer.value.results;
  if (result?.status === 'refused') return say(result.message, true);
  if (result?.status === 'unconfirmed') return say(words.failures.noAnswer, true);
  say(`${words.page.saved}: ${entry.activity}`);
}

async function writeSummary(): Promise<void> {
  say(words.page.working);
  const answer = await call<SummaryAnswer>('writeSummary', { period: { id: period.value as PeriodId } });
  if (!answer.ok) return say(answer.message || words.failures[answer.code], true);
  const { rowsRead, rowsRefused, headline } = answer.value;
  say(`${words.done.summary(words.rows(rowsRead), rowsRefused)}\n${headline}`);
}

function say(text: string, isFailure = false): void {
  status.textContent = text;
  status.className = isFailure ? 'failed' : '';
}

function newId(): string {
  return `e-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`;
}
