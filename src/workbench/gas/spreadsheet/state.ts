import type { Services } from './services.ts';

/** What an object that a script holds stands for. The script sees only the facade; see facade.ts. */
export abstract class State {
  /** Google's class name, "Range". */
  abstract readonly kind: string;

  constructor(readonly services: Services) {}

  /** Cells that one call over this object touches. */
  get cells(): number {
    return 0;
  }
}

const states = new WeakMap<object, State>();
const facades = new WeakMap<State, object>();

export function stateOf(facade: unknown): State | null {
  return typeof facade === 'object' && facade !== null ? (states.get(facade) ?? null) : null;
}

/** Google's class of an object that this service made; null for every other value. */
export function kindOf(value: unknown): string | null {
  return value instanceof State ? value.kind : (stateOf(value)?.kind ?? null);
}

/** The facade of a state, the same one every time. */
export function facadeOf(state: State, prototypeOf: (kind: string) => object): object {
  let facade = facades.get(state);
  if (!facade) {
    facade = Object.create(prototypeOf(state.kind)) as object;
    states.set(facade, state);
    facades.set(state, facade);
  }
  return facade;
}
