import type { SaveAnswer, SidebarState } from '../addon/contract.ts';
import type { Words } from '../locale/words.ts';
import { dayIn } from './day-in.ts';
import { element, offer, say } from './element.ts';
import { Outbox, type OutboxNews } from './outbox.ts';
import { call } from './server.ts';

/** The tiles: one click logs one, on the day it is in the spreadsheet when somebody clicks. */
export class LogView {
  private readonly outbox: Outbox;
  private words: Words;

  /** `onNoLog` is called when the log is gone. */
  constructor(words: Words, onNoLog: () => void) {
    this.words = words;
    this.outbox = new Outbox({
      save: (request) => call<SaveAnswer>('saveEntries', request),
      later: (body, ms) => setTimeout(body, ms),
      tell: (news) => {
        this.show(news);
        if (news.failure?.code === 'noLog') onNoLog();
      },
    });
    addEventListener('online', () => this.outbox.retry());
  }

  open(state: SidebarState, words: Words): void {
    this.words = words;
    const rep = element<HTMLInputElement>('rep');
    rep.value = rep.value || state.rep;
    rep.onchange = () => void call('rememberRep', { rep: rep.value });
    element('rep-label').textContent = words.page.rep;
    const stages = state.activities.filter(({ stage }) => stage !== null);
    element('tiles').replaceChildren(
      ...stages.map(({ name }) =>
        tile(name, () => {
          const date = dayIn(state.timeZone, new Date()) ?? state.today;
          this.outbox.add({ id: newId(), date, activity: name, rep: rep.value });
        }),
      ),
    );
  }

  private show({ saved, refused, failure, waiting, isSending }: OutboxNews): void {
    const { page, failures } = this.words;
    const lines = [...refused];
    if (saved.length > 0) lines.push(page.saved(counted(saved.map(({ activity }) => activity))));
    if (isSending) lines.push(page.working);
    if (failure)
      lines.push(failure.code === 'busy' ? page.queued : failure.message || failures[failure.code]);
    if (failure || waiting > 1) lines.push(page.waiting(waiting));
    say('entries', lines.join('\n'), refused.length > 0 || (failure !== null && failure.code !== 'busy'));
    offer('retry', failure ? page.retry : null, () => this.outbox.retry());
  }
}

function tile(activity: string, click: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'tile';
  button.textContent = activity;
  button.onclick = click;
  return button;
}

/** "cold call × 2, sale". */
function counted(names: readonly string[]): string {
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  return [...times].map(([name, many]) => (many === 1 ? name : `${name} × ${many}`)).join(', ');
}

function newId(): string {
  return `e-${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 12)}`;
}
