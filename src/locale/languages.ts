import type { ColumnId, KnownHeadings } from '../log/column.ts';
import { en } from './en.ts';
import { enAddOn } from './en-addon.ts';
import { enSummary } from './en-summary.ts';
import { pickLanguage } from './pick-language.ts';
import { uk } from './uk.ts';
import { ukAddOn } from './uk-addon.ts';
import { ukSummary } from './uk-summary.ts';
import type { Words } from './words.ts';

/** Every shipped language as the add-on reads it; another one is one more line here and in page-languages.ts. */
export const languages = {
  en: { ...en, ...enAddOn, summary: enSummary },
  uk: { ...uk, ...ukAddOn, summary: ukSummary },
} as const satisfies Record<string, Words>;

export type LanguageId = keyof typeof languages;

const everyLanguage: readonly Words[] = Object.values(languages);

/** The add-on's words for a locale such as "uk_UA", "uk-UA" or "uk"; English for a language that is not shipped. */
export function wordsFor(locale: string): Words {
  return pickLanguage<Words>(languages, locale);
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
