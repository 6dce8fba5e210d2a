import { expect, test } from 'vitest';
import { join, served } from './shared.ts';

test.each([
  [
    'throws while it is loaded',
    { 'Code.js': 'var menu = missing.name;' },
    'ReferenceError: missing is not defined',
  ],
  [
    'cannot be saved',
    { 'Code.js': 'class A { #secret = 1; }' },
    /^ParseError: .* \(line 1, file "Code\.js"\)$/,
  ],
  ['is no JavaScript', { 'Code.js': 'function (' }, /^ParseError: .* \(line 1, file "Code\.js"\)$/],
  [
    'has a broken manifest',
    { 'Code.js': '', 'appsscript.json': '{' },
    /^Error: appsscript\.json requires valid JSON/,
  ],
])('a script that %s is said in words, and the grid opens', async (_, files, words) => {
  const server = await served('', { files, sample: 'team' });
  expect(server.trouble).toMatch(words);
  const tab = await join(server);
  expect(tab.opened.trouble).toBe(server.trouble);
  expect([tab.opened.scripts, tab.opened.functions]).toEqual([{}, []]);
  expect(tab.messages('menus')).toEqual([{ kind: 'menus', menus: [] }]);
  await tab.type('0', 0, 0, '=1+1');
  expect(server.host.values('Sheet1')).toEqual([[2]]);
});

test('a script that loads is sent to the tab with its public functions, and nothing troubles it', async () => {
  const tab = await join(await served('function F() {}'));
  expect(tab.opened.functions.map(({ name }) => name)).toEqual(['F']);
  expect([tab.opened.trouble, tab.opened.scripts]).toEqual([null, { 'Code.js': 'function F() {}' }]);
});
