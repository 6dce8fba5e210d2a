import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentType, LIBRARIES } from './assets.ts';
import { PAGE_FILES, pageFiles } from './build-page.ts';
import { isOwnHost } from './same-origin.ts';

/** The workbook as an .xlsx file, and its name. */
export interface Download {
  name: string;
  bytes: Uint8Array;
}

/** The page computes templates at run time and puts the add-on's pages into frames; nothing reaches beyond this server. */
const HEADERS = {
  'content-security-policy':
    "default-src 'self' data: blob: 'unsafe-inline' 'unsafe-eval'; frame-ancestors 'none'; base-uri 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-cache',
};

/** Answers from an explicit list of addresses; no path of a request ever becomes a path on the disk. */
export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  port: number,
  download: () => Promise<Download>,
): Promise<void> {
  try {
    const found = await foundFor(request, port, download);
    response.writeHead(found.status, { ...HEADERS, ...found.headers, 'content-length': found.bytes.length });
    response.end(request.method === 'HEAD' ? undefined : found.bytes);
  } catch (error) {
    const { status, headers, bytes } = words(500, `This page cannot be made: ${(error as Error).message}`);
    response.writeHead(status, { ...HEADERS, ...headers }).end(bytes);
  }
}

interface Found {
  status: number;
  headers: Record<string, string>;
  bytes: Uint8Array;
}

const words = (status: number, text: string): Found => ({
  status,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  bytes: Buffer.from(text),
});

async function foundFor(
  request: IncomingMessage,
  port: number,
  download: () => Promise<Download>,
): Promise<Found> {
  if (!isOwnHost(request, port)) return words(403, 'This server answers to its own address only.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return words(405, 'Only GET is answered.');
  const path = (request.url ?? '/').split('?')[0]!;
  const found = path === '/download' ? downloaded(await download()) : await fileOf(path);
  return found ?? words(404, 'There is no such page.');
}

async function fileOf(path: string): Promise<Found | null> {
  const library = Object.hasOwn(LIBRARIES, path) ? LIBRARIES[path]! : null;
  if (library !== null)
    return { status: 200, headers: { 'content-type': contentType(path) }, bytes: await readFile(library) };
  const name = path === '/' ? '/index.html' : path;
  const bytes = PAGE_FILES.includes(name) ? (await pageFiles())[name] : undefined;
  return bytes ? { status: 200, headers: { 'content-type': contentType(name) }, bytes } : null;
}

function downloaded({ name, bytes }: Download): Found {
  return {
    status: 200,
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="spreadsheet.xlsx"; filename*=UTF-8''${encodeURIComponent(`${name}.xlsx`)}`,
    },
    bytes,
  };
}
