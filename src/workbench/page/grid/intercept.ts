import type { EngineModel } from '../../engine/odoo.ts';
import type { PastedTexts } from '../../server/protocol.ts';
import { type Dispatch, DispatchResult, dispatchOf } from './engine.ts';
import { pastedRows } from './pasted-text.ts';

export interface Interceptor {
  /** A text from another program: the server reads it as if it were typed, cell by cell. */
  paste(texts: PastedTexts): void;
  /** Undo; `run` does it on what this tab knows. */
  undo(run: () => void): void;
}

/** Takes over what people do in the grid and the engine would decide by itself. */
export function intercept(model: EngineModel, { paste, undo }: Interceptor): void {
  const before = dispatchOf(model);
  const dispatch: Dispatch = (name, payload) => {
    if (name === 'REQUEST_UNDO') {
      undo(() => before(name, payload));
      return DispatchResult.Success;
    }
    const rows = name === 'PASTE_FROM_OS_CLIPBOARD' ? foreignRows(payload) : null;
    if (rows === null) return before(name, payload);
    const { sheetId, row, col } = model.getters.getActivePosition();
    paste({ sheetId, row, column: col, rows });
    return DispatchResult.Success;
  };
  Object.assign(model, { dispatch });
}

/** Null for what was copied in a spreadsheet of the engine, with its formats. */
function foreignRows(payload: object = {}): string[][] | null {
  const { clipboardContent } = payload as { clipboardContent?: { text?: string; data?: unknown } };
  const { text, data } = clipboardContent ?? {};
  return text && data === undefined ? pastedRows(text) : null;
}
