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
    if (!isOwnHost(request, port) || !isOwnOrigin(request, port)) {
      refuse(socket, '403 Forbidden');
      return;
    }
    const [path, queryText] = (request.url ?? '').split('?', 2);
    const query = new URLSearchParams(queryText);
    const book = served.present;
    const person = path === TAB_PATH ? personOf(query, book) : null;
    if (!person) {
      refuse(socket, '400 Bad Request');
      return;
    }
    sockets.handleUpgrade(request, socket, head, (webSocket) =>
      serveTab(webSocket, new Tab(webSocket, person, query.get('tab') || randomUUID()), book),
    );
  });
  return () => {
    for (const client of sockets.clients) client.terminate();
  };
}

function refuse(socket: Duplex, status: string): void {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\n\r\n`);
}

function personOf(query: URLSearchParams, book: SharedBook): Person | null {
  const language = query.get('language') || book.host.workbook.book().locale.slice(0, 2);
  return book.people.enter(query.get('user') || OWNER, language);
}

function serveTab(socket: WebSocket, tab: Tab, book: SharedBook): void {
  const messages = new TabMessages(book, tab);
  socket.on('message', (data) => {
    // What came in one piece with the message that ended the line.
    if (socket.readyState !== socket.OPEN) return;
    const message = readMessage(String(data));
    if (message) messages.receive(message).catch(() => tab.refuse());
    else socket.close(UNFIT, 'Every message must be one of the protocol.');
  });
  socket.on('close', () => book.leave(tab));
  socket.on('error', () => socket.terminate());
  messages.open().catch(() => tab.refuse());
}
