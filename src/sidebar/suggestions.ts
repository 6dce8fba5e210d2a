import { nameKey } from '../log/names.ts';

/** How a name is cut so that the part that was typed can be shown bold. */
export interface Match {
  name: string;
  before: string;
  typed: string;
  after: string;
}

/**
 * The names that hold what was typed, those that begin with it first, then those with a word that does, each in the order
 * given; without a query the first ones. A name that was typed whole is no suggestion.
 */
export function suggest(query: string, names: readonly string[], most = 5): Match[] {
  const wanted = nameKey(query);
  if (wanted === '') return names.slice(0, most).map((name) => matchOf(name, ''));
  const ranks: string[][] = [[], [], []];
  for (const name of names) {
    const key = nameKey(name);
    if (key === wanted) continue;
    if (key.startsWith(wanted)) ranks[0]!.push(name);
    else if (key.includes(` ${wanted}`)) ranks[1]!.push(name);
    else if (key.includes(wanted)) ranks[2]!.push(name);
  }
  return ranks
    .flat()
    .slice(0, most)
    .map((name) => matchOf(name, query.trim()));
}

function matchOf(name: string, query: string): Match {
  const lower = name.toLowerCase();
  const at = query === '' || lower.length !== name.length ? -1 : lower.indexOf(query.toLowerCase());
  if (at < 0) return { name, before: name, typed: '', after: '' };
  const end = at + query.length;
  return { name, before: name.slice(0, at), typed: name.slice(at, end), after: name.slice(end) };
}
