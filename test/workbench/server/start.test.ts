import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createHost } from '../../../src/workbench/host.ts';
import { TabClient } from './tab-client.ts';

// Each test starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const root = join(import.meta.dirname, '../../..');
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbench-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The day that it is now in a zone, as the log shows it. */
const dayIn = (timeZone: string): string => new Date().toLocaleDateString('sv', { timeZone });

/** `npm start` as a person runs it. */
class Start {
  out = '';
  complaint = '';
  readonly ended: Promise<number | null>;
  readonly #child: ChildProcess;

  constructor(argv: readonly string[], port: string | number) {
    this.#child = spawn(process.execPath, ['--import', 'tsx', 'src/workbench/start.ts', ...argv], {
      cwd: root,
      env: { ...process.env, PORT: String(port) },
    });
    this.#child.stdout!.on('data', (part) => {
      this.out += part;
    });
    this.#child.stderr!.on('data', (part) => {
      this.complaint += part;
    });
    this.ended = new Promise((resolve) => this.#child.once('exit', resolve));
  }

  async url(): Promise<string> {
    const found = () => /http:\/\/127\.0\.0\.1:\d+/.exec(this.out)?.[0];
    while (!found() && this.#child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
    return found() ?? this.complaint;
  }

  stop(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }
}

test.each(['SIGINT', 'SIGTERM'] as const)(
  'npm start serves a team’s log up to today, and on %s saves the workbook and ends',
  async (signal) => {
    const book = join(folder, `${signal}.json`);
    const dayBefore = dayIn('Europe/Kyiv');
    const start = new Start(['--fresh', '--book', book, '--time-zone', 'Europe/Kyiv'], 0);
    const tab = await TabClient.open(await start.url(), 'rep1@example.com');
    expect(tab.workbook.sheets().map(({ name }) => name)).toEqual(['Activity log', 'Settings']);
    const [log] = tab.workbook.sheets();
    const last = tab.workbook.lastRow(log!.id) - 1;
    const zone = { top: last, bottom: last, left: 0, right: 0 };
    expect([dayBefore, dayIn('Europe/Kyiv')]).toContain(tab.workbook.displays(log!.id, zone)[0]![0]);
    await tab.type(log!.id, 1, 9, 'typed at the last moment');
    start.stop(signal);
    expect(await start.ended).toBe(0);
    expect(start.complaint).toBe('');
    expect(start.out.split('\n')).toHaveLength(3);
    const kept = createHost({
      files: { 'Code.js': '' },
      book: JSON.parse(readFileSync(book, 'utf8')) as object,
    });
    expect(kept.values(log!.name, 'J2')).toEqual([['typed at the last moment']]);
    expect(kept.workbook.book().timeZone).toBe('Europe/Kyiv');
  },
);

test('npm start says in one sentence that the port is taken, and touches no workbook', async () => {
  const book = join(folder, 'untouched.json');
  writeFileSync(book, 'earlier');
  const holder = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => holder.once('listening', resolve));
  const { port } = holder.address() as { port: number };
  const start = new Start(['--fresh', '--book', book], port);
  expect(await start.ended).toBe(1);
  expect([start.complaint, start.out]).toEqual([`Port ${port} is taken: set PORT to a free one\n`, '']);
  expect([readFileSync(book, 'utf8'), existsSync(join(folder, 'untouched.before.json'))]).toEqual([
    'earlier',
    false,
  ]);
  holder.close();
});

test('npm start says in one sentence what is wrong with PORT or a workbook', async () => {
  const book = join(folder, 'damaged.json');
  writeFileSync(book, '{"sheets":');
  const starts = [new Start([], 'eighty'), new Start(['--book', book], 0)];
  expect(await Promise.all(starts.map(({ ended }) => ended))).toEqual([1, 1]);
  expect(starts.map(({ complaint }) => complaint)).toEqual([
    'PORT requires a whole number from 0 to 65535, got eighty\n',
    `${book} is not valid JSON: correct it, or let --fresh put it aside and begin anew\n`,
  ]);
});
