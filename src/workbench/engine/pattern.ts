/** A number format pattern as Google writes it, taken apart. */
export type PatternToken =
  | { type: 'digit'; text: '0' | '#' | '?' }
  | { type: 'point' }
  | { type: 'comma' }
  | { type: 'percent' }
  | { type: 'exponent'; digits: number; hasPlus: boolean }
  | { type: 'literal'; text: string }
  | { type: 'fill'; text: string }
  | { type: 'text' }
  | { type: 'date'; unit: 'y' | 'M' | 'd' | 'h' | 'm' | 's' | 'ampm'; count: number }
  | { type: 'elapsed'; unit: 'h' | 'm' | 's'; count: number }
  | { type: 'fraction'; count: number };

export interface PatternSection {
  kind: 'number' | 'date' | 'text' | 'general';
  tokens: PatternToken[];
  /** From "[>=100]". */
  condition: { operator: string; operand: number } | null;
}

const cache = new Map<string, PatternSection[]>();

/** The sections of a pattern, in order: positive, negative, zero, text. */
export function parsePattern(pattern: string): PatternSection[] {
  let sections = cache.get(pattern);
  if (!sections) {
    sections = splitSections(pattern).map(parseSection);
    cache.set(pattern, sections);
  }
  return sections;
}

/** Sheets hands a number to scripts as a Date when its format shows a date or a time. */
export function isDatePattern(pattern: string): boolean {
  return pattern !== '' && parsePattern(pattern)[0].kind === 'date';
}

export function isTextPattern(pattern: string): boolean {
  return pattern === '@';
}

/** "General" and "" are automatic. */
export function isGeneralPattern(pattern: string): boolean {
  return pattern === '' || pattern.toLowerCase() === 'general';
}

function splitSections(pattern: string): string[] {
  const sections = [''];
  for (let i = 0; i < pattern.length; i++) {
    const end = quotedEnd(pattern, i);
    if (end > i) {
      sections[sections.length - 1] += pattern.slice(i, end);
      i = end - 1;
    } else if (pattern[i] === ';') sections.push('');
    else sections[sections.length - 1] += pattern[i];
  }
  return sections;
}

/** Where the quoted or bracketed piece that starts at `i` ends; `i` when none starts. */
function quotedEnd(pattern: string, i: number): number {
  const char = pattern[i];
  if (char === '\\') return Math.min(i + 2, pattern.length);
  if (char !== '"' && char !== '[') return i;
  const close = pattern.indexOf(char === '"' ? '"' : ']', i + 1);
  return close < 0 ? pattern.length : close + 1;
}

const DATE_RUN = /^(y+|M+|m+|d+|h+|H+|s+)/;

function parseSection(text: string): PatternSection {
  if (text.toLowerCase() === 'general') return { kind: 'general', tokens: [], condition: null };
  const tokens: PatternToken[] = [];
  let condition: PatternSection['condition'] = null;
  for (let i = 0; i < text.length; ) {
    const rest = text.slice(i);
    const end = quotedEnd(text, i);
    if (end > i) {
      const piece = text.slice(i, end);
      condition = conditionOf(piece) ?? condition;
      const token = quotedToken(piece);
      if (token) tokens.push(token);
      i = end;
      continue;
    }
    const [length, token] = plainToken(rest, tokens);
    tokens.push(token);
    i += length;
  }
  const isDate = tokens.some((token) => token.type === 'date' || token.type === 'elapsed');
  if (isDate) markMinutes(tokens);
  const kind = isDate ? 'date' : tokens.some((token) => token.type === 'text') ? 'text' : 'number';
  return { kind, tokens, condition };
}

function conditionOf(piece: string): PatternSection['condition'] {
  const found = /^\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]$/.exec(piece);
  return found ? { operator: found[1], operand: Number(found[2]) } : null;
}

function quotedToken(piece: string): PatternToken | null {
  if (piece[0] === '"') return { type: 'literal', text: piece.replaceAll('"', '') };
  if (piece[0] === '\\') return { type: 'literal', text: piece.slice(1) };
  const elapsed = /^\[(h+|m+|s+)\]$/i.exec(piece);
  if (elapsed) return { type: 'elapsed', unit: elapsed[1][0].toLowerCase() as 'h', count: elapsed[1].length };
  const currency = /^\[\$([^\]-]*)(-[^\]]*)?\]?$/.exec(piece);
  return currency ? { type: 'literal', text: currency[1] } : null;
}

function plainToken(rest: string, before: PatternToken[]): [number, PatternToken] {
  const meridiem = /^(am\/pm|a\/p)/i.exec(rest);
  if (meridiem)
    return [meridiem[0].length, { type: 'date', unit: 'ampm', count: meridiem[0].length === 5 ? 2 : 1 }];
  const run = DATE_RUN.exec(rest);
  if (run) {
    const unit = run[0][0] === 'H' ? 'h' : (run[0][0] as 'y');
    return [run[0].length, { type: 'date', unit, count: run[0].length }];
  }
  const exponent = /^[Ee]([+-])(0+)/.exec(rest);
  if (exponent)
    return [
      exponent[0].length,
      { type: 'exponent', digits: exponent[2].length, hasPlus: exponent[1] === '+' },
    ];
  const last = before.at(-1);
  const fraction = /^\.(0{1,3})/.exec(rest);
  if (
    fraction &&
    last &&
    (last.type === 'date' || last.type === 'elapsed') &&
    (last.unit === 's' || last.unit === 'm')
  ) {
    return [fraction[0].length, { type: 'fraction', count: fraction[1].length }];
  }
  switch (rest[0]) {
    case '0':
    case '#':
    case '?':
      return [1, { type: 'digit', text: rest[0] }];
    case '.':
      return [1, { type: 'point' }];
    case ',':
      return [1, { type: 'comma' }];
    case '%':
      return [1, { type: 'percent' }];
    case '@':
      return [1, { type: 'text' }];
    case '_':
      return [Math.min(2, rest.length), { type: 'literal', text: ' ' }];
    case '*':
      return [Math.min(2, rest.length), { type: 'fill', text: rest[1] ?? '' }];
    default: {
      const char = String.fromCodePoint(rest.codePointAt(0) ?? 0);
      return [char.length, { type: 'literal', text: char }];
    }
  }
}

/** "m" is minutes after an hour or before a second, months otherwise; the letter's case does not matter. */
function markMinutes(tokens: PatternToken[]): void {
  const units = tokens.filter((token) => token.type === 'date' || token.type === 'elapsed');
  units.forEach((token, i) => {
    if (token.type !== 'date' || (token.unit !== 'm' && token.unit !== 'M')) return;
    const isMinute = token.count <= 2 && (units[i - 1]?.unit === 'h' || units[i + 1]?.unit === 's');
    token.unit = isMinute ? 'm' : 'M';
  });
}
