import type { TypedCell } from '../../server/protocol.ts';
import { stores } from './engine.ts';

/** The part of the engine's editor store that decides what becomes of a typed text. */
interface Editor {
  editionMode: 'inactive' | 'editing' | 'selecting';
  sheetId: string;
  row: number;
  col: number;
  currentTokens: unknown[];
  initialContent: string;
  _currentContent: string;
  cancelEditionAndActivateSheet(): void;
  canStopEdition(): boolean;
  getMissingSymbols(tokens: unknown[]): string[];
  setContent(text: string): void;
  _stopEdition(): void;
}

/** A text that stands in the open editor, with the cell it is for. */
export type OpenEdit = TypedCell;

/**
 * Typing is read by the server, as Sheets reads it: the text goes there as it was typed. The engine's own reading knows
 * neither ";" in every locale nor Google's dates, and its own check of validation rules speaks its own words.
 */
export function sendTypingTo(take: (cell: TypedCell) => void): void {
  const editor = stores.CellComposerStore.prototype as unknown as Editor;
  editor.canStopEdition = () => true;
  editor._stopEdition = function (this: Editor) {
    if (this.editionMode === 'inactive') return;
    const { sheetId, row, col, initialContent } = this;
    let text = this._currentContent;
    if (text.startsWith('=')) text += this.getMissingSymbols(this.currentTokens).join('');
    this.cancelEditionAndActivateSheet();
    this.setContent('');
    if (text !== initialContent) take({ sheetId, row, column: col, text });
  };
}

/** What stands in the open editor, null where none is open. */
export function openEdit(editor: unknown): OpenEdit | null {
  const { editionMode, sheetId, row, col, _currentContent } = editor as Editor;
  return editionMode === 'inactive' ? null : { sheetId, row, column: col, text: _currentContent };
}
