import { longestRemembered, textRule } from '../entry/check-entry.ts';
import type { FieldProblem } from '../entry/entry.ts';
import { firstPreferences } from '../entry/first-preferences.ts';
import { problemSentences } from '../entry/problem-words.ts';
import { isoOf, parseIso } from '../log/day.ts';
import { comparisonIds } from '../plan/comparison.ts';
import { type PeriodId, periodIds } from '../plan/period.ts';
import { basisIds } from '../report/basis.ts';
import type { Desk } from './answer.ts';
import type { Book } from './book.ts';
import type { Preferences, SummaryChoice } from './contract.ts';
import { Failure } from './failure.ts';

/** What the person chose in this spreadsheet; what cannot be read is as new. */
export function readPreferences(book: Book): Preferences {
  try {
    const text = PropertiesService.getUserProperties().getProperty(keyOf(book));
    return completed(JSON.parse(text ?? '{}'));
  } catch {
    return firstPreferences;
  }
}

/** Remembers choices for the next opening. A field that is not given goes back to its default. */
export function rememberPreferences(
  request: Partial<Preferences> | null,
  { book, words }: Desk,
): Preferences {
  const problems: FieldProblem[] = (['rep', 'segment', 'source'] as const).flatMap((field) => {
    const value = request?.[field] ?? '';
    const rule = textRule(longestRemembered)(value);
    return rule ? [{ field, rule, got: String(value).slice(0, 40) }] : [];
  });
  if (problems.length > 0)
    throw new Failure(
      'invalid',
      problems,
      problemSentences(problems, words.menu.title, words, longestRemembered),
    );
  const remembered = completed(request);
  PropertiesService.getUserProperties().setProperty(keyOf(book), JSON.stringify(remembered));
  return remembered;
}

function completed(from: unknown): Preferences {
  const given = (typeof from === 'object' && from !== null ? from : {}) as Record<string, unknown>;
  const chosen = Object.entries(firstPreferences).map(([name, otherwise]) => [
    name,
    typeof given[name] === typeof otherwise ? given[name] : otherwise,
  ]);
  return { ...(Object.fromEntries(chosen) as Preferences), summary: summaryOf(given.summary) };
}

/** A choice of the known ones; nothing else of it is kept. */
function summaryOf(from: unknown): SummaryChoice {
  const { period, basis, comparison } = (from ?? {}) as Partial<Record<keyof SummaryChoice, unknown>>;
  const { id, from: first, to } = (period ?? {}) as Record<string, unknown>;
  const { summary } = firstPreferences;
  return {
    period: periodIds.includes(id as PeriodId)
      ? { id: id as PeriodId, ...dayOf('from', first), ...dayOf('to', to) }
      : summary.period,
    basis: basisIds.find((each) => each === basis) ?? summary.basis,
    comparison: comparisonIds.find((each) => each === comparison) ?? summary.comparison,
  };
}

function dayOf(name: 'from' | 'to', iso: unknown): { from?: string; to?: string } {
  const day = typeof iso === 'string' ? parseIso(iso) : null;
  return day === null ? {} : { [name]: isoOf(day) };
}

/** One JSON value per person and spreadsheet. */
function keyOf(book: Book): string {
  return `rep:${book.getId()}`;
}
