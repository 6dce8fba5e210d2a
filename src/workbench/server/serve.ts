import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { createHost, type Host } from '../host.ts';
import { pushProject } from '../runtime/project.ts';
import { fillSample, type SampleName } from '../sample/fill.ts';
import { answerRequest } from './answer-request.ts';
import { buildPage } from './build-page.ts';
import { Hub } from './hub.ts';
import { OWNER, People } from './people.ts';
import { TAB_PATH, type ToServer } from './protocol.ts';
import { isOwnHost, isOwnOrigin } from './same-origin.ts';
import { SharedBook } from './shared-book.ts';
import { Tab } from './tab.ts';
import { TabMessages } from './tab-messages.ts';

export interface ServeOptions {
  /** Pushed files by name, scripts in push order. */
  files: Readonly<Record<string, string>>;
  /** 0 for any free port. */
  port?: number;
  /** The workbook to open: its own JSON, or the bytes of an .xlsx file. */
  book?: object | Uint8Array;
  /** What fills a new workbook. */
  sample?: SampleName;
  name?: string;
  locale?: string;
  timeZone?: string;
  /** The clock, in milliseconds since 1970. */
  now?: () => number;
  /** Threads for scripts. */
  workers?: number;
}

export interface Served {
  url: string;
  host: Host;
  close(): Promise<void>;
}

const MOST_BYTES = 64 * 1024 * 1024;
const DAY_MS = 86_400_000;

/** Serves one workbook on this machine, for any number of tabs. */
export async function serve(options: ServeOptions): Promise<Served> {
  const hub = new Hub();
  const { files, trouble } = checkedFiles(options.files);
  const host = createHost({
    files,
    book: options.book,
    name: options.name,
    locale: options.locale,
    timeZone: options.timeZone,
    now: options.now,
    user: OWNER,
    workers: options.workers ?? 4,
    engine: { transportService: hub.transport, client: { id: 'server', name: 'Apps Script' } },
  });
  const cause = trouble ?? troubleOf(host);
  if (options.sample && cause === null) fillSample(host, options.sample, Math.floor(host.now() / DAY_MS));
  const book = new SharedBook(host, hub, new People(), cause);
  let page: ReturnType<typeof buildPage> | null = null;
  const server = createServer((request, response) => {
    void answerRequest(request, response, {
      port: () => portOf(server),
      page: () => {
        page ??= buildPage();
        return page;
      },
      download: async () => ({ name: host.workbook.book().name, bytes: await host.toXlsx() }),
    });
  });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const port = portOf(server);
    const refuse = (status: string): void =>
      void socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
    const language = searchParams.get('language') ?? host.workbook.book().locale.slice(0, 2);
    const person = book.people.enter(searchParams.get('user') ?? OWNER, language);
    if (!isOwnHost(request, port) || !isOwnOrigin(request, port)) {
      refuse('403 Forbidden');
      return;
    }
    if (pathname !== TAB_PATH || !person) {
      refuse('404 Not Found');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const tab = new Tab(webSocket, person, searchParams.get('tab') ?? '');
      const messages = new TabMessages(book, tab);
      webSocket.on('message', (data) => messages.receive(JSON.parse(String(data)) as ToServer));
      webSocket.on('close', () => book.leave(tab));
      void messages.open();
    });
  });
  await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${portOf(server)}`,
    host,
    close: async () => {
      for (const client of sockets.clients) client.terminate();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await host.close();
    },
  };
}

/** The files when they can be pushed; else none, and why. */
function checkedFiles(files: Readonly<Record<string, string>>): {
  files: Readonly<Record<string, string>>;
  trouble: string | null;
} {
  try {
    pushProject(files);
    return { files, trouble: null };
  } catch (error) {
    return { files: {}, trouble: messageOf(error) };
  }
}

/** Why the scripts fail while they are loaded; null when they do not. */
function troubleOf(host: Host): string | null {
  try {
    host.load();
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

const messageOf = (error: unknown): string => `${(error as Error).name}: ${(error as Error).message}`;

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
