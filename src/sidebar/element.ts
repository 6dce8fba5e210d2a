/** An element of the page by its id. */
export function element<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** Writes a message where the page's live regions announce it. */
export function say(id: string, text: string, isFailure = false): void {
  const place = element(id);
  place.textContent = text;
  place.className = isFailure ? 'message failed' : 'message';
}

/** Shows a button with its words and what it does; a button without them is hidden. */
export function offer(id: string, text: string | null, act: () => void = () => {}): void {
  const button = element<HTMLButtonElement>(id);
  button.hidden = text === null;
  button.textContent = text;
  button.onclick = act;
}
