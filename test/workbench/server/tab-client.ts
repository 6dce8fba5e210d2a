import { WebSocket } from 'ws';
import { quietly } from '../../../src/workbench/engine/odoo.ts';
import { Workbook } from '../../../src/workbench/engine/workbook.ts';
import type { Opened, Revision, ToServer, ToTab } from '../../../src/workbench/server/protocol.ts';

type Kind = ToTab['kind'];
type Message<K extends Kind> = Extract<ToTab, { kind: K }>;

/** A tab without a screen: a real connection, and a replica of the workbook that follows the server. */
export class TabClient {
  readonly received: ToTab[] = [];
  workbook!: Workbook;
  opened!: Opened;
  readonly #socket: WebSocket;
  #receiver: (message: Revision) => void = () => undefined;
  #waiters: (() => void)[] = [];

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as ToTab));
  }

  /** Connects as somebody and waits for the workbook. */
  static async open(url: string, user: string, query = ''): Promise<TabClient> {
    const socket = new WebSocket(
      `${url.replace('http', 'ws')}/tab?user=${encodeURIComponent(user)}${query}`,
      {
        origin: url,
      },
    );
    const client = new TabClient(socket);
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    await client.message('opened');
    return client;
  }

  send(message: ToServer): void {
    this.#socket.send(JSON.stringify(message));
  }

  /** The first message of a kind that fits, as soon as it is there. */
  async message<K extends Kind>(
    kind: K,
    fits: (message: Message<K>) => boolean = () => true,
  ): Promise<Message<K>> {
    for (;;) {
      const found = this.received.find((each) => each.kind === kind && fits(each as Message<K>));
      if (found) return found as Message<K>;
      await new Promise<void>((resolve) => this.#waiters.push(resolve));
    }
  }

  /** Resolves as soon as something is true of what was received. */
  async until(isTrue: () => boolean): Promise<void> {
    while (!isTrue()) await new Promise<void>((resolve) => this.#waiters.push(resolve));
  }

  #lastRun = 0;

  /** A call of google.script.run. */
  async run(name: string, ...args: unknown[]): Promise<unknown> {
    const id = ++this.#lastRun;
    this.send({ kind: 'run', id, name, argumentsText: JSON.stringify(args) });
    const { outcome } = await this.message('returned', (each) => each.id === id);
    if (!outcome.ok) throw Object.assign(new Error(outcome.message), { name: outcome.name });
    return outcome.value;
  }

  /** The first cell of a sheet, as this replica has it. */
  value(sheetId: string, row: number, column: number): unknown {
    const zone = { top: row, bottom: row, left: column, right: column };
    return this.workbook.values(sheetId, zone).values[0]![0];
  }

  async close(): Promise<void> {
    const isClosed = new Promise((resolve) => this.#socket.once('close', resolve));
    this.#socket.close();
    await isClosed;
  }

  #receive(message: ToTab): void {
    if (message.kind === 'opened') this.#open(message);
    if (message.kind === 'revision') quietly(() => this.#receiver(message.revision));
    this.received.push(message);
    for (const wake of this.#waiters.splice(0)) wake();
  }

  #open(opened: Opened): void {
    this.opened = opened;
    const transportService = {
      onNewMessage: (_: string, receiver: (message: Revision) => void) => {
        this.#receiver = receiver;
      },
      sendMessage: async (revision: Revision) => this.send({ kind: 'revision', revision }),
      leave: () => undefined,
    };
    const { snapshot: book, revisions, client } = opened;
    this.workbook = new Workbook({ book, revisions, engine: { transportService, client } });
  }
}
