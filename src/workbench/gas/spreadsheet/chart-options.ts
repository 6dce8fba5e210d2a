/**
 * Options under dotted names: setOption('legend', {position: 'none'}) and setOption('legend.position', 'none') are the same.
 * Lists are kept whole.
 */
export function withOption(
  options: Record<string, unknown>,
  name: string,
  value: unknown,
): Record<string, unknown> {
  const kept = Object.fromEntries(
    Object.entries(options).filter(([key]) => key !== name && !key.startsWith(`${name}.`)),
  );
  return { ...kept, ...flat(name, value) };
}

function flat(name: string, value: unknown): Record<string, unknown> {
  if (Array.isArray(value)) return { [name]: Array.from(value, plain) };
  if (typeof value !== 'object' || value === null) return { [name]: value };
  return Object.assign({}, ...Object.entries(value).map(([key, each]) => flat(`${name}.${key}`, each)));
}

/** A copy without objects of the script's global scope: it is stored with the book. */
function plain(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value;
}

/** One option, or the object that its dotted names make; null when it was never set. */
export function optionAt(options: Record<string, unknown>, name: string): unknown {
  if (name in options) return options[name];
  const inner = Object.entries(options).filter(([key]) => key.startsWith(`${name}.`));
  if (inner.length === 0) return null;
  const result: Record<string, unknown> = {};
  for (const [key, value] of inner) {
    const path = key.slice(name.length + 1).split('.');
    const last = path.pop() as string;
    let place = result;
    for (const part of path) {
      place[part] ??= {};
      place = place[part] as Record<string, unknown>;
    }
    place[last] = value;
  }
  return result;
}
