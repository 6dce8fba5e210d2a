/** How far each tab's typing has come: a tab that lost the line sends again what it got no answer for. */
export class TypedNumbers {
  readonly #last = new Map<string, number>();

  /** Whether a tab sends this for the first time; remembers that it has. */
  isNew(tab: string, number: number): boolean {
    if (number <= (this.#last.get(tab) ?? 0)) return false;
    this.#last.set(tab, number);
    return true;
  }
}
