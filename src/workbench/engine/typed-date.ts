import { monthNames, type SheetLocale } from './locale.ts';
import { serialFromDay } from './serial.ts';

/** A text that is a date or a time, as a serial number and the pattern Sheets gives the cell. */
export interface TypedDate {
  serial: number;
  pattern: string;
}

/**
 * Reads "2026-01-05", "1/2", "5.1.2026", "Jan 5, 2026", "16:00", "4:05 PM" and a date followed by a time, by the locale's
 * order. A date without a year is in `year`. Null for anything else.
 */
export function typedDate(text: string, locale: SheetLocale, year: number): TypedDate | null {
  const clock = typedTime(text);
  if (clock) return clock;
  const day = typedDay(text, locale, year);
  if (day) return day;
  const both = /^(.*\S)\s+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:\s*[AaPp][Mm])?)$/.exec(text);
  if (!both) return null;
  const date = typedDay(both[1], locale, year);
  const time = typedTime(both[2]);
  return date && time && time.serial < 1
    ? { serial: date.serial + time.serial, pattern: `${date.pattern} ${time.pattern}` }
    : null;
}

function typedTime(text: string): TypedDate | null {
  const found = /^(\d{1,4}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?:\s*([AaPp])[Mm])?$/.exec(text);
  if (!found) return null;
  const [, hourText, minuteText, secondText, fraction, meridiem] = found;
  const [hour, minute, second] = [Number(hourText), Number(minuteText), Number(secondText ?? 0)];
  if (minute > 59 || second > 59) return null;
  const tail = `:mm${secondText === undefined ? '' : ':ss'}${fraction ? `.${'0'.repeat(fraction.length - 1)}` : ''}`;
  const rest = minute * 60 + second + Number(fraction ?? 0);
  if (meridiem) {
    if (hour < 1 || hour > 12) return null;
    const hours = (hour % 12) + (meridiem.toLowerCase() === 'p' ? 12 : 0);
    return { serial: (hours * 3600 + rest) / 86_400, pattern: `h${tail} am/pm` };
  }
  return { serial: (hour * 3600 + rest) / 86_400, pattern: hour > 23 ? `[h]${tail}` : `H${tail}` };
}

function typedDay(text: string, locale: SheetLocale, year: number): TypedDate | null {
  return isoDay(text) ?? figuresDay(text, locale, year) ?? namedDay(text, locale, year);
}

function isoDay(text: string): TypedDate | null {
  const found = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (!found) return null;
  const [, year, mark, month, day] = found;
  return made(
    Number(year),
    Number(month),
    Number(day),
    ['yyyy', letters('m', month), letters('d', day)].join(mark),
  );
}

function figuresDay(text: string, locale: SheetLocale, year: number): TypedDate | null {
  const found = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{2}|\d{4})?)?$/.exec(text);
  if (!found) return null;
  const [whole, first, mark, second, yearText] = found;
  if (mark === '.' && !locale.datePattern.includes('.')) return null;
  if (whole.endsWith(mark) && mark !== '.') return null;
  const isDayFirst = locale.dateOrder === 'dmy';
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  const short = isDayFirst
    ? letters('d', day) + mark + letters('m', month)
    : letters('m', month) + mark + letters('d', day);
  const pattern = yearText === undefined ? short : `${short}${mark}${yearText.length === 4 ? 'yyyy' : 'yy'}`;
  return made(yearText === undefined ? year : fullYear(yearText), Number(month), Number(day), pattern);
}

function namedDay(text: string, locale: SheetLocale, year: number): TypedDate | null {
  const word = '([\\p{L}]{3,}\\.?)';
  const monthFirst = new RegExp(`^${word} (\\d{1,2})(?:,? (\\d{4}))?$`, 'u').exec(text);
  const dayFirst = new RegExp(`^(\\d{1,2})[ -]${word}(?:[ -](\\d{4}|\\d{2}))?$`, 'u').exec(text);
  const [name, day, yearText] = monthFirst
    ? [monthFirst[1], monthFirst[2], monthFirst[3]]
    : dayFirst
      ? [dayFirst[2], dayFirst[1], dayFirst[3]]
      : ['', '', undefined];
  const month = monthOf(name, locale);
  if (month === 0) return null;
  const monthLetters = name.replace('.', '').length > 3 ? 'mmmm' : 'mmm';
  const tail = yearText === undefined ? '' : yearText.length === 4 ? 'yyyy' : 'yy';
  const pattern = monthFirst
    ? `${monthLetters} d${tail && `, ${tail}`}`
    : `d${text.includes('-') ? '-' : ' '}${monthLetters}${tail && `${text.includes('-') ? '-' : ' '}${tail}`}`;
  return made(yearText === undefined ? year : fullYear(yearText), month, Number(day), pattern);
}

function monthOf(name: string, locale: SheetLocale): number {
  const word = name.toLowerCase().replace('.', '');
  if (!word) return 0;
  for (const code of [locale.code, 'en_US']) {
    for (const width of ['short', 'long'] as const) {
      const index = monthNames(code, width).findIndex(
        (month) => month.toLowerCase().replace('.', '') === word,
      );
      if (index >= 0) return index + 1;
    }
  }
  return 0;
}

/** Two figures: 00–29 are this century, 30–99 the last one. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function letters(letter: string, figures: string): string {
  return figures.length === 2 && figures[0] === '0' ? letter + letter : letter;
}

function made(year: number, month: number, day: number, pattern: string): TypedDate | null {
  const serial = serialFromDay(year, month, day);
  return serial === null ? null : { serial, pattern };
}
