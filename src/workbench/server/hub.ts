import { quietly } from '../engine/odoo.ts';
import type { Revision } from './protocol.ts';

/** What became of a revision: taken into the order, built on an older state, or about something nobody knows. */
export type Fate = 'taken' | 'stale' | 'unknown';

/** One revision of the order, as tabs receive it. */
export interface Ordered {
  revision: Revision;
  /** The message to a tab. */
  text: string;
  /** Counts the revisions, from 1. */
  number: number;
  /** For an undo or a redo: the number of the revision that it is about. */
  about: number | null;
}

type Receiver = (message: unknown) => void;

const REVISIONS = new Set(['REMOTE_REVISION', 'REVISION_UNDONE', 'REVISION_REDONE']);

interface Undoing {
  undoneRevisionId?: string;
  redoneRevisionId?: string;
}

/**
 * Puts the revisions of all replicas into one order, as the engine's collaboration asks of a server. A revision that was built
 * on an older state is dropped: its replica receives what it did not know, changes the revision accordingly and sends it again.
 */
export class Hub {
  /** Called for every revision, after the workbook has it. */
  onOrdered: (ordered: Ordered) => void = () => undefined;
  /** Called once, when the engine has failed on a revision: it never recovers from that. */
  onBroken: () => void = () => undefined;
  /** Number of the newest revision. */
  number = 0;
  #isBroken = false;
  #head: string | null = null;
  #workbook: Receiver = () => undefined;
  readonly #places = new Map<string, { number: number; isUndone: boolean }>();
  readonly #inbox: Revision[] = [];
  #isBusy = false;

  /** What the engine's model of the workbook sends and receives through. */
  readonly transport = {
    onNewMessage: (_id: string, receiver: Receiver): void => {
      this.#workbook = receiver;
    },
    sendMessage: async (message: Revision): Promise<void> => {
      if (REVISIONS.has(message.type)) this.receive(message);
    },
    leave: (): void => undefined,
  };

  /** Id of the newest revision. */
  get head(): string | null {
    return this.#head;
  }

  /** What a revision would become now. */
  fateOf(revision: Revision): Fate {
    const { type, serverRevisionId, nextRevisionId } = revision;
    if (!REVISIONS.has(type)) return 'unknown';
    if (this.#head !== null && serverRevisionId !== this.#head) {
      return this.#places.has(String(serverRevisionId)) ? 'stale' : 'unknown';
    }
    if (nextRevisionId === undefined || this.#places.has(nextRevisionId)) return 'unknown';
    const about = aboutOf(revision);
    if (about === null) return 'taken';
    const place = this.#places.get(about);
    return place && place.number > 0 && place.isUndone === (revision.type === 'REVISION_REDONE')
      ? 'taken'
      : 'unknown';
  }

  /** Takes a revision in. First come, first served: what is sent while another is on its way waits for it. */
  receive(revision: Revision): void {
    this.#inbox.push(revision);
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      for (let next = this.#inbox.shift(); next; next = this.#inbox.shift()) this.#order(next);
    } finally {
      this.#isBusy = false;
    }
  }

  #order(revision: Revision): void {
    if (this.#isBroken || this.fateOf(revision) !== 'taken') return;
    const text = JSON.stringify({ kind: 'revision', revision });
    try {
      quietly(() => this.#workbook(revision));
    } catch {
      this.#isBroken = true;
      this.onBroken();
      return;
    }
    if (this.#head === null)
      this.#places.set(String(revision.serverRevisionId), { number: 0, isUndone: false });
    this.#head = revision.nextRevisionId!;
    const number = ++this.number;
    this.#places.set(this.#head, { number, isUndone: false });
    const about = aboutOf(revision);
    const place = about === null ? undefined : this.#places.get(about);
    if (place) place.isUndone = revision.type === 'REVISION_UNDONE';
    this.onOrdered({ revision, text, number, about: place?.number ?? null });
  }
}

function aboutOf(revision: Revision): string | null {
  const { undoneRevisionId, redoneRevisionId } = revision as Undoing;
  return undoneRevisionId ?? redoneRevisionId ?? null;
}
