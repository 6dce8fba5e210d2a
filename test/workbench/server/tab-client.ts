import { WebSocket } from 'ws';
import { quietly } from '../../../src/workbench/engine/odoo.ts';
import type { CellInput } from '../../../src/workbench/engine/port.ts';
import { Workbook } from '../../../src/workbench/engine/workbook.ts';
import type {
  Opened,
  Revision,
  RunOutcome,
  ToServer,
  ToTab,
} from '../../../src/workbench/server/protocol.ts';

type Kind = ToTab['kind'];
type Message<K extends Kind> = Extract<ToTab, { kind: K }>;

interface Session {
  trigger(event: string, payload: object): void;
  getRevisionId(): string;
}

/** A tab without a screen: a real connection, and a replica of the workbook that follows the server. */
export class TabClient {
  readonly received: ToTab[] = [];
  readonly user: string;
  /** Resolves when the connection has ended. */
  readonly closed: Promise<void>;
  workbook!: Workbook;
  opened!: Opened;
  readonly #socket: WebSocket;
  #receiver: (message: Revision) => void = () => undefined;
  #lastRun = 0;
  #lastTyped = 0;
  #hasRights = true;

  private constructor(socket: WebSocket, user: string) {
    this.#socket = socket;
    this.user = user;
    this.closed = new Promise((resolve) => socket.once('close', () => resolve()));
    socket.on('message', (data) => this.#receive(JSON.parse(String(data)) as ToTab));
  }

  /** Connects as somebody and waits for the workbook and the menus. */
  static async open(url: string, user: string, query = ''): Promise<TabClient> {
    const address = `${url.replace('http', 'ws')}/tab?user=${encodeURIComponent(user)}${query}`;
    const socket = new WebSocket(address, { origin: url });
    const client = new TabClient(socket, user);
    await new Promise((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    await client.message('menus');
    return client;
  }

  get session(): Session {
    return (this.workbook.model as unknown as { session: Session }).session;
  }

  send(message: ToServer): void {
    this.#socket.send(JSON.stringify(message));
  }

  /** The first message of a kind that fits, as soon as it is there. */
  async message<K extends Kind>(
    kind: K,
    fits: (message: Message<K>) => boolean = () => true,
  ): Promise<Message<K>> {
    const found = () =>
      this.received.find((each): each is Message<K> => each.kind === kind && fits(each as Message<K>));
    await eventually(() => found() !== undefined);
    return found()!;
  }

  messages<K extends Kind>(kind: K): Message<K>[] {
    return this.received.filter((each): each is Message<K> => each.kind === kind);
  }

  /** A call of google.script.run. */
  async run(name: string, ...args: unknown[]): Promise<RunOutcome> {
    const id = ++this.#lastRun;
    this.send({ kind: 'run', id, name, argumentsText: JSON.stringify(args) });
    return (await this.message('returned', (each) => each.id === id)).outcome;
  }

  /** Types into a cell and waits until the server has dealt with it; answers the revision that it became. */
  async type(sheetId: string, row: number, column: number, text: string): Promise<string | null> {
    const number = ++this.#lastTyped;
    this.send({ kind: 'type', number, cell: { sheetId, row, column, text } });
    return (await this.message('taken', (each) => each.number === number)).revisionId;
  }

  /** Writes in its own replica first, as the grid does, whatever the server will think of it. */
  write(sheetId: string, top: number, left: number, rows: CellInput[][]): void {
    const { ownerEmail } = this.workbook.book();
    this.workbook.apply([{ kind: 'setCells', sheetId, top, left, rows }], {
      email: ownerEmail,
      canEdit: this.#hasRights,
    });
  }

  /** A command of the engine, as its grid sends it. */
  dispatch(type: string, payload: object = {}): void {
    quietly(() =>
      (this.workbook.model.dispatch as (type: string, payload: object) => unknown)(type, payload),
    );
  }

  value(sheetId: string, row: number, column: number): unknown {
    const zone = { top: row, bottom: row, left: column, right: column };
    return this.workbook.values(sheetId, zone).values[0]![0];
  }

  async close(): Promise<void> {
    this.#socket.close();
    await this.closed;
  }

  #receive(message: ToTab): void {
    if (message.kind === 'opened') this.#open(message);
    if (message.kind === 'revision') quietly(() => this.#receiver(message.revision));
    this.received.push(message);
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

/** Resolves when something has become true; the time limit of the test is the only one. */
export async function eventually(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5));
}
