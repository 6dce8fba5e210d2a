import type { CommonWords, LimitedRule } from '../locale/words.ts';
import { longestNote, longestText, mostCount, mostEntries, mostMinutes } from './check-entry.ts';
import { mostConfidence, mostStages, mostTarget, mostWorkdays } from './check-plan.ts';
import type { FieldProblem } from './entry.ts';

/** Each problem as a sentence that names the entry, the field by its heading, the rule and what came. */
export function problemSentences(
  problems: readonly FieldProblem[],
  place: string,
  words: CommonWords,
  longest = longestText,
): string[] {
  return problems.map((problem) =>
    words.entry.sentence(
      place,
      headingOf(problem.field, words),
      ruleWords(problem, words, longest),
      problem.got,
    ),
  );
}

/** What the field must be, with the limit that is declared; `longest` is that of the texts. */
export function ruleWords({ field, rule }: FieldProblem, words: CommonWords, longest = longestText): string {
  const limits: Readonly<Record<LimitedRule, number>> = {
    list: mostEntries,
    tooLong: field === 'note' ? longestNote : longest,
    wholeAboveZero: mostCount,
    minutes: mostMinutes,
    target: mostTarget,
    workdays: mostWorkdays,
    confidence: mostConfidence,
    stages: mostStages,
  };
  const said = words.entry.rules[rule];
  return typeof said === 'string' ? said : said(limits[rule as LimitedRule]);
}

function headingOf(field: string, words: CommonWords): string {
  const column = field === 'id' ? 'entryId' : field;
  const { columns, entry } = words as {
    columns: Readonly<Record<string, readonly string[]>>;
    entry: { fields: Readonly<Record<string, string>> };
  };
  return columns[column]?.[0] ?? entry.fields[field] ?? field;
}
