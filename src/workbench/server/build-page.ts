import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** The addresses of what is built. */
export const PAGE_FILES: readonly string[] = ['/index.html', '/page.js', '/page.css', '/mark.svg'];

const folder = join(import.meta.dirname, '../page');

let files: Promise<Record<string, Uint8Array>> | null = null;

/** The page's own files by their addresses: the document, its script and its looks. Made once; anew after a failure. */
export function pageFiles(): Promise<Readonly<Record<string, Uint8Array>>> {
  files ??= buildPage().catch((error: unknown) => {
    files = null;
    throw error;
  });
  return files;
}

async function buildPage(): Promise<Record<string, Uint8Array>> {
  const [{ outputFiles }, document] = await Promise.all([
    build({
      entryPoints: { page: join(folder, 'main.ts') },
      outdir: folder,
      write: false,
      bundle: true,
      format: 'iife',
      target: 'es2022',
      // The engine's "browser" file is a script that expects its UI library as a global.
      mainFields: ['module', 'browser', 'main'],
      jsx: 'automatic',
      jsxImportSource: 'preact',
      loader: { '.svg': 'text' },
      minify: true,
      logLevel: 'silent',
    }),
    readFile(join(folder, 'index.html')),
  ]);
  const built = outputFiles.map(({ path, contents }) => [`/${basename(path)}`, contents] as const);
  return { '/index.html': document, ...Object.fromEntries(built) };
}
