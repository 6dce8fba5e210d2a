import { randomUUID } from 'node:crypto';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Person } from '../gas/execution.ts';
import { OWNER } from './people.ts';
import { TAB_PATH } from './protocol.ts';
import { readMessage } from './read-message.ts';
import { isOwnHost, isOwnOrigin } from './same-origin.ts';
import type { ServedBook } from './served-book.ts';
import type { SharedBook } from './shared-book.ts';
import { Tab } from './tab.ts';
import { TabMessages } from './tab-messages.ts';

/** A call of google.script.run may carry 50 MB; JSON in JSON takes more. */
const MOST_BYTES = 128 * 1024 * 1024;
/** Close code of a connection that speaks another protocol. */
const UNFIT = 1008;

/** Takes the connections of tabs on a server. Answers what ends those there are. */
export function acceptTabs(server: Server, served: ServedBook): () => void {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const { port } = server.address() as AddressInfo;
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const book = served.present;
    const isOurs = isOwnHost(request, port) && isOwnOrigin(request, port);
    const person = personOf(searchParams, book);
    if (!isOurs || pathname !== TAB_PATH || !person) {
      socket.end(`HTTP/1.1 ${isOurs ? '400 Bad Request' : '403 Forbidden'}\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) =>
      serveTab(webSocket, new Tab(webSocket, person, searchParams.get('tab') || randomUUID()), book),
    );
  });
  return () => {
    for (const client of sockets.clients) client.terminate();
  };
}

function personOf(query: URLSearchParams, book: SharedBook): Person | null {
  const language = query.get('language') || book.host.workbook.book().locale.slice(0, 2);
  return book.people.enter(query.get('user') || OWNER, language);
}

function serveTab(socket: WebSocket, tab: Tab, book: SharedBook): void {
  const messages = new TabMessages(book, tab);
  socket.on('message', (data) => {
    const message = readMessage(String(data));
    if (message) messages.receive(message).catch(() => tab.refuse());
    else socket.close(UNFIT, 'Every message must be one of the protocol.');
  });
  socket.on('close', () => book.leave(tab));
  socket.on('error', () => socket.terminate());
  messages.open().catch(() => tab.refuse());
}
