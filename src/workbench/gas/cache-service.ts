import { exception } from './exception.ts';
import type { Execution } from './execution.ts';
import { signatureError, toWholeNumber } from './signature.ts';
import { strictService } from './unsupported.ts';

type CacheType = GoogleAppsScript.Cache.Cache;
type CacheServiceType = GoogleAppsScript.Cache.CacheService;

const MAX_KEY_LENGTH = 250;
const MAX_VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;
const MAX_ITEMS = 1000;
const EVICTED_SHARE = 0.1;

class Cache implements CacheType {
  readonly #execution: Execution;
  readonly #store: string;

  constructor(execution: Execution, store: string) {
    this.#execution = execution;
    this.#store = store;
  }

  #call(method: string, args: readonly unknown[], ...lengths: number[]): void {
    if (!lengths.includes(args.length))
      throw signatureError(this.#execution, `CacheService.Cache.${method}`, args);
    this.#execution.serviceCall(`Cache.${method}`);
  }

  #key(key: unknown): string {
    if (key === null || key === undefined || key === '')
      throw exception(this.#execution, 'Invalid argument: key');
    const text = String(key);
    if (text.length > MAX_KEY_LENGTH) throw exception(this.#execution, 'Argument too large: key');
    return text;
  }

  /** Live entries, oldest first; each is stored as "EXPIRY_MS:VALUE". */
  #entries(): Map<string, string> {
    const live = new Map<string, string>();
    for (const [key, stored] of Object.entries(this.#execution.stores.read(this.#store))) {
      const colon = stored.indexOf(':');
      if (Number(stored.slice(0, colon)) > this.#execution.now()) live.set(key, stored.slice(colon + 1));
    }
    return live;
  }

  #seconds(value: unknown): number {
    const seconds = value === undefined ? DEFAULT_SECONDS : toWholeNumber(this.#execution, value);
    if (seconds < 1) throw exception(this.#execution, 'Invalid argument: expirationInSeconds');
    return Math.min(seconds, MAX_SECONDS);
  }

  #write(values: readonly (readonly [string, unknown])[], seconds: number): void {
    const expiry = this.#execution.now() + seconds * 1000;
    const entries: Record<string, string | null> = {};
    for (const [key, value] of values) {
      const text = String(value);
      if (new TextEncoder().encode(text).length > MAX_VALUE_BYTES) {
        throw exception(this.#execution, 'Argument too large: value');
      }
      entries[this.#key(key)] = `${expiry}:${text}`;
    }
    const kept = [...this.#entries().keys()].filter((key) => !(key in entries));
    if (kept.length + Object.keys(entries).length > MAX_ITEMS) {
      for (const key of kept.slice(0, Math.ceil(MAX_ITEMS * EVICTED_SHARE))) entries[key] = null;
    }
    this.#execution.stores.write(this.#store, entries);
  }

  get(...args: [key: string]): string | null {
    this.#call('get', args, 1);
    return this.#entries().get(this.#key(args[0])) ?? null;
  }

  getAll(...args: [keys: string[]]): { [key: string]: string } {
    this.#call('getAll', args, 1);
    if (!Array.isArray(args[0])) throw signatureError(this.#execution, 'CacheService.Cache.getAll', args);
    const found = new this.#execution.realm.Object() as { [key: string]: string };
    const entries = this.#entries();
    for (const key of args[0]) {
      const value = entries.get(this.#key(key));
      if (value !== undefined) found[key] = value;
    }
    return found;
  }

  put(...args: [key: string, value: string, expirationInSeconds?: number]): null {
    this.#call('put', args, 2, 3);
    this.#write([[this.#key(args[0]), args[1]]], this.#seconds(args[2]));
    return null;
  }

  putAll(...args: [values: { [key: string]: unknown }, expirationInSeconds?: number]): null {
    this.#call('putAll', args, 1, 2);
    if (typeof args[0] !== 'object' || args[0] === null) {
      throw signatureError(this.#execution, 'CacheService.Cache.putAll', args);
    }
    this.#write(Object.entries(args[0]), this.#seconds(args[1]));
    return null;
  }

  remove(...args: [key: string]): null {
    this.#call('remove', args, 1);
    this.#execution.stores.write(this.#store, { [this.#key(args[0])]: null });
    return null;
  }

  removeAll(...args: [keys: string[]]): null {
    this.#call('removeAll', args, 1);
    if (!Array.isArray(args[0])) throw signatureError(this.#execution, 'CacheService.Cache.removeAll', args);
    this.#execution.stores.write(
      this.#store,
      Object.fromEntries(args[0].map((key) => [this.#key(key), null])),
    );
    return null;
  }

  toString(): string {
    return 'Cache';
  }
}

class CacheService implements CacheServiceType {
  readonly #execution: Execution;

  constructor(execution: Execution) {
    this.#execution = execution;
  }

  /** Null when the script is bound to no document. */
  getDocumentCache(): CacheType | null {
    this.#execution.serviceCall('CacheService.getDocumentCache');
    return this.#execution.isBound ? this.#cache('cache:document') : null;
  }

  getScriptCache(): CacheType {
    this.#execution.serviceCall('CacheService.getScriptCache');
    return this.#cache('cache:script');
  }

  getUserCache(): CacheType {
    this.#execution.serviceCall('CacheService.getUserCache');
    return this.#cache(`cache:user:${this.#execution.person.email}`);
  }

  #cache(store: string): CacheType {
    return strictService('Cache', new Cache(this.#execution, store));
  }

  toString(): string {
    return 'CacheService';
  }
}

export function makeCacheService(execution: Execution): CacheServiceType {
  return strictService('CacheService', new CacheService(execution));
}
