import type { EngineModel } from '../../engine/odoo.ts';
import type { PastedTexts } from '../../server/protocol.ts';
import { type Dispatch, DispatchResult, dispatchOf } from './engine.ts';
import { pastedRows } from './pasted-text.ts';

/** A text from another program is read by the server as if it were typed, cell by cell. */
export function sendPastedTextTo(model: EngineModel, take: (texts: PastedTexts) => void): void {
  const before = dispatchOf(model);
  const dispatch: Dispatch = (name, payload) => {
    const { clipboardContent } = (payload ?? {}) as { clipboardContent?: { text?: string; data?: unknown } };
    const { text, data } = clipboardContent ?? {};
    const rows = text && data === undefined ? pastedRows(text) : null;
    if (name !== 'PASTE_FROM_OS_CLIPBOARD' || rows === null) return before(name, payload);
    const { sheetId, row, col } = model.getters.getActivePosition();
    take({ sheetId, row, column: col, rows });
    return DispatchResult.Success;
  };
  Object.assign(model, { dispatch });
}
