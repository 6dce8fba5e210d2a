import { randomUUID } from 'node:crypto';
import type { Host } from '../host.ts';
import type { Hub, Ordered } from './hub.ts';
import type { People } from './people.ts';
import type { Opened, Revision } from './protocol.ts';
import { Snapshots } from './snapshots.ts';
import type { Tab } from './tab.ts';
import type { TypedNumbers } from './typed-numbers.ts';

/** What is known of people and their tabs apart from the workbook. */
export interface Visits {
  people: People;
  typed: TypedNumbers;
}

/** The workbook that all tabs have open: who is there, and what each of them must hear. */
export class SharedBook {
  readonly epoch = randomUUID();
  readonly host: Host;
  readonly hub: Hub;
  readonly people: People;
  readonly typed: TypedNumbers;
  /** Why the pushed scripts cannot be loaded. */
  readonly trouble: string | null;
  readonly tabs = new Set<Tab>();
  readonly #snapshots: Snapshots;
  #clients = 0;
  #hear: () => void = () => undefined;

  constructor(host: Host, hub: Hub, { people, typed }: Visits, trouble: string | null) {
    this.host = host;
    this.hub = hub;
    this.people = people;
    this.typed = typed;
    this.trouble = trouble;
    this.#snapshots = new Snapshots(host.workbook, hub);
    hub.onOrdered = (ordered) => this.#spread(ordered);
  }

  /** Calls `broken` when the engine has failed. */
  onBroken(broken: () => void): void {
    this.hub.onBroken = broken;
    this.host.workbook.onFailure = broken;
  }

  /** Calls `hear` after every change of the workbook or of a property. */
  onChange(hear: () => void): void {
    this.#hear = hear;
    this.host.onProperty(hear);
  }

  /** Everything, for keeping. */
  keptText(): string {
    const properties = JSON.stringify(this.host.properties());
    return `${this.#snapshots.renew().slice(0, -1)},"workbenchProperties":${properties}}`;
  }

  /** Everything as it was after the newest revision, made without the engine's present state. */
  lastGood(): object {
    return { ...this.#snapshots.replayed(), workbenchProperties: this.host.properties() };
  }

  /** Gives a tab the workbook, or gives it anew. */
  open(tab: Tab): void {
    this.#say(tab, { type: 'CLIENT_LEFT', clientId: tab.clientId } as Revision);
    const { snapshotText, revisionTexts, base } = this.#snapshots.join();
    tab.base = base;
    tab.clientId = `tab-${++this.#clients}`;
    this.tabs.add(tab);
    const head = JSON.stringify(this.#opened(tab)).slice(0, -1);
    tab.sendText(`${head},"snapshot":${snapshotText},"revisions":[${revisionTexts.join(',')}]}`);
  }

  leave(tab: Tab): void {
    if (!this.tabs.delete(tab)) return;
    tab.leave();
    this.#say(tab, { type: 'CLIENT_LEFT', clientId: tab.clientId } as Revision);
  }

  /** Where a person stands, for all others. */
  move(tab: Tab, message: Revision): void {
    const client = { ...(message as { client?: object }).client, id: tab.clientId, name: tab.person.email };
    this.#say(tab, { type: message.type, version: 1, client } as Revision);
  }

  #opened(tab: Tab): Omit<Opened, 'snapshot' | 'revisions'> {
    const { email, canEdit, locale } = tab.person;
    const { name, locale: bookLocale, timeZone, ownerEmail } = this.host.workbook.book();
    const { scripts, functions } = this.host.project;
    const isLoaded = this.trouble === null;
    return {
      kind: 'opened',
      epoch: this.epoch,
      client: { id: tab.clientId, name: email },
      user: { email, canEdit },
      people: this.people.list(),
      language: locale,
      book: { name, locale: bookLocale, timeZone, ownerEmail },
      scripts: isLoaded ? Object.fromEntries(scripts.map((each) => [each.name, each.text])) : {},
      functions: isLoaded ? functions : [],
      trouble: this.trouble,
    };
  }

  #spread(ordered: Ordered): void {
    this.#hear();
    this.#snapshots.note(ordered);
    for (const tab of this.tabs) {
      if (tab.canFollow(ordered)) tab.sendText(ordered.text);
      else this.open(tab);
    }
  }

  #say(from: Tab, revision: Revision): void {
    const text = JSON.stringify({ kind: 'revision', revision });
    for (const tab of this.tabs) if (tab !== from) tab.sendText(text);
  }
}
