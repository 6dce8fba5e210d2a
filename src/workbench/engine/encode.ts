import { canonicalFormula } from './formula-text.ts';
import type { SheetLocale } from './locale.ts';
import { isDatePattern, isGeneralPattern } from './pattern.ts';
import type { CellInput } from './port.ts';
import { serialFromTime } from './serial.ts';
import { SheetsError, TOO_LONG } from './sheets-error.ts';
import { storedNumber, storedText } from './stored.ts';
import { readTyped } from './typed.ts';

/** What goes into the engine's cell. `pattern` null leaves the number format as it is. */
export interface Encoded {
  content: string;
  pattern: string | null;
  /** The value as validation rules see it; undefined for formulas. */
  value: number | string | boolean | null | undefined;
}

export interface EncodeContext {
  locale: SheetLocale;
  timeZone: string;
  now(): number;
}

const MAX_CHARACTERS = 50_000;
const BLANK: Encoded = { content: '', pattern: null, value: null };

/** Turns an input into a cell's content, reading texts as Sheets does under the cell's present number format. */
export function encodeInput(input: CellInput, pattern: string, context: EncodeContext): Encoded {
  if (input === null) return BLANK;
  if (typeof input === 'number') return encodeNumber(input);
  if (typeof input === 'boolean') return { content: input ? 'TRUE' : 'FALSE', pattern: null, value: input };
  if (typeof input === 'string') return encodeTyped(input, pattern, context);
  if ('formula' in input) return encodeFormula(input.formula, context);
  if ('text' in input) return encodeText(input.text, pattern);
  const serial = serialFromTime(input.time, context.timeZone);
  return {
    content: storedNumber(serial),
    pattern: isDatePattern(pattern) ? null : datePattern(serial, context.locale),
    value: serial,
  };
}

function encodeNumber(value: number): Encoded {
  if (Number.isNaN(value) || !Number.isFinite(value))
    return { content: '#NUM!', pattern: null, value: '#NUM!' };
  return { content: storedNumber(value), pattern: null, value };
}

function encodeText(text: string, pattern: string): Encoded {
  if (text.length > MAX_CHARACTERS) throw new SheetsError(TOO_LONG);
  return text === '' ? BLANK : { content: storedText(text, pattern), pattern: null, value: text };
}

function encodeFormula(formula: string, { locale }: EncodeContext): Encoded {
  if (formula.length > MAX_CHARACTERS) throw new SheetsError(TOO_LONG);
  const text = formula.startsWith('=') ? formula : `=${formula}`;
  return { content: canonicalFormula(text, locale), pattern: null, value: undefined };
}

function encodeTyped(text: string, pattern: string, context: EncodeContext): Encoded {
  if (text.length > MAX_CHARACTERS) throw new SheetsError(TOO_LONG);
  const typed = readTyped(text, pattern, context.locale, new Date(context.now()).getUTCFullYear());
  switch (typed.kind) {
    case 'blank':
      return BLANK;
    case 'formula':
      return encodeFormula(typed.formula, context);
    case 'text':
      return encodeText(typed.text, pattern);
    case 'error':
      return { content: typed.name, pattern: null, value: typed.name };
    default: {
      const content =
        typeof typed.value === 'boolean' ? (typed.value ? 'TRUE' : 'FALSE') : storedNumber(typed.value);
      return { content, pattern: nextPattern(pattern, typed.pattern, typed.isDate), value: typed.value };
    }
  }
}

/** A cell with a number format of its own keeps it, except that a typed date or percentage makes it one. */
function nextPattern(present: string, typed: string, isDate: boolean): string | null {
  if (typed === '') return null;
  if (isGeneralPattern(present)) return typed;
  if (isDate) return isDatePattern(present) ? null : typed;
  return typed.endsWith('%') && !present.includes('%') ? typed : null;
}

function datePattern(serial: number, locale: SheetLocale): string {
  return Number.isInteger(serial) ? locale.datePattern : `${locale.datePattern} ${locale.timePattern}`;
}
