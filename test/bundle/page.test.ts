import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { afterAll, describe, expect, it } from 'vitest';
import { inlinePage } from '../../src/build/page.ts';
import { files } from './built.ts';

const page = files['Sidebar.html'];
const scriptsOf = (html: string) =>
  [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, text]) => text);

describe('Sidebar.html', () => {
  it('loads nothing from elsewhere: every script and style sheet is inside', () => {
    expect(page).not.toMatch(/<script[^>]+src=/);
    expect(page).not.toMatch(/<link[^>]+stylesheet/);
    expect(scriptsOf(page).join('').trim()).not.toBe('');
  });

  it('takes less than 70 kB on the wire, which every opening sends anew', () => {
    expect(gzipSync(page).length).toBeLessThan(70_000);
  });

  it('has as many script ends as beginnings, no scriptlet and no module', () => {
    expect(page.match(/<\/script/gi)).toHaveLength(page.match(/<script/gi)!.length);
    expect(page).not.toContain('<?');
    expect(page).not.toContain('<!--');
    expect(page).not.toMatch(/type="module"/);
  });

  it('has scripts of ES2019 without a backtick, which HtmlService may take for a template literal', () => {
    for (const script of scriptsOf(page)) {
      expect(() => parse(script, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
      expect(script).not.toContain('`');
    }
  });
});

describe('inlinePage', () => {
  const folder = mkdtempSync(join(tmpdir(), 'page-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const inlined = (html: string, script = '', css = '') => {
    writeFileSync(join(folder, 'main.ts'), script);
    writeFileSync(join(folder, 'look.css'), css);
    writeFileSync(join(folder, 'page.html'), html);
    return inlinePage(join(folder, 'page.html'));
  };
  const withScript = '<p>hello</p><script src="main.ts"></script>';

  it('inlinePage leaves a page without scripts as it is', async () => {
    expect(await inlined('<p>hello</p>')).toBe('<p>hello</p>');
  });

  it('inlinePage writes script and style into the page', async () => {
    const html = await inlined(
      `<link rel="stylesheet" href="look.css">${withScript}`,
      'document.title = "$& $1";',
      'p { color: red; }',
    );
    expect(html).toMatch(/<style>[^<]*color: ?red[^<]*<\/style><p>hello<\/p><script>/);
    expect(html).toContain('"$& $1"');
  });

  it('inlinePage rewrites template literals and an end of script in a text', async () => {
    const html = await inlined(
      withScript,
      'const a: string = document.title; alert(`https://x/$' + '{a}</script>`);',
    );
    expect(scriptsOf(html).join('')).not.toContain('`');
    expect(html.match(/<\/script/g)).toHaveLength(1);
  });

  it('inlinePage throws on a scriptlet in script, style or page', async () => {
    await expect(inlined(withScript, 'alert("<?= 1 ?>");')).rejects.toThrow('main.ts requires no <?');
    await expect(inlined(withScript, 'alert("<!--");')).rejects.toThrow('main.ts requires no <!--');
    await expect(inlined('<?= 1 ?>')).rejects.toThrow('requires no "<?"');
  });

  it('inlinePage throws on BigInt', async () => {
    await expect(inlined(withScript, 'alert(10n);')).rejects.toThrow(/big integer/i);
  });
});
