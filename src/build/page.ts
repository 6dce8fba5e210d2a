import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { checkScript } from './bundle.ts';

const stylesheet = /<link\s[^>]*rel="stylesheet"[^>]*href="([^":]+)"[^>]*>/g;
const script = /<script\s[^>]*src="([^":]+)"[^>]*>\s*<\/script>/g;

/**
 * The text of Sidebar.html: the page with its own style sheets and scripts written into it.
 *
 * The script is compiled without template literals, because HtmlService takes `//` inside one for a comment; lines stay
 * short, so that a slip of that kind costs one line. Throws on a text that would end the script or start a scriptlet.
 */
export async function inlinePage(file: string): Promise<string> {
  const folder = dirname(file);
  let page = await readFile(file, 'utf8');
  page = await replaceEach(page, stylesheet, async (href) => {
    const css = await compile(join(folder, href));
    return `<style>\n${inlined(css, 'style', href)}</style>`;
  });
  page = await replaceEach(page, script, async (src) => {
    const code = await compile(join(folder, src));
    checkScript(code, src);
    return `<script>\n${inlined(code, 'script', src)}</script>`;
  });
  if (page.includes('<?'))
    throw new Error(`${file} requires no "<?", which starts a scriptlet of HtmlService`);
  return page;
}

async function compile(file: string): Promise<string> {
  const result = await build({
    entryPoints: [basename(file)],
    absWorkingDir: dirname(file),
    bundle: true,
    write: false,
    target: 'es2019',
    format: 'iife',
    minify: true,
    lineLimit: 500,
    supported: { 'template-literal': false },
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    logOverride: { bigint: 'error' },
  });
  return result.outputFiles[0].text;
}

function inlined(text: string, element: 'script' | 'style', source: string): string {
  const wrong = [`</${element}`, '<!--', '<?'].find((part) => text.toLowerCase().includes(part));
  if (wrong !== undefined)
    throw new Error(`${source} requires no ${wrong}, which ends the ${element} or starts a scriptlet`);
  return text;
}

async function replaceEach(
  text: string,
  pattern: RegExp,
  write: (name: string) => Promise<string>,
): Promise<string> {
  const parts: string[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    parts.push(text.slice(end, match.index), await write(match[1]));
    end = match.index + match[0].length;
  }
  return parts.join('') + text.slice(end);
}
