import { lastOwnRevision } from './internals.ts';
import { type EngineModel, quietly, registries, UIPlugin } from './odoo.ts';
import { SheetsError } from './sheets-error.ts';

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

/** The engine itself failed in the middle of a change: its model is good for nothing any longer. */
export class EngineFailure extends Error {
  constructor(cause: unknown) {
    super(`The spreadsheet engine failed: ${(cause as Error).message}`, { cause });
    this.name = 'EngineFailure';
  }
}

/** One dispatch is one recalculation, but beyond this many commands the engine exhausts the stack. */
const CELLS_PER_DISPATCH = 50_000;
const APPLY = 'WORKBENCH_APPLY';
let steps: Step[] = [];
let refusal: Error | null = null;

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
    // The model never recovers from an exception in here, so a refusal is carried out by hand.
    try {
      for (const step of queue) step.run(dispatch);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      refusal = error;
    }
  }
}

/** Makes every model of this process understand batches. Harmless when called again. */
export function installBatch(): void {
  const registry = registries.featurePluginRegistry;
  if (!registry.contains('workbench_batch')) registry.add('workbench_batch', BatchPlugin as never);
}

/**
 * Runs the steps as one transaction (one recalculation, one undo step per 50,000 cells). A refusal undoes what was done; where
 * the engine fails, nothing of that dispatch is sent to anybody.
 */
export function runBatch(model: EngineModel, all: readonly Step[]): void {
  let recorded = 0;
  for (let from = 0; from < all.length; ) {
    const to = endOfPart(all, from);
    const before = lastOwnRevision(model);
    steps = all.slice(from, to);
    refusal = null;
    dispatchTo(model, APPLY);
    if (lastOwnRevision(model) !== before) recorded++;
    from = to;
    if (refusal === null) continue;
    for (let undone = 0; undone < recorded; undone++) dispatchTo(model, 'REQUEST_UNDO');
    throw refusal;
  }
}

function endOfPart(all: readonly Step[], from: number): number {
  let weight = all[from].weight;
  let to = from + 1;
  while (to < all.length && weight + all[to].weight <= CELLS_PER_DISPATCH) weight += all[to++].weight;
  return to;
}

function dispatchTo(model: EngineModel, type: string): void {
  try {
    quietly(() => (model.dispatch as (type: string, payload: object) => unknown)(type, {}));
  } catch (error) {
    throw new EngineFailure(error);
  }
}

const isRefusal = (error: unknown): error is Error =>
  error instanceof EngineRefusal || error instanceof SheetsError;
