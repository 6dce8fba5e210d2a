import type { Answer, Entry, SaveAnswer, SaveRequest } from '../addon/contract.ts';
import type { FailureCode } from '../locale/words.ts';

/** A call carries at most so many entries: fewer than the add-on takes, so that each call stays short. */
export const entriesPerCall = 50;
/** After so long an outbox tries again by itself when another person held the lock. */
export const busyWaitMs = 3_000;

/** How it stands with the entries of this page. */
export interface OutboxNews {
  /** What the last call saved. */
  saved: readonly Entry[];
  /** Why the add-on refused entries; those are not kept, because sending them again cannot help. */
  refused: readonly string[];
  /** Why entries still wait; null while nothing went wrong. `message` may be ''. */
  failure: { code: FailureCode; message: string } | null;
  waiting: number;
  isSending: boolean;
}

export interface OutboxMeans {
  /** Never rejects: a call that failed is an answer too. */
  save(request: SaveRequest): Promise<Answer<SaveAnswer>>;
  tell(news: OutboxNews): void;
  later(body: () => void, ms: number): void;
}

/**
 * Keeps every entry until the log has it. One call is in flight; what is added meanwhile goes with the next. An entry
 * that could not be confirmed is sent again under the same id, as a retry, so that it never makes a second row.
 */
export class Outbox {
  private readonly means: OutboxMeans;
  private readonly sentBefore = new Set<string>();
  private entries: readonly Entry[] = [];
  private refused: readonly string[] = [];
  private isSending = false;

  constructor(means: OutboxMeans) {
    this.means = means;
  }

  add(entry: Entry): void {
    if (!this.isSending) this.refused = [];
    this.entries = [...this.entries, entry];
    void this.send();
  }

  /** Sends again what still waits; nothing happens while a call is in flight or when nothing waits. */
  retry(): void {
    void this.send();
  }

  private async send(): Promise<void> {
    if (this.isSending || this.entries.length === 0) return;
    const entries = this.entries.slice(0, entriesPerCall);
    const isRetry = entries.some(({ id }) => this.sentBefore.has(id));
    for (const { id } of entries) this.sentBefore.add(id);
    this.isSending = true;
    this.tell([], null);
    const answer = await this.means.save({ entries, isRetry });
    this.isSending = false;
    if (answer.ok) this.settle(entries, answer.value);
    else this.stop({ code: answer.code, message: answer.message });
  }

  private settle(entries: readonly Entry[], { results }: SaveAnswer): void {
    const done = new Set<Entry>();
    const saved: Entry[] = [];
    entries.forEach((entry, index) => {
      const result = results[index];
      if (!result || result.status === 'unconfirmed') return;
      done.add(entry);
      if (result.status === 'refused') this.refused = [...this.refused, result.message];
      else saved.push(entry);
    });
    this.entries = this.entries.filter((entry) => !done.has(entry));
    if (done.size < entries.length) this.stop({ code: 'noAnswer', message: '' }, saved);
    else {
      this.tell(saved, null);
      this.retry();
    }
  }

  private stop(failure: OutboxNews['failure'], saved: readonly Entry[] = []): void {
    this.tell(saved, failure);
    if (failure?.code === 'busy') this.means.later(() => this.retry(), busyWaitMs);
  }

  private tell(saved: readonly Entry[], failure: OutboxNews['failure']): void {
    const { refused, isSending } = this;
    this.means.tell({ saved, refused, failure, waiting: this.entries.length, isSending });
  }
}
