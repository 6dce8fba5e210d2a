import { parseArgs } from 'node:util';
import { LOCALE_CODES, localeOf } from '../engine/locale.ts';
import { checkedZone, UsageError } from '../runtime/cli-options.ts';
import type { SampleName } from '../sample/fill.ts';

export interface StartOptions {
  /** What fills a new workbook, where the command line says it. */
  sample?: SampleName;
  /** Workbook file named on the command line. */
  book?: string;
  isFresh: boolean;
  locale?: string;
  timeZone?: string;
  port: number;
  isHelp: boolean;
}

const DEFAULT_PORT = 8787;

export const START_HELP = `Serves a local spreadsheet with the add-on in it.

  npm start -- [options]

--sample team|crm   what a new workbook holds: a team's seven months up to today (team, unless told),
                    or the 15,011 rows of a public CRM
--book FILE         another workbook: .json is opened and kept there, .xlsx is opened and kept beside it as .json
--fresh             begins anew; the workbook that was there is put aside
--locale CODE       locale of a new workbook: ${LOCALE_CODES.join(', ')}
--time-zone ZONE    time zone of a new workbook, Europe/Kyiv; this machine's unless told
--help              this text

The workbook is kept in out/team.json or out/crm.json, so the next start goes on with it.
PORT in the environment chooses another port than ${DEFAULT_PORT}.`;

/** Reads the command line and the environment; throws a UsageError in one sentence. */
export function readStartOptions(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const { sample, book, fresh = false, locale, help = false, ...values } = parsed(argv);
  if (sample !== undefined && sample !== 'team' && sample !== 'crm')
    throw new UsageError(`--sample requires team or crm, got ${sample}`);
  return {
    sample,
    book,
    isFresh: fresh,
    locale: locale === undefined ? undefined : checkedLocale(locale),
    timeZone: checkedZone('--time-zone', values['time-zone']),
    port: portOf(env.PORT),
    isHelp: help,
  };
}

function parsed(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: { sample: text, book: text, fresh: flag, locale: text, 'time-zone': text, help: flag },
    }).values;
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('. ')[0]!.replace(/\.$/, '')}. See --help.`);
  }
}

function checkedLocale(code: string): string {
  try {
    return localeOf(code).code;
  } catch {
    throw new UsageError(`--locale requires one of ${LOCALE_CODES.join(', ')}, got ${code}`);
  }
}

function portOf(text: string | undefined): number {
  if (text === undefined || text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new UsageError(`PORT requires a whole number from 0 to 65535, got ${text}`);
  return port;
}
