import { formatDate } from './date-format.ts';
import { isDate } from './signature.ts';

/** A number as Java writes a double, "1.0", "1.5", "1.0E7": so Logger.log shows it. */
export function javaNumber(value: number): string {
  if (!Number.isFinite(value) || Number.isNaN(value)) return String(value);
  if (Object.is(value, -0)) return '-0.0';
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e7 || size < 1e-3)) {
    const [digits, exponent] = value.toExponential().split('e') as [string, string];
    return `${digits.includes('.') ? digits : `${digits}.0`}E${Number(exponent)}`;
  }
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

/** A value as Logger.log writes it: {a=1.0, b=[x, null]}. */
export function javaText(value: unknown, timeZone: string, above: readonly unknown[] = []): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return javaNumber(value);
  if (typeof value !== 'object') return String(value);
  if (isDate(value)) return javaDate(value, timeZone);
  if (above.includes(value)) return '(circular)';
  const within = [...above, value];
  if (Array.isArray(value))
    return `[${Array.from(value, (item) => javaText(item, timeZone, within)).join(', ')}]`;
  const tag = Object.prototype.toString.call(value);
  if (tag !== '[object Object]') return String(value);
  const text = hasOwnText(value) ? String(value) : null;
  if (text !== null) return text;
  const pairs = Object.entries(value).map(([key, item]) => `${key}=${javaText(item, timeZone, within)}`);
  return `{${pairs.join(', ')}}`;
}

/** Whether an object says what it is by a toString other than Object's: services, enumerations, some classes. */
function hasOwnText(value: object): boolean {
  try {
    const text = (value as { toString?: unknown }).toString;
    return typeof text === 'function' && text.call(value) !== '[object Object]';
  } catch {
    return false;
  }
}

function javaDate(date: Date, timeZone: string): string {
  if (Number.isNaN(date.getTime())) return 'Invalid Date';
  const offset = formatDate(date, timeZone, 'XXX');
  const zone = offset === 'Z' ? 'GMT' : `GMT${offset}`;
  return `${formatDate(date, timeZone, 'EEE MMM dd HH:mm:ss')} ${zone} ${formatDate(date, timeZone, 'yyyy')}`;
}
