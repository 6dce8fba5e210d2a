import { en } from './en.ts';
import { enPage } from './en-page.ts';
import { pickLanguage } from './pick-language.ts';
import { uk } from './uk.ts';
import { ukPage } from './uk-page.ts';
import type { SidebarWords } from './words.ts';

/** Every shipped language as the page reads it. */
export const pageLanguages = {
  en: { ...en, page: enPage },
  uk: { ...uk, page: ukPage },
} as const satisfies Record<string, SidebarWords>;

/** The page's words for a locale; English for a language that is not shipped. */
export function pageWordsFor(locale: string): SidebarWords {
  return pickLanguage<SidebarWords>(pageLanguages, locale);
}
