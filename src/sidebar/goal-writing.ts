import type { GoalAnswer } from '../addon/contract.ts';
import { wholeRule } from '../entry/check-entry.ts';
import { ruleWords } from '../entry/problem-words.ts';
import type { SidebarWords as Words } from '../locale/words.ts';
import type { Desk } from './desk.ts';
import { readDay } from './rep-day.ts';
import { ownRep } from './state.ts';
import { typedNumber } from './typed-number.ts';

/** What is wrong with a typed goal in sales; undefined where nothing is. */
export function goalFault(typed: string, words: Words): string | undefined {
  const rule = wholeRule(typedNumber(typed, words.tag));
  return rule ? words.page.fieldRule(ruleWords({ field: 'goal', rule, got: '' }, words)) : undefined;
}

/** Writes a monthly goal in sales for whom this page logs, and reads the day with it. */
export async function writeGoal(
  desk: Desk,
  typed: string,
): Promise<{ ok: true; said: string } | { ok: false; message: string }> {
  const { words } = desk.state;
  const request = { rep: ownRep(desk.state), amount: typedNumber(typed, words.tag) };
  const answer = await desk.means.call<GoalAnswer>('setGoal', request);
  if (!answer.ok) return { ok: false, message: desk.messageOf(answer, 'change') };
  void readDay(desk);
  return { ok: true, said: words.page.goalWritten(answer.value.amount, answer.value.sheet) };
}
