import { Failure } from './failure.ts';

const waitMs = 10_000;

/**
 * Runs a body as the only saver of this spreadsheet. The body flushes before it returns: Google releases the lock
 * whether or not what was written can be seen. Locks do not bind people who type.
 */
export function underDocumentLock<T>(body: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock) throw new Failure('noDocument');
  if (!lock.tryLock(waitMs)) throw new Failure('busy');
  try {
    return body();
  } finally {
    lock.releaseLock();
  }
}
