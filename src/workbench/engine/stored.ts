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
