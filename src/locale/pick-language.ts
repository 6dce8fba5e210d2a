/**
 * What belongs to the language of a locale such as "uk_UA", "uk-UA" or "uk"; the English one for a language that is not
 * shipped.
 */
export function pickLanguage<T>(languages: Readonly<Record<string, T>> & { en: T }, locale: string): T {
  return languages[locale.toLowerCase().split(/[-_]/)[0]!] ?? languages.en;
}
