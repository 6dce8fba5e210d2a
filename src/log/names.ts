/** The key under which spellings are the same name: trimmed, inner spaces joined, lower case. `nameKey(' Ann  Lee ')` is 'ann lee'. */
export function nameKey(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/**
 * Distinct names numbered in the order they appear: the first spelling is the one shown.
 * `known` gives spellings their code beforehand ("other spellings" of a rep).
 */
export class Names {
  readonly shown: string[] = [];
  private readonly codeOfKey = new Map<string, number>();
  private readonly codeOfText = new Map<string, number>();

  constructor(known: readonly (readonly string[])[] = []) {
    for (const spellings of known) {
      const code = this.codeOf(spellings[0]!);
      for (const spelling of spellings) this.codeOfKey.set(nameKey(spelling), code);
    }
  }

  /** The code of a spelling; a new name takes the next one. */
  codeOf(text: string): number {
    const met = this.codeOfText.get(text);
    if (met !== undefined) return met;
    const key = nameKey(text);
    let code = this.codeOfKey.get(key);
    if (code === undefined) {
      code = this.shown.push(text.trim().replace(/\s+/g, ' ')) - 1;
      this.codeOfKey.set(key, code);
    }
    this.codeOfText.set(text, code);
    return code;
  }
}
