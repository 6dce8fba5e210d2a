import { type EngineModel, quietly, registries, UIPlugin } from './odoo.ts';

/** Sends one engine command inside a running batch. */
export type Dispatch = (type: string, payload: object) => void;

/** One indivisible piece of a batch; `weight` is about how many cells it touches. */
export interface Step {
  weight: number;
  run(dispatch: Dispatch): void;
}

/** The engine refused a command: its own word for the reason. */
export class EngineRefusal extends Error {
  constructor(type: string, reason: string) {
    super(`Engine command ${type} was refused: ${reason}.`);
    this.name = 'EngineRefusal';
  }
}

/** One dispatch is one recalculation, but beyond this many commands the engine exhausts the stack. */
const CELLS_PER_DISPATCH = 50_000;
const APPLY = 'WORKBENCH_APPLY';
let steps: Step[] = [];
let failure: unknown = null;

class BatchPlugin extends UIPlugin {
  override handle(command: unknown): void {
    if ((command as { type: string }).type !== APPLY) return;
    const queue = steps;
    steps = [];
    const send = this.dispatch as unknown as (
      type: string,
      payload: object,
    ) => { isSuccessful: boolean; reasons: string[] };
    const dispatch: Dispatch = (type, payload) => {
      const result = send(type, payload);
      const reason = result.isSuccessful ? undefined : result.reasons.find((word) => word !== 'NoChanges');
      if (reason !== undefined) throw new EngineRefusal(type, reason);
    };
    // The model never recovers from an exception in here, so the failure is carried out by hand.
    try {
      for (const step of queue) step.run(dispatch);
    } catch (error) {
      failure = error;
    }
  }
}

/** Makes every model of this process understand batches. Harmless when called again. */
export function installBatch(): void {
  const registry = registries.featurePluginRegistry;
  if (!registry.contains('workbench_batch')) registry.add('workbench_batch', BatchPlugin as never);
}

/** Runs the steps as one transaction (one recalculation, one undo step per 50,000 cells); a failure undoes what was done. */
export function runBatch(model: EngineModel, all: readonly Step[]): void {
  const send = model.dispatch as unknown as (type: string, payload?: object) => unknown;
  let applied = 0;
  quietly(() => {
    for (let from = 0; from < all.length; ) {
      let to = from;
      for (
        let weight = 0;
        to < all.length && (to === from || weight + all[to].weight <= CELLS_PER_DISPATCH);
        to++
      ) {
        weight += all[to].weight;
      }
      steps = all.slice(from, to);
      failure = null;
      send(APPLY, {});
      applied++;
      from = to;
      if (failure === null) continue;
      for (let undone = 0; undone < applied; undone++) send('REQUEST_UNDO');
      throw failure;
    }
  });
}
