import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DOMParser, parseHTML } from 'linkedom';
import { enginePattern } from './engine-pattern.ts';
import { quietly } from './odoo.ts';
import { storedText } from './stored.ts';
import type { Workbook } from './workbook.ts';

/** The part that holds the texts of all cells. */
const TEXTS = 'xl/sharedStrings.xml';

interface ExportedFile {
  path: string;
  content?: string;
  imageSrc?: string;
}

/** The workbook as the bytes of an .xlsx file. */
export async function exportXlsx(workbook: Workbook): Promise<Uint8Array> {
  installDom();
  const exported = await withoutWarnings(() => workbook.model.exportXLSX());
  const files = exported.files as ExportedFile[];
  const parts: Record<string, Uint8Array> = {};
  for (const { path, content } of files) {
    if (content !== undefined) parts[path] = strToU8(partForEveryone(workbook, path, content));
  }
  return zipSync(parts);
}

/** The engine warns of each tick box: it has no way to write one. README names that limit. */
async function withoutWarnings<T>(work: () => Promise<T>): Promise<T> {
  const before = console.warn;
  console.warn = () => undefined;
  try {
    return await quietly(work);
  } finally {
    console.warn = before;
  }
}

/** What other spreadsheets read: number formats in Google's notation, texts without the engine's leading apostrophe. */
function partForEveryone(workbook: Workbook, path: string, content: string): string {
  if (path === 'xl/styles.xml') return withGooglePatterns(workbook, content);
  return path === TEXTS ? withTexts(content, (text) => text.replace(/^'/, '')) : content;
}

/** Every plain text of a workbook, changed. */
function withTexts(xml: string, change: (text: string) => string): string {
  return xml.replace(
    /(<si>\s*<t[^>]*>)([^<]*)(<\/t>\s*<\/si>)/g,
    (_, open: string, text: string, close: string) => `${open}${escaped(change(unescaped(text)))}${close}`,
  );
}

/** Number formats as Google writes them, which is also how spreadsheets elsewhere read them. */
function withGooglePatterns(workbook: Workbook, styles: string): string {
  return styles.replace(/formatCode="([^"]*)"/g, (_, code: string) => {
    const pattern = workbook.context.palette.googlePattern(unescaped(code));
    return `formatCode="${escaped(pattern)}"`;
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The parts of an .xlsx file by path. Throws for bytes that are no zip. */
export function xlsxParts(bytes: Uint8Array): Record<string, string> {
  const entries = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path));
  return Object.fromEntries(entries.map(([path, content]) => [path, strFromU8(content)]));
}

/** An .xlsx file as the engine's model takes it, and the number formats that it uses, which the engine knows by other names. */
export function readXlsx(bytes: Uint8Array): { parts: Record<string, string>; patterns: string[] } {
  installDom();
  const parts = xlsxParts(bytes);
  if (!parts['[Content_Types].xml'])
    throw new Error('An .xlsx file requires a part [Content_Types].xml, got none.');
  const patterns: string[] = [];
  parts['xl/styles.xml'] = (parts['xl/styles.xml'] ?? '').replace(
    /formatCode="([^"]*)"/g,
    (whole, code: string) => {
      const pattern = unescaped(code);
      const format = enginePattern(pattern);
      if (format === '') return whole;
      patterns.push(pattern);
      return `formatCode="${escaped(format)}"`;
    },
  );
  // A text of a file stays a text: "=1+1" or "0012" in it is no formula and no number.
  if (parts[TEXTS]) parts[TEXTS] = withTexts(parts[TEXTS], (text) => storedText(text, ''));
  return { parts, patterns };
}

class TextSerializer {
  serializeToString(node: { toString(): string }): string {
    return node.toString();
  }
}

/**
 * The engine reads and writes XML with the browser's classes, and brings empty ones to Node. The real ones must come after it:
 * it breaks on half a DOM.
 */
function installDom(): void {
  const { document } = parseHTML('<html></html>') as unknown as { document: unknown };
  Object.assign(globalThis, { DOMParser, XMLSerializer: TextSerializer, document });
}
