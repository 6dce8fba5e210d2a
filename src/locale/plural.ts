/** Forms of a counted noun by CLDR category; `few` and `many` belong to languages that have them. */
export interface CountedForms {
  one: string;
  few?: string;
  many?: string;
  other: string;
}

/** The form that goes with a whole number in a language, `Intl.PluralRules` deciding. */
export function pluralForm(tag: string, count: number, forms: CountedForms): string {
  const category = new Intl.PluralRules(tag).select(count) as keyof CountedForms;
  return forms[category] ?? forms.other;
}
