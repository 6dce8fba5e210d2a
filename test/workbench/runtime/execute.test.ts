import { describe, expect, test } from 'vitest';
import { createHost } from '../../../src/workbench/host.ts';
import { hostOf, scriptValue } from '../script.ts';

describe('globals', () => {
  // List of platform facts: documented as missing, and missing when probed
  test.each([
    'setTimeout',
    'setInterval',
    'clearTimeout',
    'TextEncoder',
    'TextDecoder',
    'URL',
    'URLSearchParams',
    'fetch',
    'FormData',
    'Blob',
    'DOMException',
    'atob',
    'btoa',
    'crypto',
    'window',
    'navigator',
    'performance',
    'process',
    'structuredClone',
    'queueMicrotask',
    'AbortController',
    'EventTarget',
    'require',
    'module',
    'global',
    'Buffer',
    'Temporal',
  ])('%s is missing in a script', (name) => {
    expect(scriptValue(`typeof ${name}`)).toBe('undefined');
  });

  test.each(['console', 'WebAssembly', 'Intl', 'SpreadsheetApp', 'Utilities', 'Logger'])(
    '%s is there',
    (name) => {
      expect(scriptValue(`typeof ${name}`)).toBe('object');
    },
  );

  test('globalThis carries the services, and top-level this is globalThis', () => {
    expect(scriptValue('globalThis.Utilities === Utilities && typeof Map.groupBy')).toBe('function');
    expect(hostOf('var top = this === globalThis; function f() { return top; }').call('f')).toBe(true);
  });
});

describe('an execution', () => {
  test('execute reads the whole script anew each time: nothing is left in variables', () => {
    const host = hostOf('var n = 0; function f() { return ++n; }');
    expect([host.run('f'), host.run('f')]).toEqual([1, 1]);
  });

  test('execute joins all files into one scope, in the order given', () => {
    const files = { 'B.js': 'const b = typeof a; function useA() { return a + 1; }', 'A.gs': 'var a = 1;' };
    const host = createHost({ files });
    expect(host.call('useA')).toBe(2);
    expect(createHost({ files: { ...files, 'C.js': 'function seen() { return b; }' } }).call('seen')).toBe(
      'undefined',
    );
  });

  test('execute refuses one constant declared in two files', () => {
    const host = createHost({ files: { 'A.js': 'const a = 1; function f() {}', 'B.js': '\nconst a = 2;' } });
    expect(() => host.call('f')).toThrow(/Identifier 'a' has already been declared \(line 2, file "B.js"\)/);
  });

  test('execute waits for the microtasks of an async function and there are no timers', () => {
    const host = hostOf('async function f(x) { await null; const y = await Promise.all([x, 2]); return y; }');
    expect(host.run('f', [1])).toEqual([1, 2]);
  });

  test('execute lets a rejection that nobody waits for vanish', async () => {
    const host = hostOf(
      'function f() { Promise.reject(new Error("lost")); (async () => { throw 1; })(); return 5; }',
    );
    expect(host.run('f')).toBe(5);
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

  test('execute follows the clock of the host and repeats random numbers for a seed', () => {
    const now = (): number => Date.UTC(2026, 4, 6, 7, 8, 9);
    const source =
      'function f() { return [Date.now(), new Date().toISOString(), typeof Date(), new Date() instanceof Date, Math.random(), Utilities.getUuid()]; }';
    const first = hostOf(source, { now }).call('f') as unknown[];
    expect(first.slice(0, 4)).toEqual([now(), '2026-05-06T07:08:09.000Z', 'string', true]);
    expect(hostOf(source, { now }).call('f')).toEqual(first);
    expect(hostOf(source, { now, seed: 2 }).call('f')).not.toEqual(first);
  });

  test('execute gives dates the zone of the manifest, whatever zone the process has', () => {
    const files = (timeZone: string) => ({
      'Code.js':
        'function f() { return [new Date(2026, 6, 1).toISOString(), String(new Date(0)), new Date(0).toLocaleString("en-US")]; }',
      'appsscript.json': JSON.stringify({ timeZone }),
    });
    expect(createHost({ files: files('Europe/Kyiv') }).call('f')).toEqual([
      '2026-06-30T21:00:00.000Z',
      'Thu Jan 01 1970 03:00:00 GMT+0300 (Eastern European Standard Time)',
      '1/1/1970, 3:00:00 AM',
    ]);
    expect(createHost({ files: files('Etc/UTC') }).call('f')).toMatchObject({
      0: '2026-07-01T00:00:00.000Z',
    });
  });

  test('execute makes errors of services Exceptions of the realm of the script', () => {
    const source =
      'function f() { try { Utilities.sleep("x"); } catch (e) { return [e instanceof Error, e.name, String(e)]; } }';
    expect(hostOf(source).call('f')).toEqual([true, 'Exception', 'Exception: Cannot convert x to int.']);
  });
});

describe('errors', () => {
  test('call throws the error of the script with the places in its files, and none of this program', () => {
    const host = createHost({
      files: { 'A.js': 'function a() {\n  return b();\n}', 'B.js': '\nfunction b() { null.x; }' },
    });
    expect(() => host.call('a')).toThrowError(
      expect.objectContaining({
        name: 'TypeError',
        scriptStack: 'at b (B.js:2:21)\nat a (A.js:2:10)',
        place: 'B.js:2:21',
      }),
    );
  });

  test('call of a name that is not there says so', () => {
    expect(() => hostOf('').call('nope')).toThrow('Script function not found: nope');
  });
});

describe('time limits', () => {
  test('execute ends an endless loop', () => {
    const host = hostOf(
      'function f() { try { for (;;); } finally { PropertiesService.getScriptProperties().setProperty("a", "b"); } } function g() { return PropertiesService.getScriptProperties().getProperty("a"); }',
      { limitMs: 100 },
    );
    expect(() => host.call('f')).toThrow('Exceeded maximum execution time');
    expect(host.call('g')).toBe(null);
  });

  test('sleeping counts as run time on the virtual clock, and no catch survives it', () => {
    const source = `function f() { for (let i = 0; i < 3; i++) { try { Utilities.sleep(150000); } catch (e) {} } return 'survived'; }
      function g() { const t = Date.now(); Utilities.sleep(300000); return Date.now() - t; }`;
    const host = hostOf(source, { now: () => 0 });
    expect(host.call('g')).toBe(300_000);
    expect(() => host.call('f')).toThrow('Exceeded maximum execution time');
  });
});
