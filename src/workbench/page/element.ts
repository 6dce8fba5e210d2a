type Properties = Record<string, string | boolean | ((event: never) => void) | null | undefined>;

/**
 * An element with its attributes and children. A function under "onclick" and the like is a listener; true is an attribute
 * without a value, and false, null or undefined none at all. Texts never become markup.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Properties = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === 'function') made.addEventListener(name.slice(2), value as EventListener);
    else if (value === true) made.setAttribute(name, '');
    else if (typeof value === 'string') made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** A small drawing for a button; its words are in the button. */
export function icon(path: string, size = 20): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  for (const [name, value] of Object.entries({ viewBox: '0 0 24 24', width: size, height: size }))
    svg.setAttribute(name, String(value));
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  line.setAttribute('d', path);
  line.setAttribute('fill', 'currentColor');
  svg.append(line);
  return svg;
}

export const shapes = {
  cross: 'M19 6.4 17.6 5 12 10.6 6.4 5 5 6.4 10.6 12 5 17.6 6.4 19 12 13.4 17.6 19 19 17.6 13.4 12z',
  check: 'm9.5 16.2-4-4-1.4 1.4 5.4 5.4 11-11-1.4-1.4z',
  right: 'm9.3 17.3 5.3-5.3-5.3-5.3v10.6z',
  down: 'm7 10 5 5 5-5z',
  outside: 'M5 19V5h6V3H3v18h18v-8h-2v6zM14 3v2h3.6l-8.8 8.8 1.4 1.4L19 6.4V10h2V3z',
  info: 'M11 17h2v-6h-2zm1-15a10 10 0 1 0 0 20 10 10 0 0 0 0-20m0 18a8 8 0 1 1 0-16 8 8 0 0 1 0 16M11 9h2V7h-2z',
  warning: 'M1 21h22L12 2zm12-3h-2v-2h2zm0-4h-2v-4h2z',
} as const;
