import { exception } from '../exception.ts';
import { notEmulated } from '../unsupported.ts';
import { googleEnum } from './enums.ts';
import { googleTypes } from './google-types.ts';
import { describe, fitsAny } from './matching.ts';
import { type Method, Ready } from './method.ts';
import type { Services } from './services.ts';
import { facadeOf, State, stateOf } from './state.ts';

export type ClassTable = Readonly<Record<string, Method | undefined>>;

const prototypes = new Map<string, object>();
const tables = new Map<string, ClassTable>();
/** How messages qualify a class. */
const ROOTS = new Set(['SpreadsheetApp', 'Charts', 'Ui', 'Menu']);

/** Declares what the workbench has of a Google class. What Google has besides throws its own name when it is called. */
export function defineClass(name: string, ...parts: readonly object[]): void {
  tables.set(name, Object.assign({}, ...parts) as ClassTable);
}

/** Whether the workbench has a method. */
export function hasMethod(className: string, name: string): boolean {
  return tables.get(className)?.[name] !== undefined;
}

function prototypeOf(kind: string): object {
  let prototype = prototypes.get(kind);
  if (!prototype) {
    prototype = makePrototype(kind);
    prototypes.set(kind, prototype);
  }
  return prototype;
}

function makePrototype(kind: string): object {
  const prototype: Record<string, unknown> = Object.create(Object.prototype);
  const table = tables.get(kind) ?? {};
  const names = new Set([...(googleTypes.classes.get(kind)?.keys() ?? []), ...Object.keys(table)]);
  for (const name of names) {
    const value = table[name] ? calling(kind, name, table[name]) : refusing(kind, name);
    Object.defineProperty(prototype, name, { value, enumerable: true });
  }
  for (const [property, enumName] of googleTypes.constants.get(kind) ?? []) {
    Object.defineProperty(prototype, property, { value: googleEnum(enumName), enumerable: true });
  }
  Object.defineProperty(prototype, 'toString', { value: () => kind, enumerable: false });
  return Object.freeze(prototype);
}

type ServiceFunction = (this: unknown, ...args: unknown[]) => unknown;

function refusing(kind: string, name: string): ServiceFunction {
  return function (this: unknown) {
    stateOf(this)?.services.execution.serviceCall(`${kind}.${name}`);
    throw notEmulated(`${kind}.${name}`);
  };
}

function calling(kind: string, name: string, method: Method): ServiceFunction {
  const overloads = googleTypes.classes.get(kind)?.get(name) ?? [];
  const qualified = ROOTS.has(kind) ? `${kind}.${name}` : `SpreadsheetApp.${kind}.${name}`;
  return function (this: unknown, ...args: unknown[]) {
    const state = stateOf(this);
    if (!state) throw new TypeError(`Illegal invocation of ${qualified}`);
    const { services } = state;
    const { cells } = state;
    const touched =
      cells === 0
        ? {}
        : method.effect === 'read'
          ? { read: cells }
          : method.effect === 'write'
            ? { written: cells }
            : {};
    services.execution.serviceCall(`${kind}.${name}`, touched);
    if (overloads.length > 0 && !fitsAny(args, overloads)) {
      const message = `The parameters (${describe(args)}) don't match the method signature for ${qualified}.`;
      throw exception(services.execution, message);
    }
    try {
      if (method.effect === 'read') services.flush();
      return handOut(services, method.run(state, ...args.map(takeIn)));
    } catch (error) {
      throw services.thrown(error);
    }
  };
}

/** Objects of this service arrive as their states, alone or in a list. */
function takeIn(value: unknown): unknown {
  const state = stateOf(value);
  if (state) return state;
  if (!Array.isArray(value) || stateOf(value[0]) === null) return value === undefined ? null : value;
  return value.map((item) => stateOf(item) ?? item);
}

/** Results leave as facades, and lists as arrays of the script's realm. */
export function handOut(services: Services, value: unknown): unknown {
  if (value instanceof Ready) return value.value;
  if (value instanceof State) return facadeOf(value, prototypeOf);
  if (value instanceof Date) return new services.execution.realm.Date(value.getTime());
  if (!Array.isArray(value)) return value;
  const list = new services.execution.realm.Array(value.length) as unknown[];
  for (let i = 0; i < value.length; i++) list[i] = handOut(services, value[i]);
  return list;
}
