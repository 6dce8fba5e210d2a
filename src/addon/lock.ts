import { flush } from './book.ts';
import { Failure } from './failure.ts';

const waitMs = 10_000;

/**
 * Runs a body as the only saver of this spreadsheet. What it wrote is applied before the lock is free, also when it failed
 * half-way: the next saver must see it. Locks do not bind people who type.
 */
export function underDocumentLock<T>(body: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock) throw new Failure('noDocument');
  if (!lock.tryLock(waitMs)) throw new Failure('busy');
  try {
    return body();
  } finally {
    try {
      flush();
    } finally {
      lock.releaseLock();
    }
  }
}
