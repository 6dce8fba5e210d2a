import type { Answer, SaveAnswer } from '../addon/contract.ts';
import type { SidebarWords as Words } from '../locale/words.ts';
import { dayIn, timeIn } from './day-in.ts';
import { Outbox, type OutboxNews } from './outbox.ts';
import { firstState, type State } from './state.ts';

/** What the page needs of the world. */
export interface Means {
  /** Never rejects: a call that failed is an answer too. */
  call<Value>(name: string, request: unknown): Promise<Answer<Value>>;
  now(): Date;
  newId(): string;
  isOnline(): boolean;
  later(body: () => void, ms: number): void;
  focusGrid(): void;
}

/** The state of a page, its outbox, and who wants to hear of a change. */
export class Desk {
  state: State;
  readonly outbox: Outbox;
  private turn: Promise<unknown> = Promise.resolve();
  private readonly readers = new Set<() => void>();

  constructor(
    readonly means: Means,
    words: Words,
    /** Hears what became of entries, after the state has it. */
    hear: (desk: Desk, news: OutboxNews, before: OutboxNews) => void,
  ) {
    this.state = firstState(words, 'log');
    this.outbox = new Outbox({
      save: (request) => means.call<SaveAnswer>('saveEntries', request),
      later: means.later,
      isOnline: means.isOnline,
      tell: (news) => {
        const before = this.state.outbox;
        this.update({ outbox: news });
        hear(this, news, before);
      },
    });
  }

  update(patch: Partial<State>): void {
    this.state = { ...this.state, ...patch };
    for (const read of this.readers) read();
  }

  /** Calls back after every change until the returned function is called. */
  subscribe(read: () => void): () => void {
    this.readers.add(read);
    return () => this.readers.delete(read);
  }

  /** Starts a call when the one before it has ended: of two, the later one shall have the last word. */
  inTurn<Value>(body: () => Promise<Value>): Promise<Value> {
    const next = this.turn.then(body);
    this.turn = next;
    return next;
  }

  /** The day it is now in the spreadsheet; where the browser does not know its zone, the day the page has. */
  dayNow(): string {
    const { facts, today } = this.state;
    return (facts && dayIn(facts.timeZone, this.means.now())) ?? today;
  }

  /** "2026-11-23 14:31" on the spreadsheet's clock; null where the browser does not know its zone. */
  momentNow(): string | null {
    const { facts } = this.state;
    const time = facts && timeIn(facts.timeZone, this.means.now());
    return time === null ? null : `${this.dayNow()} ${time}`;
  }

  /** What a failed answer tells a person; what no answer means depends on what was asked. */
  messageOf(
    answer: Extract<Answer<unknown>, { ok: false }>,
    asked: 'read' | 'change' | 'summary' | 'copy' | 'plan',
  ): string {
    const { failures, page } = this.state.words;
    if (answer.code === 'noAnswer') return page.noAnswer[asked];
    return answer.message || failures[answer.code];
  }
}
