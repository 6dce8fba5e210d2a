import { isDate } from './signature.ts';

const MAX_DEPTH = 2;
const LINE_WIDTH = 60;

/** The message of one console call, as Google's console writes it: printf marks first, objects in JavaScript's notation. */
export function consoleText(args: readonly unknown[]): string {
  const [first, ...rest] = args;
  if (typeof first !== 'string') return args.map((value) => shown(value)).join(' ');
  const left = [...rest];
  const text = first.replace(/%[sdifjoO%]/g, (mark) => {
    if (mark === '%%') return '%';
    if (left.length === 0) return mark;
    return marked(mark, left.shift());
  });
  return [text, ...left.map((value) => shown(value))].join(' ');
}

function marked(mark: string, value: unknown): string {
  switch (mark) {
    case '%s':
      return shown(value);
    case '%d':
    case '%f':
      return String(Number(value));
    case '%i':
      return String(Math.trunc(Number(value)));
    case '%j':
      return JSON.stringify(value);
    default:
      return inspect(value, 0, []);
  }
}

const shown = (value: unknown): string => (typeof value === 'string' ? value : inspect(value, 0, []));

function inspect(value: unknown, depth: number, above: readonly unknown[]): string {
  if (typeof value === 'string')
    return `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'").replace(/\n/g, '\\n')}'`;
  if (typeof value === 'function') return `[Function${value.name ? `: ${value.name}` : ''}]`;
  if (Object.is(value, -0)) return '-0';
  if (typeof value !== 'object' || value === null) return String(value);
  if (above.includes(value)) return '[Circular]';
  return inspectObject(value, depth, [...above, value]);
}

function inspectObject(value: object, depth: number, above: readonly unknown[]): string {
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  const keys = Object.keys(value);
  const pairs = (): string[] =>
    keys.map(
      (key) =>
        `${keyText(key)}: ${broken(inspect((value as Record<string, unknown>)[key], depth + 1, above))}`,
    );
  if (isDate(value)) return Number.isNaN(value.getTime()) ? 'Invalid Date' : String(value);
  if (tag === 'Error') {
    const { stack } = value as Error;
    const text = depth === 0 && stack ? stack : `[${String(value)}]`;
    const extra = pairs().filter((pair) => !pair.startsWith("name: 'Exception'"));
    return extra.length === 0 ? text : `{ ${[text, ...extra].join(', ')} }`;
  }
  if (tag === 'RegExp' || tag === 'Symbol') return String(value);
  if (tag === 'Number' || tag === 'String' || tag === 'Boolean')
    return `[${tag}: ${inspect(value.valueOf(), 0, [])}]`;
  if (Array.isArray(value)) {
    if (depth > MAX_DEPTH) return '[Array]';
    const items = Array.from(value, (item) => inspect(item, depth + 1, above).replaceAll('\n', '\n  '));
    return wrapped(items, '[', ']');
  }
  const own = tag === 'Object' ? ownText(value, keys) : null;
  if (own !== null) return own;
  if (depth > MAX_DEPTH) return '[Object]';
  return wrapped(pairs(), '{', '}');
}

/** A property that needs several lines begins on a line of its own. */
function broken(text: string): string {
  return text.includes('\n') ? `\n   ${text.replaceAll('\n', '\n   ')}` : text;
}

const keyText = (key: string): string =>
  /^[A-Za-z_$][\w$]*$/.test(key) ? key : `'${key.replace(/'/g, "\\'")}'`;

/** A service object shows as its own text; plain data and classes of the script do not. */
function ownText(value: object, keys: readonly string[]): string | null {
  if (keys.length > 0) return null;
  try {
    const text = String(value);
    return text === '[object Object]' ? null : text;
  } catch {
    return null;
  }
}

function wrapped(items: readonly string[], open: string, close: string): string {
  if (items.length === 0) return open + close;
  const width = items.reduce((sum, item) => sum + item.length + 1, 0);
  const isLong = width > LINE_WIDTH || items.some((item) => item.includes('\n'));
  return isLong ? `${open} ${items.join(',\n  ')} ${close}` : `${open} ${items.join(', ')} ${close}`;
}
