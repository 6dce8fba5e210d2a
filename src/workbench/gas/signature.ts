import { EnumMember } from './enumeration.ts';
import { exception } from './exception.ts';
import type { Execution } from './execution.ts';

/** Whether a value is a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** How Google names the type of an argument in its "method signature" error. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'function') return 'function';
  if (Array.isArray(value)) return value.length === 0 ? '(class)[]' : `${typeName(value[0])}[]`;
  if (isDate(value)) return 'Date';
  if (value instanceof EnumMember) return `(enum ${value})`;
  return '(class)';
}

/** The error of a call whose arguments fit no overload. */
export function signatureError(
  execution: Pick<Execution, 'realm'>,
  method: string,
  args: readonly unknown[],
): Error {
  const types = args.map(typeName).join(',');
  return exception(execution, `The parameters (${types}) don't match the method signature for ${method}.`);
}

/** A test of one argument; the name of a type, or a predicate for enumerations and service objects. */
export type Parameter =
  | 'String'
  | 'number'
  | 'Boolean'
  | 'Date'
  | 'Array'
  | 'Object'
  | 'any'
  | ((value: unknown) => boolean);

function fits(value: unknown, parameter: Parameter): boolean {
  if (typeof parameter === 'function') return parameter(value);
  switch (parameter) {
    case 'String':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return isDate(value);
    case 'Array':
      return Array.isArray(value);
    case 'Object':
      return typeof value === 'object' && value !== null;
    case 'any':
      return true;
  }
}

/** Throws the "method signature" error unless the arguments fit one of the overloads, in number and in type. */
export function requireSignature(
  execution: Pick<Execution, 'realm'>,
  method: string,
  args: readonly unknown[],
  ...overloads: readonly (readonly Parameter[])[]
): void {
  const isFit = overloads.some(
    (overload) =>
      overload.length === args.length && overload.every((parameter, i) => fits(args[i], parameter)),
  );
  if (!isFit) throw signatureError(execution, method, args);
}

/** A whole number out of an argument that Google converts, or its "Cannot convert" error. */
export function toWholeNumber(execution: Pick<Execution, 'realm'>, value: unknown, type = 'int'): number {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) {
    throw exception(execution, `Cannot convert ${String(value)} to ${type}.`);
  }
  return Math.trunc(number);
}
