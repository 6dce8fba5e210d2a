import { parseArgs } from 'node:util';

/** A wrong command line or file: one sentence for the person, exit code 2. */
export class UsageError extends Error {}

export interface CliOptions {
  paths: string[];
  isHelp: boolean;
  call?: string;
  args: unknown[];
  book?: string;
  out?: string;
  locale?: string;
  timeZone?: string;
  user?: string;
  now?: number;
  seed?: number;
  workers: number;
}

export const HELP = `Runs Apps Script files on a local spreadsheet.

  npm run gas -- [FILE…] [options]

FILE            .js, .gs, .html or appsscript.json; a folder stands for its files; dist/ when none is given
--call NAME     function to run, as from the script editor (default: main or myFunction, else only the top-level code)
--args JSON     array of its arguments, '[1, "two"]'
--book IN       workbook to open: .json (saved here) or .xlsx
--out OUT       where to write the workbook afterwards: .json or .xlsx
--locale CODE   locale of a new spreadsheet (en_US)
--tz ZONE       time zone of a new spreadsheet (Etc/UTC); the script's own zone is in appsscript.json
--user MAIL     address of the person
--now ISO       the clock starts at this instant and stands still but for Utilities.sleep
--seed NUMBER   makes random numbers repeat
--workers N     runs the function in a thread of its own, so that sleeping really waits
--help          this text

Prints what the script logs, one message a line, then the returned value as JSON. Exit code 1: the script's own error;
2: a wrong command line or a file that cannot be read or written. Without appsscript.json every scope is granted.
`;

/** Reads the command line; throws a UsageError in one sentence. */
export function readCommandLine(argv: readonly string[]): CliOptions {
  const { values, positionals } = parsed(argv);
  return {
    paths: positionals,
    isHelp: values.help ?? false,
    call: values.call,
    args: values.args === undefined ? [] : jsonArray(values.args),
    book: values.book,
    out: checkedOut(values.out),
    locale: values.locale,
    timeZone: checkedZone('--tz', values.tz),
    user: values.user,
    now: values.now === undefined ? undefined : instant(values.now),
    seed: values.seed === undefined ? undefined : wholeNumber('--seed', values.seed),
    workers: values.workers === undefined ? 0 : wholeNumber('--workers', values.workers),
  };
}

function parsed(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        call: text,
        args: text,
        book: text,
        out: text,
        locale: text,
        tz: text,
        user: text,
        now: text,
        seed: text,
        workers: text,
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]!.replace(/\.$/, '')}. See --help.`);
  }
}

function jsonArray(text: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new UsageError(`--args requires JSON, got ${text}`);
  }
  if (!Array.isArray(value)) throw new UsageError(`--args requires a JSON array, got ${text}`);
  return value;
}

function instant(text: string): number {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new UsageError(`--now requires an ISO date and time, got ${text}`);
  return time;
}

function wholeNumber(option: string, text: string): number {
  if (!/^\d+$/.test(text)) throw new UsageError(`${option} requires a whole number, got ${text}`);
  return Number(text);
}

/** An IANA time zone as named by an option. */
export function checkedZone(option: string, zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
  } catch {
    throw new UsageError(`${option} requires an IANA time zone such as Europe/Kyiv, got ${zone}`);
  }
  return zone;
}

function checkedOut(out: string | undefined): string | undefined {
  if (out !== undefined && !/\.(json|xlsx)$/i.test(out))
    throw new UsageError(`--out requires a .json or .xlsx file, got ${out}`);
  return out;
}
