import type { StorePort } from '../gas/execution.ts';

/** Properties and caches of a host, in memory; a written key becomes the newest. */
export class MemoryStores implements StorePort {
  readonly #stores = new Map<string, Map<string, string>>();

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
  }
}
