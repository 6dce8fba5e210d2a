import { exception } from './exception.ts';
import type { Execution } from './execution.ts';
import { requireSignature, toWholeNumber } from './signature.ts';
import { strictService } from './unsupported.ts';

type LockServiceType = GoogleAppsScript.Lock.LockService;
type LockType = GoogleAppsScript.Lock.Lock;

/** One mutual-exclusion lock. It binds executions of this script only, never people, and writes are not flushed with it. */
class Lock implements LockType {
  readonly #execution: Execution;
  readonly #key: string;

  constructor(execution: Execution, key: string) {
    this.#execution = execution;
    this.#key = key;
  }

  tryLock(...args: [timeoutInMillis: number]): boolean {
    requireSignature(this.#execution, 'LockService.Lock.tryLock', args, ['any']);
    this.#execution.serviceCall('Lock.tryLock');
    return this.#acquire(toWholeNumber(this.#execution, args[0], 'long'));
  }

  waitLock(...args: [timeoutInMillis: number]): void {
    requireSignature(this.#execution, 'LockService.Lock.waitLock', args, ['any']);
    this.#execution.serviceCall('Lock.waitLock');
    if (!this.#acquire(toWholeNumber(this.#execution, args[0], 'long'))) {
      throw exception(this.#execution, 'Lock timeout: another process was holding the lock for too long.');
    }
  }

  #acquire(timeoutMs: number): boolean {
    if (this.#execution.locks.holds(this.#key)) return true;
    if (timeoutMs < 0) return false;
    return this.#execution.locks.acquire(this.#key, timeoutMs);
  }

  releaseLock(): void {
    this.#execution.serviceCall('Lock.releaseLock');
    if (this.#execution.locks.holds(this.#key)) this.#execution.locks.release(this.#key);
  }

  hasLock(): boolean {
    this.#execution.serviceCall('Lock.hasLock');
    return this.#execution.locks.holds(this.#key);
  }

  toString(): string {
    return 'Lock';
  }
}

class LockService implements LockServiceType {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** Null when the script is bound to no document. */
  getDocumentLock(): LockType {
    this.#execution.serviceCall('LockService.getDocumentLock');
    return this.#execution.isBound ? this.#lock('document') : (null as unknown as LockType);
  }

  getScriptLock(): LockType {
    this.#execution.serviceCall('LockService.getScriptLock');
    return this.#lock('script');
  }

  getUserLock(): LockType {
    this.#execution.serviceCall('LockService.getUserLock');
    return this.#lock(`user:${this.#execution.person.email}`);
  }

  #lock(key: string): LockType {
    return strictService('Lock', new Lock(this.#execution, key));
  }

  toString(): string {
    return 'LockService';
  }
}

export function makeLockService(execution: Execution): LockServiceType {
  return strictService('LockService', new LockService(execution));
}
