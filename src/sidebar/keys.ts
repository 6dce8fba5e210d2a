/** What a key asks the page to do. */
export type Command =
  | { id: 'log'; digit: number }
  | { id: 'save' | 'undo' | 'prospect' | 'howMany' | 'list' | 'escape' };

/** What is asked of a key press; the browser's event has it. */
export interface KeyPress {
  code: string;
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  repeat: boolean;
}

const letters: Readonly<Record<string, Command>> = {
  KeyU: { id: 'undo' },
  KeyP: { id: 'prospect' },
  KeyT: { id: 'howMany' },
};

/**
 * The command of a key press, by the place of the key, so that every keyboard layout works; null for every other one. Single
 * keys are heard outside fields only, and where they are switched on; a key that is held down is heard once.
 */
export function commandOf(press: KeyPress, isInField: boolean, hasKeys: boolean): Command | null {
  const { code, key, ctrlKey, metaKey, altKey, shiftKey, repeat } = press;
  if (repeat || altKey) return null;
  if (ctrlKey || metaKey) return code === 'Enter' || code === 'NumpadEnter' ? { id: 'save' } : null;
  if (code === 'Escape') return { id: 'escape' };
  if (isInField || !hasKeys) return null;
  if (key === '?' || (code === 'Slash' && shiftKey)) return { id: 'list' };
  if (shiftKey) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code);
  return digit ? { id: 'log', digit: Number(digit[1]) } : (letters[code] ?? null);
}
