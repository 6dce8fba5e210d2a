import { EnumMember } from '../enumeration.ts';
import { isDate, typeName } from '../signature.ts';
import { googleEnum } from './enums.ts';
import { type Overload, splitTop } from './google-types.ts';
import { kindOf } from './state.ts';

/** Do the arguments fit one of the overloads, in number and in type, as Google's Java side resolves them? */
export function fitsAny(args: readonly unknown[], overloads: readonly Overload[]): boolean {
  return overloads.some(
    (overload) => overload.length === args.length && overload.every((type, i) => fits(args[i], type)),
  );
}

function fits(value: unknown, type: string): boolean {
  const options = splitTop(type.trim(), '|').map((option) => option.trim());
  if (options.length > 1) return options.some((option) => fits(value, option));
  if (type.startsWith('(') && type.endsWith(')')) return fits(value, type.slice(1, -1));
  if (type.endsWith('[]'))
    return Array.isArray(value) && value.every((item) => fits(item, type.slice(0, -2)));
  const list = /^Array<(.+)>$/s.exec(type);
  if (list) return Array.isArray(value) && value.every((item) => fits(item, list[1]));
  if (type.startsWith('{'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) && kindOf(value) === null;
  if (/^["']/.test(type)) return typeof value === 'string';
  return fitsName(value, type.slice(type.lastIndexOf('.') + 1).replace(/^typeof /, ''));
}

function fitsName(value: unknown, name: string): boolean {
  switch (name) {
    case 'any':
    case 'unknown':
    case 'object':
      return true;
    case 'FontWeight':
    case 'FontStyle':
    case 'FontLine':
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
    case 'Integer':
      return typeof value === 'number' && !Number.isNaN(value);
    case 'null':
    case 'undefined':
      return value === null || value === undefined;
    case 'Date':
      return isDate(value);
    case 'true':
    case 'false':
      return String(value) === name;
    default:
      break;
  }
  const members = googleEnum(name);
  if (members) return value instanceof EnumMember && Object.values(members).includes(value);
  const kind = kindOf(value);
  if (kind !== null) return kind === name || PARENTS[kind] === name;
  return FOREIGN.has(name) && typeof value === 'object' && value !== null;
}

/** Chart builders of one type stand in for the general one, dialogs take an HtmlOutput of another service. */
const PARENTS: Record<string, string> = Object.fromEntries(
  ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'].map((type) => [
    `Embedded${type}ChartBuilder`,
    'EmbeddedChartBuilder',
  ]),
);
const FOREIGN = new Set(['HtmlOutput', 'User', 'File', 'Blob', 'BlobSource']);

/** Google's name for the types of a call's arguments: "String,number[]". */
export function describe(args: readonly unknown[]): string {
  return args.map(describeOne).join(',');
}

function describeOne(value: unknown): string {
  const kind = kindOf(value);
  if (kind !== null) return `SpreadsheetApp.${kind}`;
  if (Array.isArray(value) && value.length > 0) return `${describeOne(value[0])}[]`;
  return typeName(value);
}
