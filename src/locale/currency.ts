/** The sign of a currency where it stands beside an amount, its space included. */
export interface Currency {
  before: string;
  after: string;
}

/** Signs by the country of a spreadsheet's locale. Source: CLDR. */
const signs: Readonly<Record<string, string>> = {
  US: '$',
  CA: '$',
  AU: '$',
  GB: '£',
  IN: '₹',
  JP: '¥',
  BR: 'R$',
  UA: '₴',
  PL: 'zł',
  TR: '₺',
  ...Object.fromEntries(
    ['AT', 'BE', 'DE', 'ES', 'FI', 'FR', 'GR', 'IE', 'IT', 'NL', 'PT', 'SK'].map((country) => [country, '€']),
  ),
};
/** Countries that write the sign before the amount. */
const before = ['US', 'CA', 'AU', 'GB', 'IN', 'JP', 'BR', 'TR', 'IE'];

/** The currency of a locale such as "uk_UA"; no sign for a country that is not listed. */
export function currencyOf(locale: string): Currency {
  const country = locale.split(/[-_]/)[1]?.toUpperCase() ?? '';
  const sign = signs[country] ?? '';
  return before.includes(country) || sign === ''
    ? { before: sign, after: '' }
    : { before: '', after: `\u00a0${sign}` };
}

/**
 * The currency of a number format that a person gave to a column of amounts: "[$€-407]#,##0.00", "#,##0 ₴", "\"USD \"0"; null
 * for a format without one.
 */
export function currencyIn(format: string): Currency | null {
  const [positive = ''] = format.split(';');
  const isDigit = /[0#?]/;
  const parts = positive.match(/\[\$[^\]]*\]|\[[^\]]*\]|"[^"]*"|\\.|./gu) ?? [];
  const places = parts.flatMap((part, place) => (part.length === 1 && isDigit.test(part) ? [place] : []));
  if (places.length === 0) return null;
  const [first, last] = [places[0]!, places[places.length - 1]!];
  const sign = (some: string[]) => some.map(literalOf).join('');
  const currency = { before: sign(parts.slice(0, first)), after: sign(parts.slice(last + 1)) };
  return /[\p{Sc}\p{L}]/u.test(currency.before + currency.after) ? currency : null;
}

/** What a part of a format shows as it stands. */
function literalOf(part: string): string {
  const currency = /^\[\$([^\]-]*)/.exec(part);
  if (currency) return currency[1]!;
  if (part.startsWith('"')) return part.slice(1, -1);
  if (part.startsWith('\\')) return part.slice(1);
  if (/^\s$/.test(part)) return '\u00a0';
  return /^[\p{Sc}]$/u.test(part) ? part : '';
}
