import type { EngineLocale } from './odoo.ts';

/** How a spreadsheet of one locale reads and writes numbers, dates and formulas. */
export interface SheetLocale {
  code: string;
  name: string;
  decimal: string;
  thousands: string;
  /** Order of a date typed in figures. */
  dateOrder: 'mdy' | 'dmy' | 'ymd';
  /** Pattern that a date typed in full, or a Date written by a script, receives. */
  datePattern: string;
  timePattern: string;
  /** Currency signs that a typed amount may carry. */
  currency: string;
  /** 0 is Sunday. */
  weekStart: number;
}

function locale(
  code: string,
  name: string,
  marks: string,
  dateOrder: SheetLocale['dateOrder'],
  datePattern: string,
  timePattern: string,
  currency: string,
  weekStart = 1,
): SheetLocale {
  return {
    code,
    name,
    decimal: marks[0],
    thousands: marks[1],
    dateOrder,
    datePattern,
    timePattern,
    currency,
    weekStart,
  };
}

/** Source: CLDR number and date patterns of each locale; the time follows what Sheets shows for a Date with a time. */
const LOCALES = [
  locale('en_US', 'English (US)', '.,', 'mdy', 'M/d/yyyy', 'H:mm:ss', '$', 0),
  locale('en_GB', 'English (UK)', '.,', 'dmy', 'dd/MM/yyyy', 'HH:mm:ss', '£'),
  locale('en_CA', 'English (Canada)', '.,', 'ymd', 'yyyy-MM-dd', 'H:mm:ss', '$', 0),
  locale('en_AU', 'English (Australia)', '.,', 'dmy', 'dd/MM/yyyy', 'H:mm:ss', '$'),
  locale('en_IN', 'English (India)', '.,', 'dmy', 'dd/MM/yyyy', 'H:mm:ss', '₹', 0),
  locale('en_IE', 'English (Ireland)', '.,', 'dmy', 'dd/MM/yyyy', 'HH:mm:ss', '€'),
  locale('de_DE', 'Deutsch', ',.', 'dmy', 'dd.MM.yyyy', 'HH:mm:ss', '€'),
  locale('fr_FR', 'français', ',\u202f', 'dmy', 'dd/MM/yyyy', 'HH:mm:ss', '€'),
  locale('es_ES', 'español', ',.', 'dmy', 'dd/MM/yyyy', 'H:mm:ss', '€'),
  locale('it_IT', 'italiano', ',.', 'dmy', 'dd/MM/yyyy', 'H.mm.ss', '€'),
  locale('pt_BR', 'português (Brasil)', ',.', 'dmy', 'dd/MM/yyyy', 'HH:mm:ss', 'R$', 0),
  locale('nl_NL', 'Nederlands', ',.', 'dmy', 'd-M-yyyy', 'H:mm:ss', '€'),
  locale('pl_PL', 'polski', ',\u00a0', 'dmy', 'dd.MM.yyyy', 'HH:mm:ss', 'zł'),
  locale('uk_UA', 'українська', ',\u00a0', 'dmy', 'dd.MM.yyyy', 'HH:mm:ss', '₴'),
  locale('tr_TR', 'Türkçe', ',.', 'dmy', 'dd.MM.yyyy', 'HH:mm:ss', '₺'),
  locale('ja_JP', '日本語', '.,', 'ymd', 'yyyy/MM/dd', 'H:mm:ss', '¥', 0),
];

/** Codes the workbench knows. */
export const LOCALE_CODES: readonly string[] = LOCALES.map((each) => each.code);

/** Takes "uk_UA" and "uk-UA". Throws for a locale the workbench does not know. */
export function localeOf(code: string): SheetLocale {
  const found = LOCALES.find((each) => each.code === code.replace('-', '_'));
  if (!found) throw new Error(`Spreadsheet locale requires one of ${LOCALE_CODES.join(', ')}, got ${code}.`);
  return found;
}

/** The same locale in the engine's words. */
export function engineLocale(sheetLocale: SheetLocale): EngineLocale {
  return {
    name: sheetLocale.name,
    code: sheetLocale.code,
    decimalSeparator: sheetLocale.decimal,
    thousandsSeparator: sheetLocale.thousands,
    weekStart: sheetLocale.weekStart === 0 ? 7 : sheetLocale.weekStart,
    dateFormat: sheetLocale.datePattern.toLowerCase(),
    timeFormat: 'hh:mm:ss',
    formulaArgSeparator: sheetLocale.decimal === ',' ? ';' : ',',
  };
}

/** Month names of a locale, long and short, as CLDR has them. */
export function monthNames(code: string, width: 'long' | 'short'): string[] {
  return names(`month:${width}:${code}`, 12, (i) => [new Date(Date.UTC(2021, i, 15)), { month: width }]);
}

/** Day names, Sunday first. */
export function dayNames(code: string, width: 'long' | 'short'): string[] {
  return names(`day:${width}:${code}`, 7, (i) => [new Date(Date.UTC(2021, 7, 1 + i)), { weekday: width }]);
}

const cache = new Map<string, string[]>();

function names(
  key: string,
  count: number,
  part: (i: number) => [Date, Intl.DateTimeFormatOptions],
): string[] {
  let list = cache.get(key);
  if (!list) {
    const tag = key.slice(key.lastIndexOf(':') + 1).replace('_', '-');
    list = Array.from({ length: count }, (_, i) => {
      const [date, options] = part(i);
      return new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).format(date);
    });
    cache.set(key, list);
  }
  return list;
}
