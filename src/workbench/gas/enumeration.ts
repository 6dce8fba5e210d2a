/** One member of a service enumeration: an object, never a string or a number. */
export class EnumMember {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  toString(): string {
    return this.#name;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: EnumMember): number {
    return this.#ordinal - other.#ordinal;
  }

  /** JSON.stringify of a service enumeration gives its name. */
  toJSON(): string {
    return this.#name;
  }
}

/** A service enumeration: its members by name, in the order given. */
export function enumeration<Name extends string>(...names: Name[]): Record<Name, EnumMember> {
  const members = names.map((name, ordinal) => [name, new EnumMember(name, ordinal)] as const);
  return Object.freeze(Object.fromEntries(members)) as Record<Name, EnumMember>;
}
