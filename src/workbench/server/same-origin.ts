import type { IncomingMessage } from 'node:http';

const NAMES = ['127.0.0.1', 'localhost'];

/** Whether a request was sent to this server by its own name: a foreign name that leads here is another site's trick. */
export function isOwnHost({ headers }: IncomingMessage, port: number): boolean {
  return NAMES.some((name) => headers.host === `${name}:${port}`);
}

/** Whether a request comes from a page of this server. */
export function isOwnOrigin({ headers }: IncomingMessage, port: number): boolean {
  return NAMES.some((name) => headers.origin === `http://${name}:${port}`);
}
