import { dayNames, monthNames, type SheetLocale } from './locale.ts';
import { isGeneralPattern, type PatternSection, type PatternToken, parsePattern } from './pattern.ts';
import { wallClock } from './serial.ts';

/** What a person sees in a cell: the value under its number format, in the spreadsheet's locale. */
export function renderValue(
  value: number | string | boolean | null,
  pattern: string,
  locale: SheetLocale,
): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return renderText(value, pattern);
  if (isGeneralPattern(pattern)) return renderGeneral(value, locale);
  const { section, isMagnitude } = sectionFor(value, parsePattern(pattern));
  const shown = isMagnitude ? Math.abs(value) : value;
  switch (section.kind) {
    case 'general':
      return renderGeneral(shown, locale);
    case 'text':
      return renderTokensWithText(section.tokens, renderGeneral(shown, locale));
    case 'date':
      return renderDate(shown, section.tokens, locale);
    default:
      return renderNumber(shown, section.tokens, locale);
  }
}

function renderText(text: string, pattern: string): string {
  if (isGeneralPattern(pattern)) return text;
  const sections = parsePattern(pattern);
  const section = sections[3] ?? (sections[0].kind === 'text' ? sections[0] : null);
  return section?.kind === 'text' ? renderTokensWithText(section.tokens, text) : text;
}

function renderTokensWithText(tokens: PatternToken[], text: string): string {
  return tokens
    .map((token) => (token.type === 'text' ? text : token.type === 'literal' ? token.text : ''))
    .join('');
}

function sectionFor(
  value: number,
  sections: PatternSection[],
): { section: PatternSection; isMagnitude: boolean } {
  if (sections.some((section) => section.condition)) {
    const section = sections.find((each) => !each.condition || meets(value, each.condition)) ?? sections[0];
    return { section, isMagnitude: value < 0 && section !== sections[0] };
  }
  if (value < 0 && sections.length > 1) return { section: sections[1], isMagnitude: true };
  if (value === 0 && sections.length > 2) return { section: sections[2], isMagnitude: false };
  return { section: sections[0], isMagnitude: false };
}

function meets(value: number, { operator, operand }: { operator: string; operand: number }): boolean {
  switch (operator) {
    case '<':
      return value < operand;
    case '<=':
      return value <= operand;
    case '>':
      return value > operand;
    case '>=':
      return value >= operand;
    case '<>':
      return value !== operand;
    default:
      return value === operand;
  }
}

/** Automatic format: up to ten significant digits, scientific from 1E+15 and below 1E-9. */
function renderGeneral(value: number, locale: SheetLocale): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e15 || magnitude < 1e-9)) {
    const [mantissa, exponent] = value.toExponential(5).split('e');
    const sign = exponent[0] === '-' ? '-' : '+';
    const digits = exponent.slice(1).padStart(2, '0');
    return `${trimZeros(mantissa)}E${sign}${digits}`.replace('.', locale.decimal);
  }
  if (Number.isInteger(value)) return String(value);
  const integerDigits = magnitude < 1 ? 1 : Math.floor(Math.log10(magnitude)) + 1;
  return trimZeros(value.toFixed(Math.max(0, Math.min(9, 10 - integerDigits)))).replace('.', locale.decimal);
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/0+$/, '').replace(/\.$/, '') : text;
}

function renderNumber(value: number, tokens: PatternToken[], locale: SheetLocale): string {
  const lastDigit = tokens.findLastIndex((token) => token.type === 'digit');
  if (lastDigit < 0) return literals(tokens);
  const point = tokens.findIndex((token) => token.type === 'point');
  const decimals = point < 0 ? [] : tokens.slice(point).filter((token) => token.type === 'digit');
  const isGrouped = tokens.some(
    (token, i) => token.type === 'comma' && i < lastDigit && (point < 0 || i < point),
  );
  const scaleDown = tokens.filter((token, i) => token.type === 'comma' && i > lastDigit).length;
  const percents = tokens.filter((token) => token.type === 'percent').length;
  const exponent = tokens.find((token) => token.type === 'exponent');
  let scaled = scaledBy(Math.abs(value), percents * 2 - scaleDown * 3);
  let power = 0;
  if (exponent && scaled !== 0) {
    power = Math.floor(Math.log10(scaled));
    scaled = scaledBy(scaled, -power);
    if (Number(scaled.toFixed(decimals.length)) >= 10) {
      scaled /= 10;
      power++;
    }
  }
  const [whole, part] = fixed(scaled, decimals.length).split('.');
  const integer = whole === '0' ? '' : whole;
  const sign = value < 0 && Number(whole + (part ?? '')) !== 0 ? '-' : '';
  return sign + layOut(tokens, { integer, part: part ?? '', point, isGrouped, power, locale });
}

interface Layout {
  integer: string;
  part: string;
  point: number;
  isGrouped: boolean;
  power: number;
  locale: SheetLocale;
}

function layOut(tokens: PatternToken[], layout: Layout): string {
  const { integer, part, point, isGrouped, locale } = layout;
  const isWhole = (i: number) => point < 0 || i < point;
  const places = tokens.filter((token, i) => token.type === 'digit' && isWhole(i)).length;
  const zeros = tokens.filter(
    (token, i) => token.type === 'digit' && isWhole(i) && token.text === '0',
  ).length;
  const digits = integer.padStart(zeros, '0');
  let seen = 0;
  let decimal = 0;
  let text = '';
  let used = 0;
  const trimmed = part.replace(/0+$/, '').length;
  tokens.forEach((token, i) => {
    if (token.type === 'digit' && isWhole(i)) {
      const remaining = places - seen;
      const until = digits.length - remaining + 1;
      for (; used < until; used++)
        text += digits[used] + groupMark(digits.length - used - 1, isGrouped, locale);
      seen++;
    } else if (token.type === 'digit') {
      if (token.text === '0' || decimal < trimmed) text += part[decimal] ?? '0';
      decimal++;
    } else if (token.type === 'point') text += hasDecimals(tokens, i, trimmed) ? locale.decimal : '';
    else if (token.type === 'percent') text += '%';
    else if (token.type === 'literal') text += token.text;
    else if (token.type === 'exponent') {
      const sign = layout.power < 0 ? '-' : token.hasPlus ? '+' : '';
      text += `E${sign}${String(Math.abs(layout.power)).padStart(token.digits, '0')}`;
    }
  });
  return text;
}

function groupMark(digitsAfter: number, isGrouped: boolean, locale: SheetLocale): string {
  return isGrouped && digitsAfter > 0 && digitsAfter % 3 === 0 ? locale.thousands : '';
}

function hasDecimals(tokens: PatternToken[], point: number, trimmed: number): boolean {
  return trimmed > 0 || tokens.slice(point + 1).some((token) => token.type === 'digit' && token.text === '0');
}

/** Multiplies by a power of ten on the decimal text, so 0.145 as a percentage is 14.5 and not 14.499999999999998. */
function scaledBy(value: number, power: number): number {
  if (power === 0) return value;
  const [mantissa, exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + power}`);
}

/** toFixed that rounds the decimal text half up, as people and Sheets do: 1.005 to 1.01. */
function fixed(value: number, decimals: number): string {
  const text = String(value);
  if (text.includes('e')) return value.toFixed(decimals);
  const rounded = Number(`${Math.round(Number(`${text}e${decimals}`))}e-${decimals}`);
  return rounded.toFixed(decimals);
}

function literals(tokens: PatternToken[]): string {
  return tokens.map((token) => (token.type === 'literal' ? token.text : '')).join('');
}

function renderDate(serial: number, tokens: PatternToken[], locale: SheetLocale): string {
  const date = wallClock(serial);
  const isMeridian = tokens.some((token) => token.type === 'date' && token.unit === 'ampm');
  let text = '';
  for (const token of tokens) {
    if (token.type === 'literal') text += token.text;
    else if (token.type === 'point') text += '.';
    else if (token.type === 'comma') text += ',';
    else if (token.type === 'date') text += datePart(date, token.unit, token.count, isMeridian, locale);
    else if (token.type === 'elapsed') text += elapsedPart(serial, token.unit, token.count);
    else if (token.type === 'fraction')
      text += `.${String(date.getUTCMilliseconds()).padStart(3, '0').slice(0, token.count)}`;
  }
  return text;
}

function elapsedPart(serial: number, unit: 'h' | 'm' | 's', count: number): string {
  const seconds = Math.round(serial * 86_400);
  const perUnit = unit === 'h' ? 3600 : unit === 'm' ? 60 : 1;
  const whole = Math.trunc(seconds / perUnit);
  return (whole < 0 ? '-' : '') + String(Math.abs(whole)).padStart(count, '0');
}

function datePart(date: Date, unit: string, count: number, isMeridian: boolean, locale: SheetLocale): string {
  switch (unit) {
    case 'y':
      return count <= 2
        ? String(date.getUTCFullYear() % 100).padStart(2, '0')
        : String(date.getUTCFullYear()).padStart(4, '0');
    case 'M':
      if (count <= 2) return String(date.getUTCMonth() + 1).padStart(count, '0');
      if (count === 5) return monthNames(locale.code, 'long')[date.getUTCMonth()][0];
      return monthNames(locale.code, count === 3 ? 'short' : 'long')[date.getUTCMonth()];
    case 'd':
      if (count <= 2) return String(date.getUTCDate()).padStart(count, '0');
      return dayNames(locale.code, count === 3 ? 'short' : 'long')[date.getUTCDay()];
    case 'h': {
      const hours = date.getUTCHours();
      return String(isMeridian ? hours % 12 || 12 : hours).padStart(Math.min(count, 2), '0');
    }
    case 'm':
      return String(date.getUTCMinutes()).padStart(Math.min(count, 2), '0');
    case 's':
      return String(date.getUTCSeconds()).padStart(Math.min(count, 2), '0');
    default:
      return (date.getUTCHours() < 12 ? 'AM' : 'PM').slice(0, count === 1 ? 1 : 2);
  }
}
