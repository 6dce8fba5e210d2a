import { Workbook } from '../engine/workbook.ts';
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
 * The newest snapshot of the workbook and what has happened since. One serves until so much has happened that a new one is
 * cheaper, or until something is undone that it has inside.
 */
export class Snapshots {
  readonly #workbook: Workbook;
  readonly #hub: Hub;
  #text: string;
  #base = 0;
  #since: string[] = [];
  #isFit = true;

  constructor(workbook: Workbook, hub: Hub) {
    this.#workbook = workbook;
    this.#hub = hub;
    this.#text = JSON.stringify(workbook.toJSON());
    this.#base = hub.number;
  }

  note({ revision, about }: Ordered): void {
    this.#since.push(JSON.stringify(revision));
    if (about !== null && about <= this.#base) this.#isFit = false;
  }

  join(): Joining {
    if (!this.#isFit || this.#since.length > MOST_REVISIONS) this.renew();
    return { snapshotText: this.#text, revisionTexts: this.#since, base: this.#base };
  }

  /** The workbook as it stands. */
  renew(): string {
    if (this.#since.length > 0) {
      this.#text = JSON.stringify(this.#workbook.toJSON());
      this.#base = this.#hub.number;
      this.#since = [];
      this.#isFit = true;
    }
    return this.#text;
  }

  /** The workbook as a tab has it that has heard of everything. */
  replayed(): object {
    const revisions = this.#since.map((text) => JSON.parse(text) as object);
    return new Workbook({ book: JSON.parse(this.#text), revisions }).toJSON() as object;
  }
}
