import type { Words } from '../locale/words.ts';
import type { FieldProblem } from './contract.ts';

/** Each problem as a sentence that names the entry, the field by its heading, the rule and what came. */
export function problemSentences(problems: readonly FieldProblem[], place: string, words: Words): string[] {
  const { sentence, rules } = words.entry;
  return problems.map(({ field, rule, got }) =>
    sentence(place, headingOf(field, words), rules[rule], got === '' ? words.refusal.nothing : `“${got}”`),
  );
}

function headingOf(field: string, words: Words): string {
  const column = field === 'id' ? 'entryId' : field;
  return (words.columns as Record<string, readonly string[]>)[column]?.[0] ?? field;
}
