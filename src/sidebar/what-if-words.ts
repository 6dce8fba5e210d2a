import type { IsoDays } from '../addon/contract.ts';
import type { SidebarWords as Words } from '../locale/words.ts';
import { parseIso } from '../log/day.ts';
import { mostCalls } from '../plan/chance.ts';
import { callsAllowingFor, type Need, type Takes, takes } from '../plan/what-if.ts';
import { counted, heading } from './phrases.ts';
import type { Reading, Start } from './what-if.ts';

/** What a plan takes, in words; null for what cannot be said. */
export interface Said {
  needs: string;
  perDay: string | null;
  chance: string | null;
  sure: string | null;
  allowing: string | null;
  overall: string | null;
  /** A row for each stage. */
  stages: readonly { name: string; needed: string; perDay: string }[];
}

const nothing = '–';

/** The answer to a draft, beside the numbers of today where they differ. */
export function answerTo({ assumptions, isMeasured }: Reading, start: Start, words: Words): Said {
  const say = words.page.whatIf;
  const now = takes(assumptions);
  const before = takes(start).stages[0]!;
  const [first, last] = [start.stages[0]!, start.stages[start.stages.length - 1]!];
  const { confidence, target } = assumptions;
  const perDay = now.stages[0]!.perDay;
  const needs = now.stages[0]!.needed;
  const isKnown = needs !== null && needs <= mostCalls;
  return {
    needs: isKnown
      ? say.needs(counted(words, first, needs), otherThan(needs, before.needed, words))
      : unknownNeed(now, assumptions.steps.includes(null) || target === null, words),
    perDay:
      isKnown && perDay !== null
        ? say.perDay(words.number(perDay), otherThan(perDay, before.perDay, words))
        : null,
    chance:
      now.chance !== null && needs !== null
        ? say.chanceAt(words.number(needs), chanceWords(now.chance, words))
        : now.closeRate !== null && now.closeRate > 1
          ? say.moreThanAll
          : null,
    sure: confidence !== null && now.sure.needed !== null ? sureWords(confidence, now.sure, words) : null,
    allowing: isMeasured ? allowingWords(now.sure.needed, assumptions, start, words) : null,
    overall:
      now.closeRate === null
        ? null
        : `${heading(words, first)} → ${last}: ${words.percent(now.closeRate, now.closeRate < 0.1 ? 2 : 1)}`,
    stages: start.stages.map((name, index) => {
      const { needed, perDay: aDay } = now.stages[index]!;
      const isReachable = needed !== null && needed <= mostCalls;
      return {
        name: heading(words, name),
        needed: isReachable ? words.number(needed) : nothing,
        perDay: isReachable && aDay !== null ? words.number(aDay) : nothing,
      };
    }),
  };
}

/** Whose numbers the sliders start with, as sentences. */
export function sourceWords({ goal, measured, counts, leftOut }: Start, words: Words): string[] {
  const say = words.page.whatIf;
  const range = ({ from, to }: IsoDays) => words.dayRange(parseIso(from)!, parseIso(to)!);
  const days = measured?.days ? range(measured.days) : null;
  return [
    goal ? say.goalFrom(goal.whose.kind === 'rep', range(goal)) : say.goalExample,
    measured
      ? say.ratesFrom(measured.whose === 'own', counts[counts.length - 1]!, counts[0]!, days)
      : say.ratesExample,
    ...(leftOut.length > 0 ? [say.leftOut(leftOut.map((name) => heading(words, name)).join(', '))] : []),
  ];
}

function unknownNeed({ closeRate, stages }: Takes, isUnread: boolean, words: Words): string {
  const say = words.page.whatIf;
  if (isUnread) return say.fix;
  return closeRate === 0 || stages[0]!.needed === null ? say.noNumber : say.outOfReach(mostCalls);
}

function sureWords(confidence: number, { needed, perDay }: Need, words: Words): string {
  const say = words.page.whatIf;
  const isReachable = needed !== null && needed <= mostCalls;
  return say.sure(
    words.percent(confidence, Math.abs(confidence * 100 - Math.round(confidence * 100)) < 1e-9 ? 0 : 1),
    isReachable ? words.number(needed) : say.outOfReach(mostCalls),
    isReachable && perDay !== null ? words.number(perDay) : null,
  );
}

/** Below even odds, more or less, a rate that is less sure needs fewer calls: that is no allowance. */
function allowingWords(
  sure: number | null,
  assumptions: Reading['assumptions'],
  { counts }: Start,
  words: Words,
): string | null {
  const observed = counts[0]!;
  const calls = callsAllowingFor(observed, assumptions);
  if (sure === null || calls === null || calls <= sure || calls > mostCalls) return null;
  return words.page.whatIf.allowing(observed, calls);
}

/** A whole percentage; what is neither impossible nor certain is not said to be. */
function chanceWords(chance: number, words: Words): string {
  const say = words.page.whatIf;
  if (chance < 0.005 && chance > 0) return say.under(words.percent(0.01, 0));
  if (chance >= 0.995 && chance < 1) return say.over(words.percent(0.99, 0));
  return words.percent(chance, 0);
}

/** Today's number, where it is another one. */
function otherThan(now: number, before: number | null, words: Words): string | null {
  return before === null || before === now ? null : words.number(before);
}
