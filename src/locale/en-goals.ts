import { counted, number, quote } from './en-grammar.ts';
import type { GoalWords } from './goal-words.ts';

const calls = (count: number) => counted(count, 'call', 'calls');
const workdays = (count: number) => counted(count, 'workday', 'workdays');
const amount = (value: number) => number(value, Number.isInteger(value) ? 0 : 1);

/** Words of the summary's block on goals in English. */
export const enGoals: GoalWords = {
  heading: 'Goal and pace',
  everyone: 'Goals of everybody who has one',
  none: 'No goal in Settings holds in this period.',
  cards: {
    ofTarget: (target) => `of ${target} planned`,
    expected: (value) => `${value} expected to date`,
    firstDay: 'no workday is over yet',
    needed: 'Needed a workday',
    neededCalls: (left) => `calls, ${workdays(left)} left`,
    neededOf: (measure, left) => `${measure}, ${workdays(left)} left`,
    noDayLeft: 'no workday left',
    asSoFar: (perDay) => `at ${number(perDay, 1)} calls a workday, as so far`,
    reached: 'Reached',
    missedBy: (value) => `Missed by ${value}`,
    endedOn: (day) => `on ${day}`,
    noRates: 'too little logged to say',
    noCalls: 'no calls so far',
    noChance: 'not for this kind of goal',
  },
  rest: (missing, left, [needed, ...sure]) =>
    `${amount(missing)} ${missing === 1 ? 'sale is' : 'sales are'} missing and ${workdays(left)} ${left === 1 ? 'is' : 'are'} left. ` +
    `${calls(needed!.callsPerDay)} a workday (${number(needed!.calls)} more) reach the goal with a chance of ${needed!.confidence}` +
    `${sure.map((each) => `; for ${each.confidence} it takes ${number(each.calls)} (${number(each.callsPerDay)} a workday)`).join('')}.`,
  rates: (sales, made, days) =>
    `Reckoned with ${counted(sales, 'sale', 'sales')} of ${calls(made)} (${days ?? 'the whole log'}).`,
  table: {
    goal: 'Goal',
    done: 'Done',
    expected: 'Due by now',
    needed: 'Needed a workday',
    aWorkday: (stage) => `${stage} a workday`,
    chance: 'Chance',
    calls90: 'Calls a day for 90%',
    everybody: 'Everybody',
  },
  notes: {
    sum: 'Where a team or everybody has no goal of its own, the goal is the sum of those of its members, and what all of them do counts towards it.',
    borrowed: (names) =>
      `Too few calls and sales of their own in the last three months, so calls are reckoned at everybody’s rate: ${names.join(', ')}.`,
    overlap: (wins, yields) =>
      `The goals in ${wins} and ${yields} hold at the same time: the one for fewer days counts, of equal ones the lower row: ${wins}.`,
    ended: (cell, day) => `The goal in ${cell} ended on ${day} and does not count here.`,
    begins: (cell, day) => `The goal in ${cell} begins on ${day} and does not count yet.`,
    service: (rep, from, to) =>
      `${rep} is with the team ${[from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' ')}: the goal counts for those days.`,
    unknown: (name, cell) =>
      `The goal in ${cell} is for ${quote(name)}, which is no rep, team or segment: it counts for nobody.`,
    unknownAbsent: (name, cell) =>
      `The absence in ${cell} is of ${quote(name)}, which is no rep: it counts for nobody.`,
    more: (count) => `And ${number(count)} more of the same kind.`,
    definition:
      'A goal is spread over the workdays of its own period (working week, holidays and absences in Settings). Expected: target × workdays before today ÷ workdays. ' +
      'Needed: what was missing last night ÷ workdays left, today among them, rounded up. Chance: if calls go on as so far, at the sales per call of the last three closed months, as sure as those are.',
  },
};
