import type { RepGoal } from '../addon/contract.ts';
import type { Countable, Who } from '../locale/today-words.ts';
import type { SidebarWords as Words } from '../locale/words.ts';
import { type Day, parseIso } from '../log/day.ts';
import { type GoalNow, isDayRead, isOwnGoal } from './goals.ts';
import { counted, heading, isDefaultActivity } from './phrases.ts';
import { ownRep, type State } from './state.ts';
import type { AdviceNow, NextNumber, Unit } from './today.ts';

/** A stage as a heading: the activities that count for it. */
export function stageName(words: Words, names: readonly string[]): string {
  return names.map((name) => heading(words, name)).join(' + ');
}

/** The days of a goal, and what it counts where that is not sales: "November", "This week · Follow-up". */
export function goalTitle(words: Words, goal: RepGoal): string {
  const period = words.page.todayTab.period(goal.unit, dayIn(goal.from), dayIn(goal.to));
  const measure = measureName(words, goal);
  return measure === null ? period : `${period} · ${measure}`;
}

/** "38 of 50 sales", or the numbers alone. */
export function progressText(words: Words, { goal, standing }: GoalNow): string {
  const { salesOf, amountOf } = words.page.todayTab;
  return (goal.measure.id === 'sales' ? salesOf : amountOf)(standing.actual, goal.target);
}

/** Whose goal it is; null for the rep's own. */
export function goalOwner(words: Words, goal: RepGoal, state: Pick<State, 'facts'>): string | null {
  if (isOwnGoal(goal, state)) return null;
  return words.page.todayTab.goalOf(goal.whose.kind === 'everybody' ? null : goal.whose.name, goal.isSum);
}

export function whoOf(goal: RepGoal, state: Pick<State, 'facts'>): Who {
  return isOwnGoal(goal, state) ? 'you' : 'team';
}

/** What follows the chance: "chance of 50 sales by 30 Nov if you go on at 43 calls a workday". */
export function chanceSentence(words: Words, { goal, standing }: GoalNow, who: Who): string {
  const until = goal.unit === 'day' ? null : dayIn(goal.to);
  const { callsPerDay } = standing.asSoFar!;
  return words.page.todayTab.chanceOf(goal.target, until, callsAsShown(callsPerDay), who, goal.elapsed === 0);
}

/** Calls a day that are an average: decimals say something of few calls only. */
export function callsAsShown(callsPerDay: number): number {
  return callsPerDay < 10 ? callsPerDay : Math.round(callsPerDay);
}

export function nextSentence(words: Words, next: NextNumber, who: Who): string {
  const { todayTab } = words.page;
  switch (next.id) {
    case 'toPlan':
      return todayTab.toPlan(next.count, countable(words, next.unit), who);
    case 'nextWorkday':
      return todayTab.nextWorkday(next.count, countable(words, next.unit));
    case 'toChance':
      return todayTab.toChance(next.count, next.perDay, next.share);
    case 'reachedForAll':
      return todayTab.reachedForAll(next.share);
    case 'reachedToday':
      return todayTab.reachedToday;
  }
}

/** Whose rates are used where they are not those of whom the goal is for, or that there are none; null where nothing is to be said. */
export function ratesNote(words: Words, { goal }: GoalNow, who: Who): string | null {
  const { noHistory, teamRates } = words.page.todayTab;
  const { measure, whose, rates, samples } = goal;
  if (measure.id === 'activity') return null;
  if (!rates) return noHistory;
  const [own] = samples;
  if (!own || rates.whose === 'own' || whose.kind === 'everybody') return null;
  return teamRates(rates.sales, rates.calls, own.sales, own.calls, who === 'team');
}

/** What the numbers rest on, for those who want to know; null without any. */
export function ratesUsed(words: Words, { rates }: RepGoal, who: Who): string | null {
  if (!rates) return null;
  const days = rates.days ? words.dayRange(dayIn(rates.days.from), dayIn(rates.days.to)) : '';
  const isOwn = rates.whose === 'own' && who === 'you';
  return words.page.todayTab.ratesOf(isOwn, days, rates.sales, rates.calls);
}

export function adviceSentence(words: Words, state: State, now: AdviceNow): string {
  const { advice, from, to, calls } = now;
  const stage = (names: readonly string[]) => {
    const [first] = names;
    const isKnown = names.length === 1 && isDefaultActivity(words, first!);
    const found = state.facts!.activities.find(({ name }) => name === first);
    return { role: isKnown ? (found?.role ?? null) : null, name: stageName(words, names) };
  };
  const { k, n, share, quarter, whose } = advice;
  return words.page.todayTab.advice(
    { from: stage(from), to: stage(to) },
    { now: (k / n) * 100, better: share * 100 },
    quarter && { from: dayIn(quarter.from), to: dayIn(quarter.to) },
    whose === 'own' && (ownRep(state) !== '' || !state.facts!.columns.includes('rep')),
    calls,
  );
}

/** The dock's line about the goal: the chance, else how far it is; '' while the day is not read. */
export function dockGoalLine(state: State, goals: readonly GoalNow[]): string {
  const { words, read } = state;
  const { todayTab } = words.page;
  const [first] = goals;
  if (!isDayRead(state)) return '';
  if (!first) return read!.hasGoals ? todayTab.noGoalToday : todayTab.dockNoGoal;
  const { goal, standing } = first;
  const { asSoFar } = standing;
  const who = whoOf(goal, state);
  if (asSoFar) return todayTab.dockChance(todayTab.chance(asSoFar.chance), goal.target, goal.unit, who);
  const name = measureName(words, goal);
  return todayTab.dockProgress(progressText(words, first), goal.unit, name, standing.missing === 0, who);
}

export function countable(words: Words, unit: Unit): Countable {
  if (unit.id !== 'activity') return unit.id;
  return (count) => {
    const text = counted(words, unit.name, count);
    return text === unit.name ? `${unit.name} × ${words.number(1)}` : text;
  };
}

/** What a goal counts; null for sales. */
function measureName(words: Words, { measure }: RepGoal): string | null {
  if (measure.id === 'sales') return null;
  return measure.id === 'activity' ? heading(words, measure.name) : words.page.todayTab.revenue;
}

function dayIn(iso: string): Day {
  return parseIso(iso)!;
}
