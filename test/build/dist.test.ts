import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkScript } from '../../src/build/bundle.ts';
import { writeDist } from '../../src/build/dist.ts';
import { manifestText } from '../../src/build/manifest.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('writeDist', () => {
  it('writeDist makes a folder hold exactly the files, stale ones gone', async () => {
    const dist = join(folder, 'dist');
    mkdirSync(join(dist, 'old'), { recursive: true });
    writeFileSync(join(dist, 'Stale.js'), '');
    writeFileSync(join(dist, 'Code.js'), 'old');
    await writeDist(dist, { 'Code.js': 'new', 'Sidebar.html': 'page' });
    expect(readdirSync(dist).sort()).toEqual(['Code.js', 'Sidebar.html']);
    expect(readFileSync(join(dist, 'Code.js'), 'utf8')).toBe('new');
  });
});

describe('checkScript', () => {
  it.each([
    ['class A { a = 1 }'],
    ['class A { #a }'],
    ['class A { static { } }'],
    ['10n'],
    ['1_000'],
    ['a?.b'],
    ['a ?? b'],
    ['import "x"'],
    ['export {}'],
    ['await x'],
  ])('checkScript refuses %s and names the line', (text) => {
    expect(() => checkScript(`var a;\n${text}`, 'Code.js')).toThrow(
      `Code.js requires ES2019, got at line 2: ${text}`,
    );
  });

  it('checkScript takes what ES2019 has', () => {
    expect(() =>
      checkScript('const {a, ...b} = c; class A { async *d() {} } try {} catch {}', 'Code.js'),
    ).not.toThrow();
  });
});

describe('manifestText', () => {
  const withManifest = (manifest: unknown) => {
    writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
    return manifestText(join(folder, 'appsscript.json'));
  };

  it('manifestText throws without V8 and without a list of scopes', async () => {
    await expect(withManifest({ oauthScopes: ['a'] })).rejects.toThrow('"runtimeVersion": "V8"');
    await expect(withManifest({ runtimeVersion: 'V8' })).rejects.toThrow('oauthScopes');
    await expect(withManifest({ runtimeVersion: 'V8', oauthScopes: ['a'] })).resolves.toContain('"a"');
  });
});
