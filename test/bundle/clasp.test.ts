import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDist } from '../../src/build/dist.ts';
import { files, root } from './built.ts';

const folder = mkdtempSync(join(tmpdir(), 'clasp-'));
const env = { ...process.env, HOME: folder, USERPROFILE: folder };
afterAll(() => rmSync(folder, { recursive: true }));

describe('clasp', () => {
  beforeAll(async () => {
    cpSync(join(root, '.clasp.json'), join(folder, '.clasp.json'));
    await writeDist(join(folder, 'dist'), files);
  });

  it('clasp status --json lists exactly the built files', () => {
    const clasp = join(root, 'node_modules/.bin/clasp');
    const { stdout } = spawnSync(clasp, ['status', '--json'], { cwd: folder, env, encoding: 'utf8' });
    const status = JSON.parse(stdout) as { filesToPush: string[]; untrackedFiles: string[] };
    expect(status.filesToPush.map((name) => name.replace(/^dist\//, '')).sort()).toEqual(
      Object.keys(files).sort(),
    );
    expect(status.untrackedFiles).toEqual([]);
  });

  it('no script shares its base name with a page: the service refuses such a pair', () => {
    const base = (name: string) => name.replace(/\.\w+$/, '').toLowerCase();
    expect(new Set(Object.keys(files).map(base)).size).toBe(Object.keys(files).length);
  });
});

describe('the manifest', () => {
  it('asks for the current spreadsheet and its dialogs, and for nothing else', () => {
    expect(JSON.parse(files['appsscript.json'])).toEqual({
      timeZone: 'Etc/UTC',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      oauthScopes: [
        'https://www.googleapis.com/auth/spreadsheets.currentonly',
        'https://www.googleapis.com/auth/script.container.ui',
      ],
    });
  });
});

describe('push', () => {
  const push = (cwd: string) =>
    spawnSync(join(root, 'node_modules/.bin/tsx'), [join(cwd, 'src/build/push.ts')], {
      cwd,
      env,
      encoding: 'utf8',
    });

  it('push refuses the placeholder of .clasp.json, names the file and what to do', () => {
    expect(readFileSync(join(root, '.clasp.json'), 'utf8')).toContain('PUT_YOUR_SCRIPT_ID_HERE');
    const { status, stdout, stderr } = push(root);
    expect(status).not.toBe(0);
    expect(stderr).toContain('.clasp.json requires the id of your script');
    expect(stdout).toBe('');
  });

  it('push with an id but without a login ends as clasp ends and reports no success', () => {
    const project = join(folder, 'project');
    cpSync(join(root, 'src'), join(project, 'src'), { recursive: true });
    for (const name of ['package.json', 'tsconfig.json', 'appsscript.json'])
      cpSync(join(root, name), join(project, name));
    writeFileSync(join(project, '.clasp.json'), JSON.stringify({ scriptId: 'an-id', rootDir: 'dist' }));
    spawnSync('ln', ['-s', join(root, 'node_modules'), join(project, 'node_modules')]);
    const { status, stdout, stderr } = push(project);
    expect(status).not.toBe(0);
    expect(stderr).toContain('Nothing was pushed');
    expect(stdout).not.toMatch(/pushed \d+ file/i);
  });
});
