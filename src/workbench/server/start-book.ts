import { existsSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import { readBook } from '../runtime/book-files.ts';
import { UsageError } from '../runtime/cli-options.ts';
import type { SampleName } from '../sample/fill.ts';
import type { StartOptions } from './start-options.ts';

/** The workbook that a start opens, and where it is kept. */
export interface StartBook {
  /** What is opened; absent for a new workbook. */
  book?: object | Uint8Array;
  /** What fills a new workbook, and its name. */
  sample?: SampleName;
  name?: string;
  keepAt: string;
  /** Whether what lies at `keepAt` must be put aside first. */
  isFresh: boolean;
  /** What is opened, in words. */
  from: string;
}

const NAMES: Readonly<Record<SampleName, string>> = { team: 'Sales team', crm: 'CRM deals' };

/** Chooses the workbook of a start, and reads it. Writes nothing. */
export function startBook(options: StartOptions, folder: string): StartBook {
  const { sample = 'team', isFresh } = options;
  const named = options.book === undefined ? undefined : resolve(options.book);
  if (named !== undefined && !/\.(json|xlsx)$/i.test(named)) {
    throw new UsageError(`--book requires a .json or .xlsx file, got ${options.book}`);
  }
  if (named !== undefined && /\.xlsx$/i.test(named)) return fromXlsx(named, options);
  const keepAt = named ?? join(folder, `${sample}.json`);
  if (isFresh || (named === undefined && !existsSync(keepAt))) {
    const from = `a new workbook with the ${sample} sample`;
    return { keepAt, isFresh, sample, name: NAMES[sample], from };
  }
  refuseForNew(options, keepAt);
  return { keepAt, isFresh, book: readKept(keepAt), from: shown(keepAt) };
}

/** The workbook of an earlier start; where it cannot be read, what to do. */
function readKept(path: string): object | Uint8Array {
  try {
    return readBook(path);
  } catch (error) {
    if (!(error instanceof UsageError) || !existsSync(path)) throw error;
    throw new UsageError(`${error.message}: correct it, or let --fresh put it aside and begin anew`);
  }
}

/** An .xlsx file is never written: what becomes of it here is kept beside it, and opened the next time. */
function fromXlsx(path: string, options: StartOptions): StartBook {
  const keepAt = `${path}.json`;
  const { isFresh } = options;
  const source = !isFresh && existsSync(keepAt) ? keepAt : path;
  refuseForNew(options, source);
  const name = basename(path).replace(/\.xlsx$/i, '');
  return { keepAt, isFresh, name, book: readBook(source), from: shown(source) };
}

function refuseForNew({ book, sample, locale, timeZone }: StartOptions, path: string): void {
  const given = [
    book !== undefined && sample !== undefined && '--sample',
    locale !== undefined && '--locale',
    timeZone !== undefined && '--time-zone',
  ].find((option) => option !== false);
  if (given) {
    throw new UsageError(
      `${given} is for a new workbook, and ${shown(path)} is there already: --fresh puts it aside and begins anew`,
    );
  }
}

/** A path as a person writes it here. */
export function shown(path: string): string {
  const here = relative(process.cwd(), path);
  return here.startsWith('..') ? path : here;
}
