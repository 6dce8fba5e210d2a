export interface PageKeys {
  toMenus(): void;
  toSidebar(): void;
  toSheet(step: 1 | -1): void;
  newSheet(): void;
}

/** Keys of the page itself; by place on the keyboard, so that every layout has them. */
export function listenForKeys(keys: PageKeys): void {
  addEventListener(
    'keydown',
    (event) => {
      const work = workOf(event, keys);
      if (!work || document.querySelector('.dialog-layer')) return;
      event.preventDefault();
      event.stopPropagation();
      work();
    },
    { capture: true },
  );
}

function workOf(
  { code, altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  keys: PageKeys,
): (() => void) | null {
  if (altKey && !ctrlKey && !metaKey && !shiftKey) {
    if (code === 'KeyM') return keys.toMenus;
    if (code === 'KeyS') return keys.toSidebar;
    if (code === 'ArrowDown') return () => keys.toSheet(1);
    if (code === 'ArrowUp') return () => keys.toSheet(-1);
  }
  if (ctrlKey && shiftKey && code === 'PageDown') return () => keys.toSheet(1);
  if (ctrlKey && shiftKey && code === 'PageUp') return () => keys.toSheet(-1);
  if (shiftKey && code === 'F11') return keys.newSheet;
  return null;
}
