import type { Person } from '../gas/execution.ts';
import type { TabPerson } from './protocol.ts';

/** The owner of a new workbook, two reps, and somebody who may only look. */
const USUAL: readonly TabPerson[] = [
  { email: 'ann@example.com', canEdit: true },
  { email: 'rep1@example.com', canEdit: true },
  { email: 'rep2@example.com', canEdit: true },
  { email: 'viewer@example.com', canEdit: false },
];

export const OWNER = USUAL[0]!.email;

const ADDRESS = /^[^\s@<>"']{1,64}@[^\s@<>"']{1,190}$/;

/** Everybody who may open the workbook: the usual people, and whoever came by an address of their own, as an editor. */
export class People {
  readonly #known = new Map<string, TabPerson>(USUAL.map((person) => [person.email, person]));

  list(): readonly TabPerson[] {
    return [...this.#known.values()];
  }

  /** The person of an address; null where the text is none. */
  enter(address: string, language: string): Person | null {
    const email = address.trim().toLowerCase();
    if (!ADDRESS.test(email)) return null;
    const known = this.#known.get(email) ?? { email, canEdit: true };
    this.#known.set(email, known);
    return { ...known, locale: language };
  }
}
