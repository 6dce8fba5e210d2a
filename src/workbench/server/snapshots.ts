import type { Workbook } from '../engine/workbook.ts';
import type { Hub, Ordered } from './hub.ts';

/** How many revisions a tab replays rather than waiting for a new snapshot. */
const MOST_REVISIONS = 40;

/** The workbook as a tab needs it that joins now. */
export interface Joining {
  snapshotText: string;
  revisionTexts: readonly string[];
  /** Number of the newest revision in the snapshot: nothing up to it can be undone by the tab's model. */
  base: number;
}

/**
 * Snapshots of the workbook: one serves until so much has happened since that a new one is cheaper, or until something is
 * undone that it has inside.
 */
export class Snapshots {
  readonly #workbook: Workbook;
  readonly #hub: Hub;
  #text: string | null = null;
  #base = 0;
  #since: string[] = [];

  constructor(workbook: Workbook, hub: Hub) {
    this.#workbook = workbook;
    this.#hub = hub;
  }

  note({ revision, about }: Ordered): void {
    if (this.#text === null) return;
    this.#since.push(JSON.stringify(revision));
    const isBeyond = about !== null && about <= this.#base;
    if (isBeyond || this.#since.length > MOST_REVISIONS) this.#text = null;
  }

  join(): Joining {
    if (this.#text === null) {
      this.#text = JSON.stringify(this.#workbook.toJSON());
      this.#base = this.#hub.number;
      this.#since = [];
    }
    return { snapshotText: this.#text, revisionTexts: this.#since, base: this.#base };
  }
}
