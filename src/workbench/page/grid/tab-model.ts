import { recompute } from '../../engine/internals.ts';
import { quietly } from '../../engine/odoo.ts';
import { Workbook } from '../../engine/workbook.ts';
import type { Opened, Revision } from '../../server/protocol.ts';
import type { TypedCells } from '../typed-cells.ts';
import { withoutComputing } from './quick-start.ts';
import { registerScripts, type Scripts } from './script-functions.ts';
import { setShowing } from './shown-cells.ts';

/** A tab's copy of the workbook: computes for itself, and takes part in the server's order of revisions. */
export interface TabModel {
  workbook: Workbook;
  receive(revision: Revision): void;
  /** Undo takes this revision of the server's back, as if this tab had made it. */
  adopt(revisionId: string): void;
  /** Has everything that this tab changed been taken in? */
  isSettled(): boolean;
}

export interface TabModelOptions {
  opened: Opened;
  typed: TypedCells;
  /** Null where they cannot be loaded. */
  scripts: Scripts | null;
  send(revision: Revision): void;
  /** The copy no longer follows the server's; a new one is needed. */
  onAstray(): void;
}

interface Session {
  trigger(event: string, payload: object): void;
}

export function createTabModel({ opened, typed, scripts, send, onAstray }: TabModelOptions): TabModel {
  let hear: (revision: Revision) => void = () => undefined;
  const transportService = {
    onNewMessage: (_id: string, callback: typeof hear) => {
      hear = callback;
    },
    leave: () => undefined,
    sendMessage: async (revision: Revision) => send(revision),
  };
  setShowing(null);
  const workbook = withoutComputing(
    () =>
      new Workbook({
        book: opened.snapshot,
        revisions: opened.revisions,
        engine: {
          mode: opened.user.canEdit ? 'normal' : 'readonly',
          transportService,
          client: opened.client,
        },
      }),
  );
  if (scripts) registerScripts(workbook, scripts);
  else recompute(workbook.model, workbook.context.internals.evaluation);
  const { model } = workbook;
  setShowing({ context: workbook.context, typed });
  model.on('unexpected-revision-id', transportService, onAstray);
  const { session } = model as unknown as { session: Session };
  return {
    workbook,
    receive: (revision) => quietly(() => hear(revision)),
    adopt: (id) => session.trigger('new-local-state-update', { id }),
    isSettled: () => model.getters.isFullySynchronized(),
  };
}
