import { existsSync } from 'node:fs';
import { createHost, type Host, SaveError, ScriptError } from './host.ts';
import { checkWritable, readBook, writeWhole } from './runtime/book-files.ts';
import { type CliOptions, HELP, readCommandLine, UsageError } from './runtime/cli-options.ts';
import { readPaths } from './runtime/read-files.ts';

/** Functions that run when none is named, the first that exists. */
const USUAL_NAMES = ['main', 'myFunction'];

/** Runs one command line; answers the exit code. */
export async function runCli(
  argv: readonly string[],
  print: (line: string) => void,
  complain: (line: string) => void,
): Promise<number> {
  try {
    const options = readCommandLine(argv);
    if (options.isHelp) {
      print(HELP.trimEnd());
      return 0;
    }
    const host = openHost(options);
    host.ui.onLog = ({ message }) => print(message);
    try {
      await runScript(host, options, print);
      if (options.out) await save(host, options.out);
    } finally {
      await host.close();
    }
    return 0;
  } catch (error) {
    return explain(error, complain);
  }
}

function openHost(options: CliOptions): Host {
  if (options.out) checkWritable(options.out);
  if (options.paths.length === 0 && !existsSync('dist')) {
    throw new UsageError('There is no dist/ yet: name a script, or make it with npm run build');
  }
  const files = usage(() => readPaths(options.paths.length > 0 ? options.paths : ['dist']));
  if (!Object.keys(files).some((name) => /\.(js|gs)$/.test(name))) {
    throw new UsageError(`No script file (.js or .gs) among ${options.paths.join(', ') || 'dist'}`);
  }
  const book = options.book === undefined ? undefined : readBook(options.book);
  const { locale, timeZone, user, now, seed, workers } = options;
  try {
    return createHost({
      files,
      book,
      locale,
      timeZone,
      user,
      seed,
      workers,
      ...(now === undefined ? {} : { now: () => now }),
    });
  } catch (error) {
    if (error instanceof SaveError) throw error;
    const about = book === undefined ? '' : `The workbook ${options.book} cannot be opened: `;
    throw new UsageError(`${about}${firstLine(error)}`);
  }
}

async function runScript(host: Host, options: CliOptions, print: (line: string) => void): Promise<void> {
  const names = host.project.functions.map(({ name }) => name);
  const name = options.call ?? USUAL_NAMES.find((usual) => names.includes(usual));
  if (name === undefined) return host.load();
  const value = await host.callAsync(name, options.args);
  if (value !== undefined) print(shown(value));
}

/** A returned value on one line: text as it is, the rest as JSON. */
function shown(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
}

async function save(host: Host, path: string): Promise<void> {
  const content = /\.xlsx$/i.test(path) ? await host.toXlsx() : JSON.stringify(host.toJSON());
  writeWhole(path, content);
}

function usage<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new UsageError(firstLine(error));
  }
}

const firstLine = (error: unknown): string => (error as Error).message.split('\n')[0]!;

/** The script's own error with its places, or one sentence; never a stack of this program. */
function explain(error: unknown, complain: (line: string) => void): number {
  if (error instanceof ScriptError) {
    complain(`${error.name}: ${error.message}${error.place ? ` (${error.place})` : ''}`);
    for (const frame of error.scriptStack.split('\n').filter(Boolean)) complain(`    ${frame}`);
    return 1;
  }
  if (error instanceof SaveError) {
    complain(`${error.name}: ${error.message}`);
    return 1;
  }
  complain(error instanceof UsageError ? error.message : firstLine(error));
  return 2;
}

if (process.argv[1] && import.meta.url === new URL(`file://${process.argv[1]}`).href) {
  process.exitCode = await runCli(
    process.argv.slice(2),
    (line) => process.stdout.write(`${line}\n`),
    (line) => process.stderr.write(`${line}\n`),
  );
}
