/** The error for a member that Google has, or may have, and the workbench has not. */
export function notEmulated(qualifiedName: string): Error {
  return new Error(`${qualifiedName} is not emulated by the workbench`);
}

/** Names that the language, the console and promises ask of any object. */
const LANGUAGE_NAMES: ReadonlySet<string> = new Set([
  'constructor',
  'hasOwnProperty',
  'inspect',
  'isPrototypeOf',
  'length',
  'name',
  'nodeType',
  'propertyIsEnumerable',
  'prototype',
  'then',
  'toJSON',
  'toLocaleString',
  'toString',
  'valueOf',
]);

/**
 * A service whose every unknown member throws its qualified name when it is read, instead of being undefined.
 * Methods run on the service itself, so private fields work.
 */
export function strictService<Service extends object>(name: string, service: Service): Service {
  return new Proxy(service, {
    get(target, key) {
      const value = Reflect.get(target, key, target);
      if (value === undefined && typeof key === 'string' && !(key in target) && !LANGUAGE_NAMES.has(key)) {
        throw notEmulated(`${name}.${key}`);
      }
      if (typeof value !== 'function' || key === 'constructor') return value;
      return bound(target, key, value as (...args: unknown[]) => unknown);
    },
  });
}

const boundMethods = new WeakMap<object, Map<PropertyKey, unknown>>();

function bound(target: object, key: PropertyKey, method: (...args: unknown[]) => unknown): unknown {
  let methods = boundMethods.get(target);
  if (!methods) {
    methods = new Map();
    boundMethods.set(target, methods);
  }
  let result = methods.get(key);
  if (!result) {
    result = method.bind(target);
    methods.set(key, result);
  }
  return result;
}

/** A whole service that is not emulated: reading any member calls `refuse` with the qualified name. */
export function absentService(name: string, refuse: (qualifiedName: string) => Error): object {
  return new Proxy(Object.create(null), {
    get(_target, key) {
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      if (key === 'toString') return () => name;
      throw refuse(`${name}.${key}`);
    },
    set(_target, key) {
      throw refuse(`${name}.${String(key)}`);
    },
  });
}
