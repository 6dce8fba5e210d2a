import { shown } from './cell.ts';

/**
 * A reason that a person reads in the cell: the argument cannot be used. Everything else that is thrown is a bug and is
 * never shown as a reason.
 */
export class Refusal extends Error {}

/**
 * Throws the reason: SUBJECT requires RULE, got VALUE.
 *
 * subject: name of the argument. rule: what it must be. value: what came, shown as a person would call it. place: where
 * in a list it stands, for instance " at row 3".
 *
 * @example refuse('target', 'a number of at least 0', '') // throws target requires a number of at least 0, got nothing
 */
export function refuse(subject: string, rule: string, value: unknown, place = ''): never {
  throw new Refusal(`${subject} requires ${rule}, got ${shown(value)}${place}`);
}
