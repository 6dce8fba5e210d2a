import { request } from 'node:http';
import { connect } from 'node:net';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createHost } from '../../../src/workbench/host.ts';
import { type Served, serve } from '../../../src/workbench/server/serve.ts';
import { join, served } from './shared.ts';

const answerOf = (server: Served, path: string, headers: object = {}, method = 'GET') =>
  new Promise<{ status: number; text: string; headers: object }>((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path, method, headers: headers as Record<string, string> }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode!, text, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });

/** How the server answers a WebSocket that a page of some origin opens: "open", or the status of its refusal. */
const upgradeOf = (server: Served, path: string, options: object) =>
  new Promise<string>((resolve) => {
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}${path}`, options);
    socket.on('open', () => {
      resolve('open');
      socket.close();
    });
    socket.on('error', (error) => resolve(/\d{3}/.exec(error.message)?.[0] ?? error.message));
  });

test('a tab is accepted from the server’s own page only', async () => {
  const server = await served();
  const { port } = new URL(server.url);
  const tries = [
    { origin: server.url },
    { origin: `http://localhost:${port}`, headers: { host: `localhost:${port}` } },
    { origin: 'https://evil.example' },
    { origin: `http://127.0.0.1:${Number(port) + 1}` },
    { origin: 'null' },
    {},
    { origin: server.url, headers: { host: `evil.example:${port}` } },
  ];
  const answers = [];
  for (const options of tries) answers.push(await upgradeOf(server, '/tab?user=ann@example.com', options));
  expect(answers).toEqual(['open', 'open', '403', '403', '403', '403', '403']);
});

test('a tab needs the right address and a person with an address', async () => {
  const server = await served();
  const paths = ['/', '/tab?user=nobody', '/tab?user=%3Cb%3E@x', '/tab?user=new.rep@example.org'];
  const answers = [];
  for (const path of paths) answers.push(await upgradeOf(server, path, { origin: server.url }));
  expect(answers).toEqual(['400', '400', '400', 'open']);
});

test.each(['//', '/\\', 'http://[', '/tab?user=%E0%A4%A'])('an upgrade of %s harms nobody', async (path) => {
  const server = await served();
  const { port } = new URL(server.url);
  const answer = await new Promise<string>((resolve) => {
    let all = '';
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${server.url}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      ),
    );
    socket.on('data', (part) => {
      all += part;
    });
    socket.on('close', () => resolve(all));
  });
  expect(answer).toMatch(/^HTTP\/1\.1 400 /);
  await (await join(server)).type('0', 0, 0, 'still here');
});

test('another site’s attempt to open a tab leaves no name among the people', async () => {
  const server = await served();
  await upgradeOf(server, '/tab?user=spy@evil.example', { origin: 'https://evil.example' });
  const emails = (await join(server)).opened.people.map(({ email }) => email);
  expect(emails).not.toContain('spy@evil.example');
});

test('a message that the protocol has not ends the connection of that tab alone', async () => {
  const server = await served();
  const [ann, rep] = [await join(server), await join(server, 'rep1@example.com')];
  const socket = new WebSocket(`${server.url.replace('http', 'ws')}/tab`, { origin: server.url });
  await new Promise((resolve) => socket.once('open', resolve));
  const isClosed = new Promise((resolve) => socket.once('close', resolve));
  socket.send('{"kind":"type","number":1,"cell":{"sheetId":"0","row":-1,"column":0,"text":"x"}}');
  expect(await isClosed).toBe(1008);
  await ann.type('0', 0, 0, 'still here');
  await rep.message('revision');
  expect(server.host.values('Sheet1')).toEqual([['still here']]);
});

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/lib/../../package.json',
  '/lib/%2e%2e/%2e%2e/package.json',
  '/%2e%2e/%2e%2e/etc/passwd',
  '//etc/passwd',
  '/node_modules/ws/package.json',
  '/lib/constructor',
  '/__proto__',
])('a request for %s gets nothing of the disk', async (path) => {
  const server = await served();
  expect((await answerOf(server, path)).status).toBe(404);
});

test('a request by a raw path out of the folder gets nothing of the disk', async () => {
  const server = await served();
  const { port } = new URL(server.url);
  const text = await new Promise<string>((resolve) => {
    let all = '';
    const socket = connect(Number(port), '127.0.0.1', () =>
      socket.write(`GET ../../package.json HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (part) => {
      all += part;
    });
    socket.on('close', () => resolve(all));
  });
  expect(text).toMatch(/^HTTP\/1\.1 40[04] /);
  expect(text).not.toContain('sales-activity');
});

test('a request under a foreign name, or with another method, is refused', async () => {
  const server = await served();
  expect((await answerOf(server, '/lib/luxon.js', { host: 'evil.example' })).status).toBe(403);
  expect(
    (await answerOf(server, '/download', { host: `evil.example:${new URL(server.url).port}` })).status,
  ).toBe(403);
  expect((await answerOf(server, '/lib/luxon.js', {}, 'POST')).status).toBe(405);
  expect((await answerOf(server, '/lib/luxon.js', {}, 'DELETE')).status).toBe(405);
});

test.each([
  ['/lib/chart.umd.js', 'text/javascript; charset=utf-8', 'Chart'],
  ['/lib/luxon.js', 'text/javascript; charset=utf-8', 'luxon'],
  ['/lib/chartjs-adapter-luxon.js', 'text/javascript; charset=utf-8', 'luxon'],
  ['/lib/o_spreadsheet.css', 'text/css; charset=utf-8', '.o-spreadsheet'],
  ['/lib/o_spreadsheet.xml', 'text/xml; charset=utf-8', 'o-spreadsheet-Grid'],
  ['/lib/bootstrap.css', 'text/css; charset=utf-8', 'Bootstrap'],
  ['/lib/font-awesome/css/font-awesome.css', 'text/css; charset=utf-8', 'Font Awesome'],
  ['/lib/font-awesome/fonts/fontawesome-webfont.woff2', 'font/woff2', 'wOF2'],
])('a request for %s gets the library', async (path, type, mark) => {
  const server = await served();
  const { status, text, headers } = await answerOf(server, path);
  expect([status, headers]).toMatchObject([
    200,
    { 'content-type': type, 'x-content-type-options': 'nosniff' },
  ]);
  expect(text.includes(mark)).toBe(true);
});

test('the download is an .xlsx file of the workbook’s name, with what the script computes in it', async () => {
  const server = await served('function TWICE(n) { return 2 * n; }', { name: 'Продажі "2026"' });
  const ann = await join(server);
  await ann.type('0', 0, 0, '=TWICE(21)');
  await ann.type('0', 1, 0, "'007");
  const response = await fetch(`${server.url}/download`);
  expect(response.headers.get('content-disposition')).toContain(
    `filename*=UTF-8''${encodeURIComponent('Продажі "2026".xlsx')}`,
  );
  const book = new Uint8Array(await response.arrayBuffer());
  const opened = createHost({ files: { 'Code.js': '' }, book });
  expect(opened.values('Sheet1')).toEqual([[42], ['007']]);
});

test('serve refuses a port that is taken, in one sentence', async () => {
  const server = await served();
  const port = Number(new URL(server.url).port);
  await expect(serve({ files: {}, port })).rejects.toThrow(`Port ${port} is taken: set PORT to a free one`);
});
