import type { SheetLocale } from './locale.ts';
import { isTextPattern } from './pattern.ts';
import { typedDate } from './typed-date.ts';
import { typedNumber } from './typed-number.ts';

/** What a text becomes in a cell. `pattern` is the number format that comes with it, "" for none. */
export type Typed =
  | { kind: 'blank' }
  | { kind: 'formula'; formula: string }
  | { kind: 'text'; text: string }
  | { kind: 'error'; name: string }
  | { kind: 'value'; value: number | boolean; pattern: string; isDate: boolean };

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!', '#ERROR!']);

/**
 * Reads a text as if a person typed it, as Range.setValue and appendRow do. Under the format "@" only formulas and the
 * leading apostrophe keep their meaning. A date without a year is in `year`.
 */
export function readTyped(text: string, pattern: string, locale: SheetLocale, year: number): Typed {
  if (text === '') return { kind: 'blank' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  if (isTextPattern(pattern)) return { kind: 'text', text };
  const bare = text.trim();
  if (/^(true|false)$/i.test(bare)) {
    return { kind: 'value', value: bare.toLowerCase() === 'true', pattern: '', isDate: false };
  }
  if (ERRORS.has(bare)) return { kind: 'error', name: bare };
  const number = typedNumber(bare, locale);
  if (number) return { kind: 'value', value: number.number, pattern: number.pattern, isDate: false };
  const date = /\d/.test(bare) ? typedDate(bare, locale, year) : null;
  if (date) return { kind: 'value', value: date.serial, pattern: date.pattern, isDate: true };
  if (/^[+-]./.test(text)) return { kind: 'formula', formula: `=${text}` };
  return { kind: 'text', text };
}
