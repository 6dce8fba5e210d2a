import { isTextPattern } from './pattern.ts';

/**
 * How a literal stands in the engine's cell content. The engine reads contents again (dates, numbers, links, a leading
 * apostrophe), so every text that it might read otherwise is kept behind an apostrophe, which it drops.
 */
export function storedText(text: string, pattern: string): string {
  if (isTextPattern(pattern)) return text.startsWith('=') ? `'${text}` : text;
  return isSafe(text) ? text : `'${text}`;
}

function isSafe(text: string): boolean {
  return (
    /^[\p{L}]/u.test(text) &&
    !/^(true|false)$/i.test(text.trim()) &&
    !/\d\s*$/.test(text) &&
    !text.includes('://')
  );
}

export function storedNumber(value: number): string {
  return String(value).replace('e+', 'e');
}

/** The text behind a literal content. */
export function textOf(content: string, pattern: string): string {
  if (isTextPattern(pattern)) return content.startsWith("'=") ? content.slice(1) : content;
  return content.startsWith("'") ? content.slice(1) : content;
}

/** The value that a literal content stands for. */
export function literalOf(content: string, pattern: string): number | string | boolean {
  if (isTextPattern(pattern) || content.startsWith("'")) return textOf(content, pattern);
  if (/^(true|false)$/i.test(content)) return content.toLowerCase() === 'true';
  return content.trim() !== '' && Number.isFinite(Number(content)) ? Number(content) : content;
}

/** The engine's errors by the names Sheets shows. */
const ERROR_NAMES: Record<string, string> = {
  '#REF': '#REF!',
  '#CYCLE': '#REF!',
  '#SPILL!': '#REF!',
  '#BAD_EXPR': '#ERROR!',
  '#ERROR': '#ERROR!',
};

export function errorName(name: string): string {
  return ERROR_NAMES[name] ?? name;
}
