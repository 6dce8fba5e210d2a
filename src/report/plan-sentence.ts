import type { Words } from '../locale/words.ts';
import { callsForChance, chanceOfTarget, mostCalls } from '../plan/chance.ts';
import { callsNeeded, perDay } from '../plan/need.ts';
import type { PlanInputs } from './report.ts';

/**
 * "50 sales take 1,000 calls, 48 a workday. At exactly 1,000 the chance is only 52%; for 90% plan 1,180, 57 a workday." Null where
 * a number of the plan is missing, breaks its rule or asks for no calls; without the last part where the confidence does.
 */
export function planSentence(
  { target, rate, workdays, confidence }: PlanInputs,
  words: Words,
): string | null {
  if (target === null || rate === null || workdays === null) return null;
  if (!(target > 0 && rate > 0 && rate <= 1 && workdays >= 1)) return null;
  const calls = callsNeeded(target, rate);
  if (calls === null || calls > mostCalls) return null;
  const isSure = confidence !== null && confidence > 0 && confidence < 1;
  const sure = isSure ? callsForChance(target, rate, confidence, null) : null;
  const chance = chanceOfTarget(target, calls, rate, null);
  return words.summary.plan.takes({
    target,
    calls,
    perDay: words.number(perDay(calls, workdays)!),
    chance: words.percent(chance, 0),
    isOnly: isSure && chance < confidence,
    sure:
      isSure && sure !== null && sure <= mostCalls
        ? {
            confidence: shareWords(confidence, words),
            calls: words.number(sure),
            perDay: words.number(perDay(sure, workdays)!),
          }
        : null,
  });
}

/** "90%", "97.5%". */
function shareWords(share: number, words: Words): string {
  const isWhole = Math.abs(share * 100 - Math.round(share * 100)) < 1e-9;
  return words.percent(share, isWhole ? 0 : 1);
}
