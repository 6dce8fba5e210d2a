import type { StorePort } from '../gas/execution.ts';

/** Properties and caches of a host, in memory; a written key becomes the newest. */
export class MemoryStores implements StorePort {
  /** Called after every change of a property. */
  onProperty: () => void = () => undefined;
  readonly #stores = new Map<string, Map<string, string>>();

  constructor(properties: Readonly<Record<string, Record<string, string>>> = {}) {
    for (const [store, entries] of Object.entries(properties)) this.write(store, entries);
  }

  /** All properties by store, for keeping; caches are not kept. */
  properties(): Record<string, Record<string, string>> {
    const kept = [...this.#stores].filter(([store, entries]) => !isCache(store) && entries.size > 0);
    return Object.fromEntries(kept.map(([store, entries]) => [store, Object.fromEntries(entries)]));
  }

  read(store: string): Record<string, string> {
    return Object.fromEntries(this.#stores.get(store) ?? []);
  }

  write(store: string, entries: Record<string, string | null>): void {
    let held = this.#stores.get(store);
    if (!held) {
      held = new Map();
      this.#stores.set(store, held);
    }
    for (const [key, value] of Object.entries(entries)) {
      held.delete(key);
      if (value !== null) held.set(key, value);
    }
    if (!isCache(store)) this.onProperty();
  }
}

const isCache = (store: string): boolean => store.startsWith('cache:');
