import type { SheetLocale } from './locale.ts';

/**
 * A formula as the engine stores it: "," between arguments, "." in numbers, "," between columns and ";" between rows of an
 * array literal. Sheets takes ";" between arguments in every locale; "," only where it is not the decimal mark.
 */
export function canonicalFormula(formula: string, locale: SheetLocale): string {
  const hasDecimalComma = locale.decimal === ',';
  return mapOutsideQuotes(formula, (char, depth, before, after) => {
    const isBetweenDigits = /\d/.test(before) && /\d/.test(after);
    if (char === ';') return depth > 0 ? ';' : ',';
    if (char === '\\' && depth > 0) return ',';
    if (char !== ',' || !hasDecimalComma) return char;
    return isBetweenDigits ? '.' : ';';
  });
}

/** The same formula with the separators of the spreadsheet's locale, as getFormula answers it. */
export function localFormula(formula: string, locale: SheetLocale): string {
  if (locale.decimal !== ',') return formula;
  return mapOutsideQuotes(formula, (char, depth, before, after) => {
    if (char === ',') return depth > 0 ? '\\' : ';';
    return char === '.' && /\d/.test(before) && /\d/.test(after) ? ',' : char;
  });
}

type MapChar = (char: string, braceDepth: number, before: string, after: string) => string;

function mapOutsideQuotes(formula: string, map: MapChar): string {
  let result = '';
  let quote = '';
  let depth = 0;
  for (let i = 0; i < formula.length; i++) {
    const char = formula[i];
    if (quote) {
      if (char === quote) quote = '';
      result += char;
      continue;
    }
    if (char === '"' || char === "'") quote = char;
    if (char === '{') depth++;
    if (char === '}') depth--;
    result += map(char, depth, formula[i - 1] ?? '', formula[i + 1] ?? '');
  }
  return result;
}
