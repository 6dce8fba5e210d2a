import { isBlank } from './cell.ts';
import type { Kind } from './kind.ts';
import { refuse } from './refusal.ts';

/** One argument of a custom function: help, checks and the README read it from here. */
export interface Argument<V = unknown> {
  readonly name: string;
  /** Shown while somebody types the formula; one line, no full stop. */
  readonly help: string;
  readonly isOptional: boolean;
  readonly kind: Kind<unknown>;
  /** The value, the default for a blank, or a Refusal thrown that names the argument. */
  read(value: unknown): V;
}

/** What the arguments of a declaration are read as, in their order. */
export type Values<A extends readonly Argument[]> = {
  -readonly [I in keyof A]: A[I] extends Argument<infer V> ? V : never;
};

/**
 * An argument that must be given; a blank is refused.
 *
 * @example required('target', atLeast(0), 'Sales to make').read('') // throws target requires a number of at least 0, got nothing
 */
export function required<V>(name: string, kind: Kind<V>, help: string): Argument<V> {
  return {
    name,
    help,
    isOptional: false,
    kind,
    read: (value) => (isBlank(value) ? refuse(name, kind.rule, value) : kind.read(name, value)),
  };
}

/**
 * A trailing argument that may be skipped, omitted or blank; then it is undefined.
 *
 * @example optional('target', atLeast(0), 'Sales to make').read('') // undefined
 */
export function optional<V>(name: string, kind: Kind<V>, help: string): Argument<V | undefined> {
  return {
    name,
    help: `Optional: ${help}`,
    isOptional: true,
    kind,
    read: (value) => (isBlank(value) ? undefined : kind.read(name, value)),
  };
}

/**
 * A trailing argument that may be skipped, omitted or blank; then it is `fallback`.
 *
 * @example withDefault('workdays', atLeast(1), 21, 'Working days').read('') // 21
 */
export function withDefault<V>(name: string, kind: Kind<V>, fallback: V, help: string): Argument<V> {
  return {
    name,
    help: `Optional: ${help}, ${kind.write(fallback)} unless given`,
    isOptional: true,
    kind,
    read: (value) => (isBlank(value) ? fallback : kind.read(name, value)),
  };
}
