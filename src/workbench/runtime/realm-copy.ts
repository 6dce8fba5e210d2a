import type { Realm } from '../gas/execution.ts';

const tag = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** A copy of plain data (arrays, objects, dates) made with the intrinsics of `realm`; anything else is passed as it is. */
export function copyInto(realm: Pick<Realm, 'Array' | 'Object' | 'Date'>, value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  switch (tag(value)) {
    case 'Array':
      return realm.Array.from(value as unknown[], (item) => copyInto(realm, item));
    case 'Date':
      return new realm.Date((value as Date).getTime());
    case 'Object': {
      const copy = new realm.Object() as Record<string, unknown>;
      for (const [key, item] of Object.entries(value)) copy[key] = copyInto(realm, item);
      return copy;
    }
    default:
      return value;
  }
}

/** A copy of a script's value for the host: plain data and dates; services by their text, functions and symbols left out. */
export function copyOut(value: unknown, seen: readonly unknown[] = []): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (value === null || typeof value !== 'object') return value;
  if (seen.includes(value)) return '[Circular]';
  const inner = [...seen, value];
  switch (tag(value)) {
    case 'Array':
      return Array.from(value as unknown[], (item) => copyOut(item, inner));
    case 'Date':
      return new Date((value as Date).getTime());
    case 'Map':
      return new Map(
        [...(value as Map<unknown, unknown>)].map(([k, v]) => [copyOut(k, inner), copyOut(v, inner)]),
      );
    case 'Set':
      return new Set([...(value as Set<unknown>)].map((item) => copyOut(item, inner)));
    case 'Error':
      return String(value);
    case 'Object': {
      const ownText = (value as { toString: unknown }).toString;
      const isService =
        Object.keys(value).length === 0 &&
        typeof ownText === 'function' &&
        String(value) !== '[object Object]';
      if (isService) return String(value);
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOut(item, inner)]));
    }
    default:
      return String(value);
  }
}
