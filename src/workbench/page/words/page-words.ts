import { en } from './en.ts';
import { uk } from './uk.ts';
import type { PageWords } from './words.ts';

export const pageLanguages: readonly PageWords[] = [en, uk];

/** The words of an account's language ("uk", "uk_UA", "uk-UA"); English where the page has none. */
export function pageWordsFor(language: string): PageWords {
  const [tag] = language.toLowerCase().split(/[-_]/);
  return pageLanguages.find((words) => words.tag === tag) ?? en;
}
