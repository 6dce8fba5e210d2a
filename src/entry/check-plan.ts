import type { EntryRule } from '../locale/words.ts';
import { shortened } from '../log/refusal.ts';
import { idRule, longestNote, longestText, textRule } from './check-entry.ts';
import type { FieldProblem } from './entry.ts';

/** Largest target of a plan, and the most working days it may have. */
export const [mostTarget, mostWorkdays] = [1e9, 366];
/** Confidences a plan may ask for, shares. */
export const [leastConfidence, mostConfidence] = [0.5, 0.999];
/** Counted by date a step may exceed 1; a rate that somebody sets may not. */
const mostRate = 1e6;
export const mostStages = 60;

type Check = (value: unknown) => EntryRule | null;

const isWithin = (value: unknown, least: number, most: number): value is number =>
  typeof value === 'number' && value >= least && value <= most;

/** The rule that a target breaks, or null. */
export const targetRule: Check = (value) => (isWithin(value, 0, mostTarget) ? null : 'target');
/** The rule that a number of working days breaks, or null. */
export const workdaysRule: Check = (value) =>
  isWithin(value, 1, mostWorkdays) && Number.isInteger(value) ? null : 'workdays';
/** The rule that a confidence breaks, or null. */
export const confidenceRule: Check = (value) =>
  isWithin(value, leastConfidence, mostConfidence) ? null : 'confidence';

const listOf =
  (check: Check, least: number): Check =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.length <= mostStages && !value.some(check)
      ? null
      : 'stages';
const rate: Check = (value) => (isWithin(value, Number.MIN_VALUE, mostRate) ? null : 'stages');
const count: Check = (value) => (isWithin(value, 0, 1e15) && Number.isInteger(value) ? null : 'stages');

/** Every field of a plan, and its rule. */
const fields: Readonly<Record<string, Check>> = {
  id: idRule,
  rep: textRule(longestText),
  target: targetRule,
  workdays: workdaysRule,
  confidence: confidenceRule,
  stages: listOf(textRule(longestNote), 2),
  rates: listOf(rate, 1),
  counts: listOf(count, 0),
};

/** Everything that is wrong with a plan that shall be written; nothing when it may be. */
export function planProblems(plan: unknown): FieldProblem[] {
  const shown = (value: unknown) =>
    shortened(typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));
  if (typeof plan !== 'object' || plan === null || Array.isArray(plan))
    return [{ field: 'request', rule: 'plan', got: shown(plan) }];
  const given = plan as Record<string, unknown>;
  const problems: FieldProblem[] = [];
  for (const field of Object.keys(given))
    if (!Object.keys(fields).includes(field))
      problems.push({ field, rule: 'unknownField', got: shown(given[field]) });
  for (const [field, check] of Object.entries(fields)) {
    const rule = check(given[field]);
    const isList = field === 'rates' || field === 'counts';
    if (rule) problems.push({ field: isList ? 'stages' : field, rule, got: shown(given[field]) });
  }
  if (problems.length > 0) return problems;
  const [stages, rates, counts] = ['stages', 'rates', 'counts'].map((field) => given[field] as unknown[]);
  const wrong = [
    rates!.length === stages!.length - 1 ? [] : rates,
    counts!.length === 0 || counts!.length === stages!.length ? [] : counts,
  ].filter((list) => list!.length > 0);
  return wrong.map((list) => ({ field: 'stages', rule: 'stages', got: shown(list) }));
}
