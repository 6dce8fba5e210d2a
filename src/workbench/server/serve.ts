import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Host } from '../host.ts';
import { answerRequest, type Download } from './answer-request.ts';
import { lockBook } from './book-lock.ts';
import { exportBook } from './export-book.ts';
import { Keeper, setAside } from './keeper.ts';
import type { SharedBookOptions } from './open-shared-book.ts';
import { ServedBook } from './served-book.ts';
import { acceptTabs } from './tab-sockets.ts';

export interface ServeOptions extends SharedBookOptions {
  /** 0, and absent, for any free port. */
  port?: number;
  /** File in which the workbook is kept; without it nothing is kept. */
  keepAt?: string;
  /** Puts aside what lies at `keepAt`. */
  isFresh?: boolean;
  /** Hears what goes wrong while nobody asks, in a sentence. */
  complain?: (sentence: string) => void;
}

export interface Served {
  url: string;
  /** The workbook with the script in it; another one after the engine has failed. */
  readonly host: Host;
  /** Why the scripts cannot be loaded; null when they can. */
  trouble: string | null;
  /** Where an earlier workbook was put. */
  aside: string | null;
  /** Saves the workbook and ends all that runs; harmless when called again. */
  close(): Promise<void>;
}

/** Serves one workbook on this machine, for any number of tabs. */
export async function serve(options: ServeOptions): Promise<Served> {
  const { port = 0, keepAt, isFresh = false, complain = console.error, ...bookOptions } = options;
  const server = createServer();
  await listen(server, port);
  let unlock = (): void => undefined;
  try {
    if (keepAt !== undefined) unlock = await lockBook(keepAt, portOf(server));
    const book = new ServedBook(bookOptions);
    const aside = keepAt !== undefined && isFresh ? setAside(keepAt) : null;
    const keeper = keepAt === undefined ? null : new Keeper(keepAt, () => book.present.keptText(), complain);
    book.onChange = () => keeper?.changed();
    if (bookOptions.sample && book.present.trouble === null) keeper?.changed();
    const dismissTabs = acceptTabs(server, book);
    book.onReplaced = () => {
      complain('The spreadsheet engine failed on a change. The workbook was opened again without it.');
      dismissTabs();
    };
    server.on('request', (request, response) => {
      void answerRequest(request, response, portOf(server), () => download(book.present.host));
    });
    const close = async (): Promise<void> => {
      // First of all, for nobody knows how much time is left; and again after the last script.
      keeper?.save();
      dismissTabs();
      await stop(server);
      await book.present.host.close();
      keeper?.save();
      unlock();
    };
    let closing: Promise<void> | null = null;
    return {
      url: `http://127.0.0.1:${portOf(server)}`,
      get host() {
        return book.present.host;
      },
      trouble: book.present.trouble,
      aside,
      close: () => {
        closing ??= close();
        return closing;
      },
    };
  } catch (error) {
    unlock();
    await stop(server);
    throw error;
  }
}

async function download(host: Host): Promise<Download> {
  return { name: host.workbook.book().name, bytes: await exportBook(host) };
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new Error(`Port ${port} is taken: set PORT to a free one`) : error);
    });
    server.listen(port, '127.0.0.1', resolve);
  });
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
