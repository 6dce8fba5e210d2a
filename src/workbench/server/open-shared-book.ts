import { serialFromTime } from '../engine/serial.ts';
import { createHost, type Host, type HostOptions } from '../host.ts';
import { pushProject } from '../runtime/project.ts';
import { fillSample, type SampleName } from '../sample/fill.ts';
import { Hub } from './hub.ts';
import { OWNER, People } from './people.ts';
import { SharedBook, type Visits } from './shared-book.ts';
import { TypedNumbers } from './typed-numbers.ts';

type Files = Readonly<Record<string, string>>;

export interface SharedBookOptions
  extends Pick<HostOptions, 'book' | 'name' | 'locale' | 'timeZone' | 'now'> {
  /** Pushed files by name, scripts in push order. */
  files: Files;
  /** What fills a new workbook. */
  sample?: SampleName;
  /** Threads for scripts: 4 unless told. */
  workers?: number;
}

const SERIAL_OF_EPOCH = 25_569;

/** Opens the workbook with the script in it. A script that cannot be loaded leaves a workbook without one. */
export function openSharedBook(
  options: SharedBookOptions,
  visits: Visits = { people: new People(), typed: new TypedNumbers() },
): SharedBook {
  const { files, sample, workers = 4, ...rest } = options;
  const hub = new Hub();
  const pushed = pushedFiles(files);
  const host = createHost({
    ...rest,
    files: pushed.files,
    user: OWNER,
    workers,
    engine: { transportService: hub.transport, client: { id: 'server', name: 'Apps Script' } },
  });
  const trouble = pushed.trouble ?? troubleOf(host);
  if (sample !== undefined && trouble === null) {
    const [blank] = host.workbook.sheets();
    fillSample(host, sample, today(host));
    host.workbook.apply([{ kind: 'deleteSheet', sheetId: blank!.id }], { email: OWNER, canEdit: true });
  }
  return new SharedBook(host, hub, visits, trouble);
}

/** The day in the spreadsheet's zone, counted from 1970-01-01. */
function today(host: Host): number {
  return Math.floor(serialFromTime(host.now(), host.workbook.book().timeZone)) - SERIAL_OF_EPOCH;
}

/** The files when they can be pushed; else none, and why. */
function pushedFiles(files: Files): { files: Files; trouble: string | null } {
  try {
    pushProject(files);
    return { files, trouble: null };
  } catch (error) {
    return { files: {}, trouble: wordsOf(error) };
  }
}

/** Why the script fails while it is loaded; null where it does not. */
function troubleOf(host: Host): string | null {
  try {
    host.load();
    return null;
  } catch (error) {
    return wordsOf(error);
  }
}

const wordsOf = (error: unknown): string => `${(error as Error).name}: ${(error as Error).message}`;
