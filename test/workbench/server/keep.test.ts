import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as path } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHost } from '../../../src/workbench/host.ts';
import { serve } from '../../../src/workbench/server/serve.ts';
import { type StartBook, startBook } from '../../../src/workbench/server/start-book.ts';
import { readStartOptions } from '../../../src/workbench/server/start-options.ts';
import { join, served } from './shared.ts';

const SOURCE = `
function remember(rep) { PropertiesService.getUserProperties().setProperty('rep', rep); }
function recall() { return PropertiesService.getUserProperties().getProperty('rep'); }
function cache() { CacheService.getScriptCache().put('k', 'v'); }
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path(tmpdir(), 'workbench-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const optionsOf = (...argv: string[]) => readStartOptions(argv, {});
const chosen = (...argv: string[]): StartBook => startBook(optionsOf(...argv), folder);

test('what people wrote and what the script remembers of each is there after the next start', async () => {
  const keepAt = path(folder, 'deep/book.json');
  const files = { 'Code.js': SOURCE };
  const first = await serve({ files, keepAt, workers: 1, name: 'Kept', locale: 'uk_UA' });
  const ann = await join(first);
  await ann.type('0', 0, 0, '1,5');
  await ann.run('remember', 'Ann B.');
  await ann.run('cache');
  await ann.close();
  await first.close();
  const { book } = startBook(optionsOf('--book', keepAt), folder);
  const second = await served(SOURCE, { book, keepAt, workers: 1 });
  expect(second.host.values('Sheet1')).toEqual([[1.5]]);
  expect(second.host.workbook.book()).toMatchObject({
    name: 'Kept',
    locale: 'uk_UA',
    ownerEmail: 'ann@example.com',
  });
  expect(await (await join(second)).run('recall')).toEqual({ ok: true, value: 'Ann B.' });
  expect(await (await join(second, 'rep1@example.com')).run('recall')).toEqual({ ok: true, value: null });
  expect(readFileSync(keepAt, 'utf8')).not.toContain('cache:');
  expect(readdirSync(path(folder, 'deep'))).toEqual(['book.json', 'book.json.lock']);
});

test('what a script remembers is kept where nothing else has changed', async () => {
  const keepAt = path(folder, 'book.json');
  const server = await serve({ files: { 'Code.js': SOURCE }, keepAt, workers: 1 });
  const ann = await join(server);
  await ann.run('remember', 'Ann B.');
  await ann.close();
  await server.close();
  expect(JSON.parse(readFileSync(keepAt, 'utf8'))).toMatchObject({
    workbenchProperties: { 'user:ann@example.com': { rep: 'Ann B.' } },
  });
});

test('a change is in the file soon, while the server runs', async () => {
  const keepAt = path(folder, 'book.json');
  const server = await served('', { keepAt });
  await (await join(server)).type('0', 0, 0, 'soon');
  const kept = () => {
    try {
      return readFileSync(keepAt, 'utf8');
    } catch {
      return '';
    }
  };
  await expect.poll(kept, { timeout: 20_000 }).toContain('soon');
});

test('a place that cannot be written is told in a sentence, and the server goes on', async () => {
  const said: string[] = [];
  const keepAt = path(folder, 'book.json');
  const server = await serve({
    files: { 'Code.js': '' },
    keepAt,
    complain: (sentence) => said.push(sentence),
  });
  rmSync(folder, { recursive: true });
  const ann = await join(server);
  await ann.type('0', 0, 0, 'lost');
  await ann.close();
  await server.close();
  expect(said).toEqual([expect.stringMatching(/^.*book\.json cannot be written: ENOENT/)]);
});

describe('startBook', () => {
  const xlsx = async (): Promise<string> => {
    const host = createHost({ files: { 'Code.js': '' } });
    host.type('Sheet1', 'A1', 'deal');
    const file = path(folder, 'deals.xlsx');
    writeFileSync(file, await host.toXlsx());
    return file;
  };
  const json = (name: string): string => {
    const file = path(folder, name);
    writeFileSync(file, JSON.stringify(createHost({ files: { 'Code.js': '' }, name }).toJSON()));
    return file;
  };

  test('startBook makes a new workbook of a sample where none is kept, each sample in a file of its own', () => {
    expect(chosen()).toMatchObject({ keepAt: path(folder, 'team.json'), sample: 'team', isFresh: false });
    expect(chosen('--sample', 'crm')).toMatchObject({ keepAt: path(folder, 'crm.json'), sample: 'crm' });
  });

  test('startBook goes on with the workbook that is kept, unless it is told to begin anew', () => {
    json('team.json');
    const { book, sample } = chosen();
    expect([book, sample]).toMatchObject([{ sheets: [{ name: 'Sheet1' }] }, undefined]);
    expect(chosen('--fresh')).toMatchObject({ isFresh: true, sample: 'team' });
    expect(chosen('--fresh').book).toBeUndefined();
  });

  test('startBook keeps another workbook where it is', () => {
    const file = json('other.json');
    expect(chosen('--book', file)).toMatchObject({ keepAt: file, book: { sheets: [{}] } });
  });

  test('startBook never writes an .xlsx file: it keeps beside it, and opens that the next time', async () => {
    const file = await xlsx();
    expect(chosen('--book', file)).toMatchObject({ keepAt: `${file}.json`, book: expect.any(Uint8Array) });
    json('deals.xlsx.json');
    expect(chosen('--book', file)).toMatchObject({ keepAt: `${file}.json`, book: { sheets: [{}] } });
    expect(chosen('--book', file, '--fresh')).toMatchObject({ isFresh: true, book: expect.any(Uint8Array) });
  });

  test.each([
    ['[', 'is not valid JSON'],
    ['{"sheets":[]}', 'is JSON, but not a workbook saved here'],
    ['PK not a zip', 'is damaged: it is no zip file'],
  ])('startBook refuses a file with %s by its name, and leaves it as it is', (text, reason) => {
    const file = path(folder, 'team.json');
    writeFileSync(file, text);
    expect(() => chosen()).toThrow(`${file} ${reason}`);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('startBook refuses a missing file, another kind of file, and what only a new workbook can have', () => {
    const file = json('other.json');
    expect(() => chosen('--book', path(folder, 'none.json'))).toThrow(/none\.json cannot be read$/);
    expect(() => chosen('--book', 'deals.csv')).toThrow(
      '--book requires a .json or .xlsx file, got deals.csv',
    );
    for (const option of [
      ['--sample', 'crm'],
      ['--locale', 'uk_UA'],
      ['--time-zone', 'Europe/Kyiv'],
    ]) {
      expect(() => chosen('--book', file, ...option)).toThrow(
        /^--[a-z-]+ is for a new workbook, and .*other\.json is there already: --fresh puts it aside and begins anew$/,
      );
    }
    expect(chosen('--book', file, '--fresh', '--locale', 'uk_UA')).toMatchObject({
      isFresh: true,
      sample: 'team',
    });
  });
});

test('serve puts an earlier workbook aside where it begins anew', async () => {
  const keepAt = path(folder, 'team.json');
  writeFileSync(keepAt, 'earlier');
  const server = await served('', { keepAt, isFresh: true });
  expect(server.aside).toBe(path(folder, 'team.before.json'));
  expect(readFileSync(server.aside!, 'utf8')).toBe('earlier');
});

test('serve that begins anew twice keeps both of the earlier workbooks', async () => {
  const keepAt = path(folder, 'team.json');
  for (const earlier of ['first', 'second']) {
    writeFileSync(keepAt, earlier);
    const server = await served('', { keepAt, isFresh: true });
    await server.close();
  }
  const kept = ['team.before.json', 'team.before-2.json'];
  expect(kept.map((name) => readFileSync(path(folder, name), 'utf8'))).toEqual(['first', 'second']);
});

test('serve that cannot open a workbook leaves its file as it is and frees the port', async () => {
  const keepAt = path(folder, 'team.json');
  writeFileSync(keepAt, 'earlier');
  const book = { sheets: [{ id: '0', name: 'Sheet1' }], version: 'no such' };
  await expect(
    serve({ files: {}, keepAt, isFresh: true, book: { ...book, sheets: 5 } as object }),
  ).rejects.toThrow();
  expect(readFileSync(keepAt, 'utf8')).toBe('earlier');
});

test('serve refuses a file that another server keeps, by its address, until that one has closed', async () => {
  const keepAt = path(folder, 'team.json');
  const first = await served('', { keepAt });
  const ann = await join(first);
  await ann.type('0', 0, 0, 'mine');
  await expect(serve({ files: {}, keepAt })).rejects.toThrow(
    `team.json is open in another server, ${first.url}: use that one, or stop it first`,
  );
  await ann.close();
  await first.close();
  const { book } = startBook(optionsOf('--book', keepAt), folder);
  const second = await served('', { keepAt, book });
  expect(second.host.values('Sheet1')).toEqual([['mine']]);
});

test.each([
  ['a process that has ended', { pid: spawnSync(process.execPath, ['-e', '']).pid, port: 1 }],
  ['a number that another process has by now', { pid: process.pid, port: 1 }],
  ['nobody, for it was cut off', null],
])('serve takes over the file of %s', async (_, holder) => {
  const keepAt = path(folder, 'team.json');
  writeFileSync(`${keepAt}.lock`, holder === null ? '{"pid":' : JSON.stringify(holder));
  const server = await served('', { keepAt });
  await (await join(server)).type('0', 0, 0, 'mine');
  await server.close();
  expect(readdirSync(folder)).toEqual(['team.json']);
});

describe('readStartOptions', () => {
  test.each([
    [['--sample', 'x'], {}, '--sample requires team or crm, got x'],
    [['--locale', 'xx'], {}, /^--locale requires one of en_US, .*, got xx$/],
    [['--time-zone', 'Mars'], {}, '--time-zone requires an IANA time zone such as Europe/Kyiv, got Mars'],
    [['--sampel'], {}, /^Unknown option '--sampel'.* See --help\.$/],
    [['extra'], {}, /^Unexpected argument 'extra'.* See --help\.$/],
    [[], { PORT: 'abc' }, 'PORT requires a whole number from 0 to 65535, got abc'],
    [[], { PORT: '-1' }, 'PORT requires a whole number from 0 to 65535, got -1'],
    [[], { PORT: '65536' }, 'PORT requires a whole number from 0 to 65535, got 65536'],
    [[], { PORT: '80.5' }, 'PORT requires a whole number from 0 to 65535, got 80.5'],
  ])('readStartOptions refuses %j with %j in one sentence', (argv, env, sentence) => {
    expect(() => readStartOptions(argv, env)).toThrow(sentence);
  });

  test('readStartOptions takes 8787 unless PORT says another', () => {
    expect([
      optionsOf().port,
      readStartOptions([], { PORT: '' }).port,
      readStartOptions([], { PORT: '4000' }).port,
    ]).toEqual([8787, 8787, 4000]);
  });
});
