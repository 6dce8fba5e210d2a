import type { ColumnId, KnownHeadings } from '../log/column.ts';
import { en } from './en.ts';
import { uk } from './uk.ts';
import type { Words } from './words.ts';

/** Every shipped language; another one is one more file and one more line here. */
export const languages = { en, uk } as const satisfies Record<string, Words>;

export type LanguageId = keyof typeof languages;

const everyLanguage: readonly Words[] = Object.values(languages);

/** The words for a locale such as "uk_UA", "uk-UA" or "uk"; English for a language that is not shipped. */
export function wordsFor(locale: string): Words {
  const language = locale.toLowerCase().split(/[-_]/)[0]!;
  return (languages as Record<string, Words>)[language] ?? en;
}

/** Headings by which each column of the log is known in any shipped language. */
export function knownHeadings(): KnownHeadings {
  const ids = Object.keys(en.columns) as ColumnId[];
  const headings = {} as Record<ColumnId, { own: string[]; aliases: string[] }>;
  for (const id of ids) {
    headings[id] = {
      own: everyLanguage.map((words) => words.columns[id][0]),
      aliases: everyLanguage.flatMap((words) => words.columns[id].slice(1)),
    };
  }
  return headings;
}

/** The same word of every shipped language with its other names, for understanding what people wrote in any of them. */
export function inEveryLanguage(pick: (words: Words) => string | readonly string[]): string[] {
  return everyLanguage.flatMap(pick);
}
