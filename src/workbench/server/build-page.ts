import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** The addresses of what is built. */
export const PAGE_FILES: readonly string[] = ['/index.html', '/page.js', '/page.css', '/mark.svg'];

const folder = join(import.meta.dirname, '../page');

const common = {
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2022',
  minify: true,
  logLevel: 'silent',
} satisfies BuildOptions;

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
  const [{ outputFiles }, document, mark] = await Promise.all([
    build({
      ...common,
      entryPoints: { page: join(folder, 'main.ts') },
      outdir: folder,
      // The engine's "browser" file is a script that expects its UI library as a global.
      mainFields: ['module', 'browser', 'main'],
      define: { SCRIPT_RUN_SHIM: JSON.stringify(await frameScript()) },
    }),
    readFile(join(folder, 'index.html')),
    readFile(join(folder, 'mark.svg')),
  ]);
  const built = outputFiles.map(({ path, contents }) => [`/${basename(path)}`, contents] as const);
  return { '/index.html': document, '/mark.svg': mark, ...Object.fromEntries(built) };
}

/** google.script for the add-on's pages, which the page writes into their frames. */
async function frameScript(): Promise<string> {
  const { outputFiles } = await build({ ...common, entryPoints: [join(folder, 'script-run-shim.ts')] });
  const text = outputFiles[0]!.text.trim();
  if (text.includes('</')) throw new Error('script-run-shim.ts requires no "</", which would end its script');
  return text;
}
