import type { SheetLocale } from '../../engine/locale.ts';

/** Which argument of the innermost call the end of a text stands in, from 0. */
export function argumentAt(text: string, { decimal }: Pick<SheetLocale, 'decimal'>): number {
  const counts: number[] = [];
  let quote = '';
  for (const char of text) {
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '"' || char === "'") quote = char;
    else if (char === '(' || char === '{') counts.push(0);
    else if (char === ')' || char === '}') counts.pop();
    else if (char === ';' || (char === ',' && decimal !== ',')) counts.push((counts.pop() ?? 0) + 1);
  }
  return counts.at(-1) ?? 0;
}
