/**
 * google.script.run, both ways. The page half and the server half use nothing of Node, so the page can have them too.
 * What crosses is JSON text.
 */

/** A failure as the page's handler gets it: a bare error, with no stack and no properties of its own. */
export interface WireFailure {
  name: string;
  message: string;
}

const CIRCULAR = 'Failed due to circular reference.';

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/** Keys that end in two underscores do not arrive. */
const isDropped = (key: string): boolean => key.endsWith('__');

/**
 * Arguments of one call, page to server. Throws, synchronously and in the page, for what the service refuses: a Date, a
 * Map, a function, a typed array and the like, naming the index or the key that holds it.
 */
export function packArguments(args: readonly unknown[]): string {
  return JSON.stringify(args.map((value, i) => pagePlain(value, String(i), [])));
}

function pagePlain(value: unknown, property: string, above: readonly unknown[]): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (above.includes(value)) throw new Error(CIRCULAR);
  const within = [...above, value];
  if (Array.isArray(value)) return value.map((item, i) => pagePlain(item, String(i), within));
  if (typeof value !== 'object' || tagOf(value) !== 'Object') {
    throw new Error(`Failed due to illegal value in property: ${property}`);
  }
  const plain: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (!isDropped(key)) plain[key] = pagePlain(item, key, within);
  }
  return plain;
}

/** Thrown inside `packResult` to give up the whole answer. */
const LOST = Symbol('lost');

/**
 * The result of one call, server to page. A Date anywhere makes the whole answer null, with no error; a Map is {}, a
 * function its source text. `isService` tells objects of Google's services, which become null.
 */
export function packResult(value: unknown, isService: (value: object) => boolean = () => false): string {
  try {
    return JSON.stringify(serverPlain(value, [], isService));
  } catch (error) {
    if (error === LOST) return 'null';
    throw error;
  }
}

function serverPlain(
  value: unknown,
  above: readonly unknown[],
  isService: (value: object) => boolean,
): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'function':
      return Function.prototype.toString.call(value);
    case 'object':
      return value === null ? null : serverObject(value, above, isService);
    case 'bigint':
      throw new Error('Failed due to illegal value in property: 0');
    default:
      return null;
  }
}

function serverObject(
  value: object,
  above: readonly unknown[],
  isService: (value: object) => boolean,
): unknown {
  if (above.includes(value)) throw LOST;
  const within = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (item) => serverPlain(item, within, isService));
  switch (tagOf(value)) {
    case 'Date':
      throw LOST;
    case 'Number':
    case 'Boolean':
      return value.valueOf();
    case 'String':
    case 'Int8Array':
      return indexed(value as ArrayLike<unknown>);
    case 'Uint8Array':
      throw new Error('A server error occurred. Please try again later.');
    case 'Map':
    case 'Set':
    case 'RegExp':
    case 'ArrayBuffer':
    case 'Promise':
      return {};
    default:
  }
  if (isService(value)) return null;
  const plain: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (!isDropped(key)) plain[key] = serverPlain(item, within, isService);
  }
  return plain;
}

function indexed(items: ArrayLike<unknown>): Record<string, unknown> {
  return Object.fromEntries(Array.from(items, (item, i) => [String(i), item]));
}

/** The error that the page's failure handler is given. */
export function unpackFailure(failure: WireFailure): Error {
  const error = new Error(failure.message);
  error.name = failure.name;
  return error;
}
