import type { State } from './state.ts';

/**
 * What a method does to the document: nothing that could see a buffered write (the grid's shape and the sheets' names change
 * at once, so asking for them is free), reads it (buffered writes are applied first), writes it.
 */
export type Effect = 'free' | 'read' | 'write';

/** One method of a Google class; `run` gets the state behind the object and the arguments, with states for objects. */
export interface Method {
  effect: Effect;
  // The table's keys and overloads come from Google's declarations, so arguments are checked before they arrive.
  // biome-ignore lint/suspicious/noExplicitAny: the declared overloads are the type check, at run time
  run(state: any, ...args: any[]): unknown;
}

/** Methods by name; only names that Google's class has. */
export type MethodTable<GoogleClass> = { [Name in keyof GoogleClass]?: Method };

// biome-ignore lint/suspicious/noExplicitAny: see Method
type Body<S extends State> = (state: S, ...args: any[]) => unknown;

export const free = <S extends State>(run: Body<S>): Method => ({ effect: 'free', run });
export const read = <S extends State>(run: Body<S>): Method => ({ effect: 'read', run });
export const write = <S extends State>(run: Body<S>): Method => ({ effect: 'write', run });

/** A value that is already made in the script's realm. */
export class Ready {
  constructor(readonly value: unknown) {}
}
