import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeWhole } from '../runtime/book-files.ts';

/** Pauses in milliseconds: after the last change, and at most since the first. */
const [QUIET_MS, LONGEST_MS] = [1500, 15_000];

/** Keeps a workbook in a file: soon after a change, and at the end. Always whole, or as it was before. */
export class Keeper {
  readonly path: string;
  readonly #content: () => string;
  readonly #complain: (sentence: string) => void;
  #timer: NodeJS.Timeout | null = null;
  #dueBy = 0;

  constructor(path: string, content: () => string, complain: (sentence: string) => void) {
    this.path = path;
    this.#content = content;
    this.#complain = complain;
    mkdirSync(dirname(path), { recursive: true });
  }

  /** Something has changed. */
  changed(): void {
    const now = Date.now();
    if (this.#timer) clearTimeout(this.#timer);
    else this.#dueBy = now + LONGEST_MS;
    this.#timer = setTimeout(() => this.save(), Math.min(QUIET_MS, Math.max(0, this.#dueBy - now)));
    this.#timer.unref();
  }

  /** Writes what has changed since the last time. A failure is told; the next change tries again. */
  save(): void {
    if (!this.#timer) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    try {
      writeWhole(this.path, this.#content());
    } catch (error) {
      this.#complain((error as Error).message);
    }
  }
}

/**
 * Puts an earlier workbook out of the way of a new one, and of those that were put there before; answers where it is now, or
 * null where there was none.
 */
export function setAside(path: string): string | null {
  if (!existsSync(path)) return null;
  let aside = path.replace(/(\.json)?$/, '.before$1');
  for (let number = 2; existsSync(aside); number++) {
    aside = path.replace(/(\.json)?$/, `.before-${number}$1`);
  }
  renameSync(path, aside);
  return aside;
}
