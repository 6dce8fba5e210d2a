/** One piece of a template. */
type Piece = { kind: 'text' | 'code' | 'escaped' | 'raw'; text: string };

/** Cuts a template into text and scriptlets; throws where a scriptlet is left open. */
export function templatePieces(source: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (;;) {
    const open = source.indexOf('<?', at);
    if (open < 0) break;
    if (open > at) pieces.push({ kind: 'text', text: source.slice(at, open) });
    const close = source.indexOf('?>', open);
    if (close < 0) throw new Error('Unterminated scriptlet');
    const inside = source.slice(open + 2, close);
    if (inside.startsWith('!=')) pieces.push({ kind: 'raw', text: inside.slice(2) });
    else if (inside.startsWith('=')) pieces.push({ kind: 'escaped', text: inside.slice(1) });
    else pieces.push({ kind: 'code', text: inside });
    at = close + 2;
  }
  if (at < source.length) pieces.push({ kind: 'text', text: source.slice(at) });
  return pieces;
}

/** Where an escaped scriptlet stands decides how it is escaped. */
export type Place = 'html' | 'attribute' | 'url' | 'script' | 'scriptString';

/** The place at the end of the HTML written so far. */
export function placeAfter(html: string): Place {
  const script = /<script\b[^>]*>((?:(?!<\/script)[\s\S])*)$/i.exec(html);
  if (script) return isInString(script[1]!) ? 'scriptString' : 'script';
  const tag = /<[a-z][^<>]*$/i.exec(html)?.[0];
  if (tag === undefined) return 'html';
  const attribute = /\s([\w-]+)\s*=\s*(?:"([^"]*)|'([^']*)|([^\s"'>]*))$/.exec(tag);
  if (!attribute) return 'attribute';
  if (/^on/i.test(attribute[1]!))
    return isInString(attribute[2] ?? attribute[3] ?? '') ? 'scriptString' : 'script';
  const value = attribute[2] ?? attribute[3] ?? attribute[4] ?? '';
  return /^(href|src|action|formaction|cite)$/i.test(attribute[1]!) && value === '' ? 'url' : 'attribute';
}

function isInString(code: string): boolean {
  let quote = '';
  for (let i = 0; i < code.length; i++) {
    const char = code[i]!;
    if (quote) {
      if (char === '\\') i++;
      else if (char === quote) quote = '';
    } else if (char === '"' || char === "'" || char === '`') quote = char;
    else if (char === '/' && code[i + 1] === '/') {
      i = code.indexOf('\n', i);
      if (i < 0) return false;
    }
  }
  return quote !== '';
}

const HTML_MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (mark) => HTML_MARKS[mark]!);
}

/** A value as `<?= ?>` writes it at a place. */
export function escapeAt(place: Place, value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  switch (place) {
    case 'script':
      return scriptLiteral(value);
    case 'scriptString':
      return JSON.stringify(text)
        .slice(1, -1)
        .replaceAll("'", '\\x27')
        .replaceAll('<', '\\x3c')
        .replaceAll('`', '\\x60');
    case 'url':
      return /^\s*(javascript|data|vbscript):/i.test(text) ? 'about:invalid#zGuavaz' : escapeHtml(text);
    default:
      return escapeHtml(text);
  }
}

function scriptLiteral(value: unknown): string {
  if (value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean' || value === null) return ` ${value} `;
  return JSON.stringify(String(value)).replaceAll('<', '\\x3c').replaceAll("'", '\\x27');
}

/** The code that writes a template: a function body over `output`, as `getCode` shows it. */
export function templateCode(source: string): string {
  const lines = templatePieces(source).map(({ kind, text }) => {
    if (kind === 'text') return `output._ = ${JSON.stringify(text)};`;
    if (kind === 'code') return text;
    return kind === 'raw' ? `output._$ = ${text.trim()};` : `output._$$ = ${text.trim()};`;
  });
  return lines.join('\n');
}
