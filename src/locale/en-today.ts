import type { Role } from '../log/role.ts';
import { counted, longMonths, months, number, percent, quote } from './en-grammar.ts';
import { calendarOf, shownAmount, wholeDown } from './format.ts';
import type { Countable, TodayWords } from './today-words.ts';

const amount = (count: number) => {
  const { value, decimals } = shownAmount(count);
  return number(value, decimals);
};
/** A fraction is plural: "0.5 sales". */
const some = (count: number, one: string, other: string) =>
  shownAmount(count).value === 1 ? `1 ${one}` : `${amount(count)} ${other}`;
const sales = (count: number) => some(count, 'sale', 'sales');
const calls = (count: number) => some(count, 'call', 'calls');
const workdays = (count: number) => counted(count, 'workday', 'workdays');
const whole = (share: number) => percent(share, 0);
const shortDay = (at: number) => `${calendarOf(at).date} ${months[calendarOf(at).month]}`;

function more(count: number, what: Countable): string {
  if (what === 'calls') return some(count, 'more call', 'more calls');
  if (what === 'sales') return some(count, 'more sale', 'more sales');
  return what === 'revenue' ? `${amount(count)} more revenue` : `${what(count)} more`;
}

function plain(count: number, what: Countable): string {
  if (what === 'calls') return calls(count);
  if (what === 'sales') return sales(count);
  return what === 'revenue' ? `${amount(count)} revenue` : what(count);
}

const fromRole: Partial<Record<Role, string>> = {
  attempt: 'calls',
  conversation: 'conversations',
  appointmentSet: 'appointments',
  appointmentHeld: 'appointments held',
};
const toRole: Partial<Record<Role, string>> = {
  conversation: 'a conversation',
  appointmentSet: 'an appointment',
  appointmentHeld: 'an appointment held',
  sale: 'a sale',
};

const inPeriod = {
  day: 'today',
  week: 'this week',
  month: 'this month',
  quarter: 'this quarter',
  year: 'this year',
};

export const enToday: TodayWords = {
  tab: 'Today',
  everybodysEntries: 'Everybody’s entries',
  ofNeeded: (done, needed) => `${amount(done)} of ${amount(needed)}`,
  teamToday: (done, needed) => `The team: ${amount(done)} of ${amount(needed)}`,
  alsoToday: (list) => `Also today: ${list}`,
  dayOff: 'No workday today',

  period(unit, from, to) {
    const [a, b] = [calendarOf(from), calendarOf(to)];
    if (unit === 'day') return 'Today';
    if (unit === 'week') return 'This week';
    if (unit === 'month') return longMonths[a.month]!;
    if (unit === 'year' && a.year === b.year) return `Year ${a.year}`;
    const start = a.year === b.year ? `${months[a.month]}–` : `${months[a.month]} ${a.year} – `;
    return `${start}${months[b.month]} ${b.year}`;
  },
  revenue: 'Revenue',
  salesOf: (done, target) => `${amount(done)} of ${sales(target)}`,
  amountOf: (done, target) => `${amount(done)} of ${amount(target)}`,
  goalOf: (team, isSum) =>
    `${team === null ? 'The team' : team}’s goal${isSum ? ', the sum of its members’ goals' : ''}`,
  attained: (share, missing, days) =>
    `${whole(wholeDown(share))} done, ${amount(missing)} to go in ${workdays(days)}`,
  missed: (missing, isSales) => `Missed by ${isSales ? sales(missing) : amount(missing)}: no workday is left`,
  pace: (pace, expected) =>
    `Pace ${whole(pace)}: ${amount(expected)} ${shownAmount(expected).value === 1 ? 'was' : 'were'} expected by last night`,
  paceLater: 'Pace: from the second workday on',
  chance: (share) => (share < 0.005 ? '<1%' : share >= 0.995 ? '>99%' : whole(share)),
  chanceOf(count, until, perDay, who, isUsual) {
    const by = until === null ? 'today' : `by ${shortDay(until)}`;
    const goOn = { you: 'you go on', team: 'the team goes on' }[who];
    return `chance of ${sales(count)} ${by} if ${goOn} at ${calls(perDay)} a workday${isUsual ? ', as in the last three months' : ''}`;
  },
  dockChance: (chance, count, unit, who) =>
    `${chance} chance of ${who === 'team' ? 'the team’s ' : ''}${sales(count)} ${inPeriod[unit]}`,
  dockProgress: (progress, unit, name, isReached, who) =>
    `${who === 'team' ? 'The team: ' : ''}${name === null ? '' : `${name}, `}${progress} ${inPeriod[unit]}${isReached ? ': reached' : ''}`,
  dockNoGoal: 'No goal yet: set one under Today',

  next: 'Next number to reach',
  toPlan: (count, what, who) =>
    `${more(count, what)} today ${count === 1 ? 'keeps' : 'keep'} ${who === 'team' ? 'the team' : 'you'} on plan.`,
  toChance: (count, perDay, share) =>
    perDay === null
      ? `Today’s number is reached. ${more(count, 'calls')} today ${count === 1 ? 'makes' : 'make'} it ${whole(share)}.`
      : `Today’s number is reached. ${more(count, 'calls')} today, and ${amount(perDay)} on each workday after, make it ${whole(share)}.`,
  reachedToday: 'Today’s number is reached.',
  reachedForAll: (share) => `Today’s number is reached, even the one for ${whole(share)}.`,
  nextWorkday: (count, what) => `The next workday needs ${plain(count, what)}.`,
  callsADay: 'Calls a day',
  callsLeft: 'Calls left',
  chanceHead: 'Chance',
  asSoFar: 'as so far',
  asUsual: 'as usual',
  plan: 'plan',
  teamRates: (sold, called, ownSales, ownCalls, isTeam) =>
    `At ${isTeam ? 'everybody’s' : 'the team’s'} rate, ${sales(sold)} of ${calls(called)}: ${isTeam ? 'the team’s' : 'your'} own calls are too few yet (${amount(ownSales)} of ${amount(ownCalls)}).`,
  noHistory:
    'Calls a day and the chance are reckoned once the log has, before today, 20 calls, 5 sales and 5 calls without one.',

  helpsMost: 'What helps most',
  advice({ from, to }, of100, quarter, isOwn, day) {
    const before = fromRole[from.role ?? 'none'];
    const after = toRole[to.role ?? 'none'];
    const better = amount(of100.better);
    const instead = `instead of ${!isOwn && !quarter ? 'the team’s ' : ''}${amount(of100.now)}`;
    const best = quarter
      ? `ack to ${isOwn ? 'your' : 'the team’s'} best quarter (${enToday.period('quarter', quarter.from, quarter.to)}), `
      : '';
    const effect = day
      ? `, and ${calls(day.better)} a day ${day.better === 1 ? 'is' : 'are'} enough instead of ${amount(day.now)}`
      : '';
    const text =
      before && after
        ? `${best ? `B${best}` : 'Get '}${better} of 100 ${before} to ${after} ${instead}`
        : `${quote(from.name)} → ${quote(to.name)}: ${best ? `b${best}` : 'get '}${better} of 100 ${instead}`;
    return `${text}${effect}.`;
  },

  lastWeek: (days) => `Last week, ${days}`,
  aWorkday: 'Per workday',

  noGoal: 'No goal yet',
  noGoalText: 'With a goal this tab says what today needs and how likely you are to reach it.',
  noGoalToday: 'No goal counts today: a day off, or an absence.',
  noGoalReader: 'Somebody who may edit the spreadsheet can set one.',
  teamSalesAMonth: 'Sales a month, the whole team',
  setGoal: 'Set goal',
  moreGoals: (sheet) =>
    `The sheet ${quote(sheet)} takes more: goals for a team, an activity or revenue, a day, week, quarter or year.`,
  notRead: 'Not read',

  how: 'How these numbers are made',
  howTexts: [
    [
      'Goal',
      'As Settings have it. Each workday carries an equal share, so a part of a month has a part of its goal, perhaps a fraction. Days off, holidays and absences carry none.',
    ],
    ['Expected by last night', 'Goal × workdays before today ÷ workdays of the period.'],
    ['Pace', 'What is done, today included ÷ what was expected by last night.'],
    [
      'Needed today',
      'What was missing last night, in calls and at each stage, ÷ workdays left with today, rounded up. It stands still over the day. A goal of its own for an activity goes first.',
    ],
    [
      'Chance',
      'How likely the calls still to come bring the sales still missing, at the rate below; on how few calls the rate was measured counts too. “As so far” is calls a workday until last night. The table starts from now: calls a day are for every workday left, those of today among them; the plan is what today needs.',
    ],
  ],
  ratesUsed: 'Rate used',
  ratesOf: (isOwn, days, sold, called) =>
    `${sales(sold)} of ${calls(called)}, ${isOwn ? 'your own' : 'the team’s'}, ${days === '' ? 'the whole log until last night' : days}. Own calls count from 20 calls, 5 sales and 5 calls without one, in three closed months; else the team’s, else the whole log.`,
};
