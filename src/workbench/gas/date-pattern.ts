/** A run of one pattern letter, or literal text. */
export type PatternPart = { letter: string; count: number } | { text: string };

const LETTERS = 'GyYMLwWDdFEuaHkKhmsSzZX';

/** Reads a Java SimpleDateFormat pattern; throws for a letter that Java does not know or a quote left open. */
export function readDatePattern(pattern: string): PatternPart[] {
  const parts: PatternPart[] = [];
  const say = (text: string): void => {
    const last = parts.at(-1);
    if (last && 'text' in last) last.text += text;
    else parts.push({ text });
  };
  for (let i = 0; i < pattern.length; ) {
    const char = pattern[i]!;
    if (char === "'") {
      if (pattern[i + 1] === "'") {
        say("'");
        i += 2;
        continue;
      }
      const quoted = /^'((?:[^']|'')*)'/.exec(pattern.slice(i));
      if (!quoted) throw new Error('Unterminated quote');
      say(quoted[1]!.replaceAll("''", "'"));
      i += quoted[0].length;
    } else if (/[A-Za-z]/.test(char)) {
      if (!LETTERS.includes(char)) throw new Error(`Illegal pattern character '${char}'`);
      let end = i;
      while (pattern[end] === char) end++;
      parts.push({ letter: char, count: end - i });
      i = end;
    } else {
      say(char);
      i++;
    }
  }
  return parts;
}
