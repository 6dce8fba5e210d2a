import { DEFAULT_LOCALE, helpers } from './odoo.ts';
import { isGeneralPattern, type PatternSection, type PatternToken, parsePattern } from './pattern.ts';

/**
 * A Google pattern in the engine's own format language, which throws on what it does not know. Open tabs draw with it; what
 * scripts read is drawn from the original pattern, so only looks are lost here, never a value.
 */
export function enginePattern(pattern: string): string {
  if (isGeneralPattern(pattern)) return '';
  const sections = parsePattern(pattern);
  const translated = sections.some((section) => section.condition)
    ? sectionText(sections.at(-1) ?? sections[0])
    : sections.map(sectionText).join(';');
  return isUnderstood(translated) ? translated : fallback(sections[0]);
}

function fallback(section: PatternSection): string {
  if (section.kind === 'date') return 'm/d/yyyy';
  return section.kind === 'text' ? '@' : '0.00';
}

function isUnderstood(format: string): boolean {
  try {
    for (const value of [1.5, 0, -1.5, 45_000.5])
      helpers.formatValue(value, { format, locale: DEFAULT_LOCALE });
    helpers.formatValue('text', { format, locale: DEFAULT_LOCALE });
    return format !== '';
  } catch {
    return false;
  }
}

function sectionText(section: PatternSection): string {
  if (section.kind === 'general') return '0.####';
  return section.tokens.map((token) => tokenText(token, section.kind)).join('');
}

const PLAIN = new Set('$+-/():!^&~{}<>= ');

function literalText(text: string): string {
  if (text === '') return '';
  return [...text].every((char) => PLAIN.has(char)) ? text : `[$${text.replaceAll(']', ')')}]`;
}

function tokenText(token: PatternToken, kind: PatternSection['kind']): string {
  switch (token.type) {
    case 'digit':
      return token.text === '?' ? '#' : token.text;
    case 'point':
      return '.';
    case 'comma':
      return ',';
    case 'percent':
      return '%';
    case 'exponent':
      return 'e';
    case 'literal':
      return kind === 'date' && (token.text === '.' || token.text === ',')
        ? token.text
        : literalText(token.text);
    case 'fill':
      return token.text ? `*${token.text}` : '';
    case 'text':
      return '@';
    case 'fraction':
      return '';
    case 'elapsed':
      return token.unit === 'h' ? 'hhhh' : token.unit === 'm' ? 'mm' : 'ss';
    case 'date':
      return dateText(token.unit, token.count);
  }
}

function dateText(unit: string, count: number): string {
  switch (unit) {
    case 'y':
      return count <= 2 ? 'yy' : 'yyyy';
    case 'M':
      return 'm'.repeat(Math.min(count, 5));
    case 'd':
      return 'd'.repeat(Math.min(count, 4));
    case 'h':
      return 'hh';
    case 'm':
      return 'mm';
    case 's':
      return 'ss';
    default:
      return 'a';
  }
}
