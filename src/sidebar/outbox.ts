import type { Answer, SaveAnswer, SaveRequest } from '../addon/contract.ts';
import type { Entry, FieldProblem } from '../entry/entry.ts';
import type { FailureCode } from '../locale/words.ts';

/** A call carries at most so many entries: fewer than the add-on takes, so that each call stays short. */
export const entriesPerCall = 50;
/** After so long an outbox tries again by itself when another person held the lock. */
export const busyWaitMs = 3_000;
/** After so long it tries again when no answer came: the same ids make no second row. */
export const noAnswerWaitMs = 15_000;

/** An entry that the add-on refused. It is not kept for sending, because sending it again cannot help. */
export interface Refused {
  entry: Entry;
  problems: readonly FieldProblem[];
  message: string;
}

/** Why entries still wait. `message` may be ''. */
export interface OutboxFailure {
  code: FailureCode | 'offline';
  message: string;
}

/** How it stands with the entries of this page. */
export interface OutboxNews {
  /** What the last call saved. */
  saved: readonly Entry[];
  refused: readonly Refused[];
  /** null while nothing went wrong; stays until a later call has an answer. */
  failure: OutboxFailure | null;
  /** The oldest first; those in flight too. */
  waiting: readonly Entry[];
  isSending: boolean;
}

export const emptyOutbox: OutboxNews = {
  saved: [],
  refused: [],
  failure: null,
  waiting: [],
  isSending: false,
};

export interface OutboxMeans {
  /** Never rejects: a call that failed is an answer too. */
  save(request: SaveRequest): Promise<Answer<SaveAnswer>>;
  tell(news: OutboxNews): void;
  later(body: () => void, ms: number): void;
  isOnline(): boolean;
}

/**
 * Keeps every entry until the log has it. One call is in flight; what is added meanwhile goes with the next. An entry
 * that could not be confirmed is sent again under the same id, as a retry, so that it never makes a second row.
 */
export class Outbox {
  private readonly means: OutboxMeans;
  private readonly sentBefore = new Set<string>();
  private entries: readonly Entry[] = [];
  private inFlight: readonly Entry[] = [];
  private refused: readonly Refused[] = [];
  private failure: OutboxFailure | null = null;
  private mostPerCall = entriesPerCall;
  private whenEnded: (() => void)[] = [];

  constructor(means: OutboxMeans) {
    this.means = means;
  }

  add(entry: Entry): void {
    this.entries = [...this.entries, entry];
    void this.send();
  }

  /** Sends again what still waits; nothing happens while a call is in flight or when nothing waits. */
  retry(): void {
    void this.send();
  }

  /** Takes an entry back, once no call carries it any more. False when the log cannot have it: it was never sent. */
  async take(id: string): Promise<boolean> {
    while (this.inFlight.some((entry) => entry.id === id))
      await new Promise<void>((resolve) => this.whenEnded.push(resolve));
    if (this.entries.some((entry) => entry.id === id)) {
      this.entries = this.entries.filter((entry) => entry.id !== id);
      this.tell([]);
    }
    return this.sentBefore.has(id);
  }

  /** Keeps an entry that was taken, unconfirmed, without sending it. */
  putBack(entry: Entry): void {
    this.entries = [entry, ...this.entries];
    if (this.inFlight.length === 0) this.failure ??= { code: 'noAnswer', message: '' };
    this.tell([]);
  }

  /** Lets go of what was refused, when a person has seen it. */
  forgetRefused(): void {
    this.refused = [];
    this.tell([]);
  }

  private async send(): Promise<void> {
    if (this.inFlight.length > 0 || this.entries.length === 0) return;
    if (!this.means.isOnline()) return this.stop({ code: 'offline', message: '' });
    const entries = this.entries.slice(0, this.mostPerCall);
    const isRetry = entries.some(({ id }) => this.sentBefore.has(id));
    for (const { id } of entries) this.sentBefore.add(id);
    this.inFlight = entries;
    this.tell([]);
    const answer = await this.means.save({ entries, isRetry });
    this.inFlight = [];
    const ended = this.whenEnded;
    this.whenEnded = [];
    if (answer.ok) this.settle(entries, answer.value);
    else if (answer.code === 'validation') this.narrow(entries, answer.message);
    else this.stop({ code: answer.code, message: answer.message });
    for (const resolve of ended) resolve();
  }

  private settle(entries: readonly Entry[], { results }: SaveAnswer): void {
    const done = new Set<Entry>();
    const saved: Entry[] = [];
    entries.forEach((entry, index) => {
      const result = results[index];
      if (!result || result.status === 'unconfirmed') return;
      done.add(entry);
      if (result.status !== 'refused') saved.push(entry);
      else this.refused = [...this.refused, { entry, problems: result.problems, message: result.message }];
    });
    this.entries = this.entries.filter((entry) => !done.has(entry));
    if (done.size > saved.length) this.mostPerCall = entriesPerCall;
    if (done.size < entries.length) this.stop({ code: 'noAnswer', message: '' }, saved);
    else {
      this.failure = null;
      this.tell(saved);
      this.retry();
    }
  }

  /**
   * Google may apply a sheet's rule to all rows of a call at once and not say which one broke it. Each then goes alone, so that
   * the one that is refused holds up no other.
   */
  private narrow(entries: readonly Entry[], message: string): void {
    const [entry] = entries;
    if (entries.length > 1) {
      this.mostPerCall = 1;
      this.retry();
      return;
    }
    const status = 'refused';
    this.settle(entries, { results: [{ id: entry!.id, status, problems: [], message }] });
  }

  private stop(failure: OutboxFailure, saved: readonly Entry[] = []): void {
    this.failure = failure;
    this.tell(saved);
    const waitMs = { busy: busyWaitMs, noAnswer: noAnswerWaitMs }[failure.code as string];
    if (waitMs !== undefined) this.means.later(() => this.retry(), waitMs);
  }

  private tell(saved: readonly Entry[]): void {
    if (this.entries.length === 0) this.failure = null;
    const { refused, failure } = this;
    const isSending = this.inFlight.length > 0;
    this.means.tell({ saved, refused, failure, waiting: this.entries, isSending });
  }
}
