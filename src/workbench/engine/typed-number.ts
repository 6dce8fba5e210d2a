import type { SheetLocale } from './locale.ts';

/** A text that is a number, and the pattern Sheets gives an automatic cell ("" keeps it automatic). */
export interface TypedNumber {
  number: number;
  pattern: string;
}

const SIGNS = ['$', '€', '£', '¥', '₴', '₹', '₺', 'zł', 'R$'];

/** Reads "1,234.5", "0012", "5%", "$3", "(7)", "1e5" by the locale's marks; null for anything else. */
export function typedNumber(text: string, locale: SheetLocale): TypedNumber | null {
  let rest = text.trim();
  let isNegative = false;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed) {
    rest = bracketed[1].trim();
    isNegative = true;
  }
  const sign = /^([+-])\s?/.exec(rest);
  if (sign) {
    if (bracketed) return null;
    isNegative = sign[1] === '-';
    rest = rest.slice(sign[0].length);
  }
  const { currency, isBefore, bare } = withoutCurrency(rest, locale);
  const isPercent = bare.endsWith('%');
  const figures = isPercent ? bare.slice(0, -1).trim() : bare;
  if (currency && isPercent) return null;
  const parsed = parseFigures(figures, locale);
  if (!parsed) return null;
  const magnitude = Number(`${parsed.digits}e${parsed.power - (isPercent ? 2 : 0)}`);
  if (!Number.isFinite(magnitude)) return null;
  const number = isNegative ? -magnitude : magnitude;
  return { number, pattern: patternOf(parsed, isPercent, currency, isBefore) };
}

function withoutCurrency(
  text: string,
  locale: SheetLocale,
): { currency: string; isBefore: boolean; bare: string } {
  for (const mark of [locale.currency, ...SIGNS]) {
    if (text.startsWith(mark))
      return { currency: mark, isBefore: true, bare: text.slice(mark.length).trim() };
    if (text.endsWith(mark))
      return { currency: mark, isBefore: false, bare: text.slice(0, -mark.length).trim() };
  }
  return { currency: '', isBefore: true, bare: text };
}

interface Figures {
  /** Without separators, with a decimal point. */
  digits: string;
  power: number;
  hasDecimals: boolean;
  hasGroups: boolean;
  hasExponent: boolean;
}

function parseFigures(text: string, locale: SheetLocale): Figures | null {
  const found = /^([\d.,\s\u00a0\u202f']*)(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (!found || !/\d/.test(found[1])) return null;
  const [whole, decimals, ...more] = found[1].split(locale.decimal);
  if (more.length || (decimals !== undefined && !/^\d*$/.test(decimals))) return null;
  const hasGroups = !/^\d*$/.test(whole);
  if (hasGroups && !groupsOf(locale).test(whole)) return null;
  const digits = `${whole.replace(/\D/g, '') || '0'}.${decimals || '0'}`;
  return {
    digits,
    power: Number(found[2] ?? 0),
    hasDecimals: Boolean(decimals),
    hasGroups,
    hasExponent: found[2] !== undefined,
  };
}

function groupsOf(locale: SheetLocale): RegExp {
  const isSpace = /\s/.test(locale.thousands);
  const mark = isSpace ? '[ \u00a0\u202f]' : `\\${locale.thousands}`;
  return new RegExp(`^\\d{1,3}(?:${mark}\\d{3})+$`);
}

function patternOf(figures: Figures, isPercent: boolean, currency: string, isBefore: boolean): string {
  const decimals = figures.hasDecimals ? '.00' : '';
  if (isPercent) return `0${decimals}%`;
  if (currency) return isBefore ? `[$${currency}]#,##0${decimals}` : `#,##0${decimals}[$ ${currency}]`;
  if (figures.hasExponent) return '0.00E+00';
  return figures.hasGroups ? `#,##0${decimals}` : '';
}
