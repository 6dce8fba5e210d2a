interface Waiter {
  owner: number;
  answer: (isHad: boolean) => void;
  timer: NodeJS.Timeout;
}

/** Locks of all executions of a host: first come, first served, each waiter with its own time-out. */
export class LockTable {
  readonly #owners = new Map<string, number>();
  readonly #waiters = new Map<string, Waiter[]>();

  /** Takes a lock that is free or already the owner's. */
  tryNow(key: string, owner: number): boolean {
    const holder = this.#owners.get(key);
    if (holder !== undefined && holder !== owner) return false;
    this.#owners.set(key, owner);
    return true;
  }

  /** Answers true as soon as the lock is had, false after the time-out. */
  acquire(key: string, owner: number, timeoutMs: number, answer: (isHad: boolean) => void): void {
    const isFree = this.tryNow(key, owner);
    if (isFree || timeoutMs <= 0) {
      answer(isFree);
      return;
    }
    const waiters = this.#waiters.get(key) ?? [];
    this.#waiters.set(key, waiters);
    const waiter: Waiter = {
      owner,
      answer,
      timer: setTimeout(() => {
        waiters.splice(waiters.indexOf(waiter), 1);
        answer(false);
      }, timeoutMs),
    };
    waiters.push(waiter);
  }

  release(key: string, owner: number): void {
    if (this.#owners.get(key) !== owner) return;
    this.#owners.delete(key);
    const next = this.#waiters.get(key)?.shift();
    if (!next) return;
    clearTimeout(next.timer);
    this.#owners.set(key, next.owner);
    next.answer(true);
  }

  /** Frees what an execution still holds, and forgets what it waits for. */
  releaseAll(owner: number): void {
    for (const waiters of this.#waiters.values()) {
      for (const waiter of waiters.filter((each) => each.owner === owner)) {
        clearTimeout(waiter.timer);
        waiters.splice(waiters.indexOf(waiter), 1);
      }
    }
    for (const [key, holder] of [...this.#owners]) if (holder === owner) this.release(key, owner);
  }
}
