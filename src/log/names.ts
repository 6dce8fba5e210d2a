/** Anything but printable ASCII, joined spaces and the apostrophe that stands for all: a text without it is nearly its key. */
const unusual = /[^ -~]| {2}|\u0060/;

/**
 * The key under which spellings are the same name: trimmed, inner spaces joined, lower case, one apostrophe for all that
 * keyboards know. A blank text gives ''. Throws nothing.
 *
 * @example nameKey(' Дем’яненко  О. ') // "дем'яненко о."
 */
export function nameKey(text: string): string {
  const key = text.trim().toLowerCase();
  if (!unusual.test(key)) return key;
  return text
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[’ʼ\u0060´]/g, "'")
    .toLowerCase();
}

/**
 * Distinct names numbered in the order they appear: the first spelling is the one shown.
 * `known` gives spellings their code beforehand, the shown one first; a name of its own goes before another's spelling.
 * Codes are whole numbers from 0, indexes into `shown`. Throws nothing.
 *
 * @example new Names([['Ann', 'Annie'], ['Bo']]).codeOf(' ANNIE ') // 0
 */
export class Names {
  readonly shown: string[] = [];
  private readonly codeOfKey = new Map<string, number>();
  private readonly codeOfText = new Map<string, number>();

  constructor(known: readonly (readonly string[])[] = []) {
    const codes = known.map(([shown]) => this.codeOf(shown!));
    known.forEach((spellings, index) => {
      for (const spelling of spellings) {
        const key = nameKey(spelling);
        if (!this.codeOfKey.has(key)) this.codeOfKey.set(key, codes[index]!);
      }
    });
  }

  /** The code of a known spelling; -1 for a name that has not been met. */
  find(text: string): number {
    return this.codeOfKey.get(nameKey(text)) ?? -1;
  }

  /** Names that were met in more than one spelling, spaces around them aside, in the order of their codes. */
  spelledInSeveralWays(): { name: string; ways: number }[] {
    const ways = this.shown.map(() => new Set<string>());
    for (const [text, code] of this.codeOfText) ways[code]!.add(text.trim());
    return this.shown.flatMap((name, code) =>
      ways[code]!.size > 1 ? [{ name, ways: ways[code]!.size }] : [],
    );
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
