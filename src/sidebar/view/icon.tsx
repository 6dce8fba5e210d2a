const paths = {
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  check: 'M4 10.5l4 4 8-9',
  chevron: 'M8 5l5 5-5 5',
  back: 'M12 5l-5 5 5 5',
  dots: 'M10 4.5v.01M10 10v.01M10 15.5v.01',
  alert: 'M10 3l7.5 13.5h-15zM10 8.5v3.5M10 14.2v.01',
  offline: 'M3 3l14 14M6 8.3A4 4 0 0 0 6.5 16H14M8 5.2A5 5 0 0 1 14.6 9 3.6 3.6 0 0 1 16.6 14.6',
  eye: 'M2 10s3-5.5 8-5.5S18 10 18 10s-3 5.5-8 5.5S2 10 2 10zM7.7 10a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0-4.6 0',
  sliders: 'M3 6h7M14 6h3M3 14h3M10 14h7M10 6a2 2 0 1 0 4 0a2 2 0 1 0-4 0M6 14a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  fork: 'M2.5 10h5l4.5-5h5M7.5 10l4.5 5h5M14.5 2.5L17 5l-2.5 2.5M14.5 12.5L17 15l-2.5 2.5',
  keys: 'M4 5h12a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2zM5.5 8.5v.01M8.5 8.5v.01M11.5 8.5v.01M14.5 8.5v.01M7 12h6',
  help: 'M2.5 10a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0M8 8a2 2 0 1 1 2.8 1.8c-.6.3-.8.7-.8 1.4M10 14v.01',
  undo: 'M7.5 5L4 8.5 7.5 12M4 8.5h8a4 4 0 0 1 0 8H8',
} as const;

export type IconName = keyof typeof paths;

/** A sign beside a word; it says nothing that the word does not. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg viewBox="0 0 20 20" aria-hidden="true" class={name === 'dots' ? 'icon thick' : 'icon'}>
      <path d={paths[name]} />
    </svg>
  );
}

export function Spinner() {
  return <span class="spin" aria-hidden="true" />;
}

/** The key of a control, for eyes; screen readers hear `aria-keyshortcuts`. */
export function KeyHint({ text }: { text: string }) {
  return (
    <span class="key" aria-hidden="true">
      {text}
    </span>
  );
}

/** A phrase with its first number in bold, or with its percentage. */
export function BoldNumber({ text, isShare = false }: { text: string; isShare?: boolean }) {
  const found = (isShare && /[<>]?\d+\s?%/.exec(text)) || /\d(?:[\d\s.,]*\d)?/.exec(text);
  if (!found) return <>{text}</>;
  const end = found.index + found[0].length;
  return (
    <>
      {text.slice(0, found.index)}
      <b>{found[0]}</b>
      {text.slice(end)}
    </>
  );
}
