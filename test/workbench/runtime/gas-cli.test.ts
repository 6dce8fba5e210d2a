import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../../../src/workbench/gas-cli.ts';

interface Result {
  code: number;
  out: string[];
  err: string[];
}

const folder = (files: Record<string, string>): string => {
  const path = mkdtempSync(join(tmpdir(), 'gas-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return path;
};

const gas = async (...argv: string[]): Promise<Result> => {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runCli(
    argv,
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { code, out, err };
};

test('gas runs main or myFunction and prints the log, then the value', async () => {
  const path = folder({
    'a.gs': 'function myFunction() { Logger.log("one"); console.log({ a: 1 }); return [1, "b"]; }',
  });
  expect(await gas(path)).toEqual({ code: 0, out: ['one', '{ a: 1 }', '[1,"b"]'], err: [] });
});

test('gas without a usual function runs only the top-level code', async () => {
  expect(
    await gas(folder({ 'a.gs': 'console.log("top"); function other() { console.log("no"); }' })),
  ).toMatchObject({ code: 0, out: ['top'] });
});

test('gas passes --args and --user to --call', async () => {
  const path = folder({ 'a.gs': 'function f(a, b) { return a + b + Session.getActiveUser().getEmail(); }' });
  expect(await gas(path, '--call', 'f', '--args', '[1,"x"]', '--user', 'u@x.y')).toMatchObject({
    out: ['1xu@x.y'],
  });
});

test('gas exits 1 with the error of the script, its file and line, and no stack of Node', async () => {
  const path = folder({
    'a.gs': 'function main() {\n  helper();\n}',
    'b.gs': 'function helper() { null.x; }',
  });
  const { code, err } = await gas(path);
  expect(code).toBe(1);
  expect(err).toEqual([
    "TypeError: Cannot read properties of null (reading 'x') (b.gs:1:26)",
    '    at helper (b.gs:1:26)',
    '    at main (a.gs:2:3)',
  ]);
});

test('gas exits 1 for an unknown function and for what cannot be saved', async () => {
  expect(await gas(folder({ 'a.gs': '' }), '--call', 'nope')).toEqual({
    code: 1,
    out: [],
    err: ['Error: Script function not found: nope'],
  });
  expect(await gas(folder({ 'a.gs': 'class A { x = 1 }' }))).toEqual({
    code: 1,
    out: [],
    err: ['ParseError: Unexpected token = (line 1, file "a.gs")'],
  });
});

test('gas writes --out and reads it as --book', async () => {
  const path = folder({
    'a.gs':
      'function main() { SpreadsheetApp.getActiveSheet().appendRow(["x"]); return SpreadsheetApp.getActiveSheet().getLastRow(); }',
  });
  const book = join(path, 'book.json');
  expect(await gas(path, '--out', book)).toMatchObject({ code: 0, out: ['1'] });
  expect(await gas(path, '--book', book, '--out', book)).toMatchObject({ code: 0, out: ['2'] });
  expect(readdirSync(path).sort()).toEqual(['a.gs', 'book.json']);
});

test('gas writes and reads .xlsx', async () => {
  const path = folder({
    'a.gs':
      'function main() { const s = SpreadsheetApp.getActiveSheet(); s.appendRow(["x", 2, "=B1*2"]); return s.getDataRange().getValues(); }',
  });
  const book = join(path, 'book.xlsx');
  expect(await gas(path, '--out', book)).toMatchObject({ code: 0, out: ['[["x",2,4]]'] });
  expect(readFileSync(book).subarray(0, 2).toString()).toBe('PK');
  expect(await gas(path, '--book', book)).toEqual({ code: 0, out: ['[["x",2,4],["x",2,4]]'], err: [] });
});

test('gas leaves --out as it was when the script fails', async () => {
  const path = folder({ 'a.gs': 'function main() { throw new Error("x"); }' });
  const book = join(path, 'book.json');
  writeFileSync(book, 'before');
  expect(await gas(path, '--out', book)).toMatchObject({ code: 1 });
  expect(readFileSync(book, 'utf8')).toBe('before');
});

test.each([
  [['/nowhere/a.gs'], '/nowhere/a.gs does not exist'],
  [['FOLDER', '--book', '/nowhere/b.json'], 'The workbook /nowhere/b.json cannot be read'],
  [['FOLDER', '--book', 'FOLDER/bad.json'], 'FOLDER/bad.json is not valid JSON'],
  [['FOLDER', '--book', 'FOLDER/none.json'], 'FOLDER/none.json is JSON, but not a workbook saved here'],
  [['FOLDER', '--book', 'FOLDER/odd.json'], 'FOLDER/odd.json is JSON, but not a workbook saved here'],
  [
    ['FOLDER', '--book', 'FOLDER/cut.xlsx', '--out', 'FOLDER/out.json'],
    'FOLDER/cut.xlsx is damaged: it is no zip file',
  ],
  [['FOLDER', '--book', 'FOLDER/bad.xlsx'], 'FOLDER/bad.xlsx is not an .xlsx workbook'],
  [['FOLDER', '--out', 'x.csv'], '--out requires a .json or .xlsx file, got x.csv'],
  [['FOLDER', '--args', '{'], '--args requires JSON, got {'],
  [['FOLDER', '--tz', 'Mars'], '--tz requires an IANA time zone such as Europe/Kyiv, got Mars'],
  [['FOLDER', '--wrong'], "Unknown option '--wrong'. See --help."],
  [['FOLDER/bad.json'], 'FOLDER/bad.json is not an Apps Script file (.js, .gs, .html or appsscript.json)'],
])('gas %j exits 2 with one sentence', async (argv, sentence) => {
  const path = folder({
    'a.gs': '',
    'bad.json': '{"sheets":',
    'none.json': '{}',
    'bad.xlsx': 'x',
    'cut.xlsx': 'PK cut',
    'odd.json': '{"sheets":[5]}',
  });
  const result = await gas(...argv.map((each) => each.replace('FOLDER', path)));
  expect(result).toEqual({ code: 2, out: [], err: [sentence.replace('FOLDER', path)] });
});

test('gas follows --now, and sleeping moves the clock without waiting', async () => {
  const path = folder({
    'a.gs': 'function main() { Utilities.sleep(60000); return new Date().toISOString(); }',
  });
  expect(await gas(path, '--now', '2026-01-01T00:00:00Z')).toMatchObject({
    out: ['2026-01-01T00:01:00.000Z'],
  });
});

test('gas --help tells every option', async () => {
  const { code, out } = await gas('--help');
  expect(code).toBe(0);
  for (const option of [
    '--call',
    '--args',
    '--book',
    '--out',
    '--locale',
    '--tz',
    '--user',
    '--now',
    '--seed',
    '--workers',
  ]) {
    expect(out.join('\n')).toContain(option);
  }
});
