import { describe, expect, it } from 'vitest';
import type { RepGoal } from '../../src/addon/contract.ts';
import { callsGoalOf, goalsNow, isDayRead, lastWeekNow } from '../../src/sidebar/goals.ts';
import type { State } from '../../src/sidebar/state.ts';
import {
  adviceNow,
  alsoToday,
  lastWeekRows,
  nextNumber,
  oddsRows,
  todayRows,
} from '../../src/sidebar/today.ts';
import { activities, goal, stateOf, unmeasured, withToday } from './today-state.ts';

const rowsOf = (state: State) =>
  todayRows(state, goalsNow(state)).map(({ names, done, need }) => [
    names.join(),
    done,
    need?.needed ?? null,
  ]);
const nextOf = (...goals: RepGoal[]) => {
  const state = stateOf({ goals });
  return nextNumber(goalsNow(state)[0]!, callsGoalOf(goalsNow(state), state));
};
const callsOfADay = (target: number): RepGoal => ({
  ...goal,
  ...unmeasured,
  measure: { id: 'activity', name: 'cold call' },
  unit: 'day',
  from: '2026-11-23',
  to: '2026-11-23',
  target,
  workdays: 1,
  elapsed: 0,
  before: { counts: {}, cents: 0 },
});
const followUps: RepGoal = {
  ...goal,
  ...unmeasured,
  measure: { id: 'activity', name: 'follow-up' },
  unit: 'day',
  from: '2026-11-23',
  to: '2026-11-23',
  target: 10,
  workdays: 1,
  elapsed: 0,
  before: { counts: {}, cents: 0 },
};

describe('todayRows', () => {
  it('todayRows needs of each stage what is missing since last night, a workday, up', () => {
    // By hand: 13 sales are missing, 6 workdays left; 13 × 20 = 260 calls, 13 × 3 = 39 appointments.
    expect(rowsOf(stateOf())).toEqual([
      ['cold call', 31, 44],
      ['appointment set', 5, 7],
      ['sale', 1, 3],
    ]);
  });

  it('todayRows counts plainly without a goal and on a day off; without history it still needs sales', () => {
    const plain = [31, 5, 1].map((done, at) => [activities[at]!.name, done, null]);
    const counts = goal.today.counts;
    expect(rowsOf(stateOf({ goals: [], counts }))).toEqual(plain);
    expect(rowsOf(stateOf({ goals: [{ ...goal, isWorkday: false }] }))).toEqual(plain);
    expect(rowsOf(stateOf({ goals: [{ ...goal, ...unmeasured }] }))).toEqual([
      ...plain.slice(0, 2),
      ['sale', 1, 3],
    ]);
  });

  it('todayRows needs nothing of a stage that nobody logged in the months measured, nor once the goal was reached', () => {
    const rates = { ...goal.rates!, stages: [3000, 0, 150] };
    expect(rowsOf(stateOf({ goals: [{ ...goal, rates, samples: [rates] }] }))[1]).toEqual([
      'appointment set',
      5,
      null,
    ]);
    expect(rowsOf(stateOf({ goals: [{ ...goal, target: 37 }] })).map(([, , needed]) => needed)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('todayRows takes an activity’s own goal before the funnel’s, and adds one that is no stage', () => {
    const calls = { ...followUps, measure: { id: 'activity', name: 'cold call' }, target: 60 } as const;
    expect(rowsOf(stateOf({ goals: [goal, calls, followUps] }))).toEqual([
      ['cold call', 31, 60],
      ['appointment set', 5, 7],
      ['sale', 1, 3],
      ['follow-up', 6, 10],
    ]);
  });

  it('todayRows has the rep’s own count beside what the team did and needs', () => {
    const team = { ...withToday({ 'cold call': 81 }), whose: { kind: 'everybody' } } as const;
    const state = stateOf({ goals: [team], counts: { 'cold call': 31 } });
    expect(todayRows(state, goalsNow(state))[0]).toEqual({
      names: ['cold call'],
      done: 31,
      need: { needed: 44, done: 81, isOwn: false },
    });
  });

  it('todayRows joins activities of one stage, whose need no goal of one of them takes', () => {
    const two = stateOf({ goals: [goal, { ...followUps, target: 9 }] });
    const staged = activities.map((each) => (each.name === 'follow-up' ? { ...each, stage: 1 } : each));
    const state = { ...two, facts: { ...two.facts!, activities: staged } };
    expect(rowsOf(state)).toEqual([
      ['cold call,follow-up', 37, 44],
      ['appointment set', 5, 7],
      ['sale', 1, 3],
      ['follow-up', 6, 9],
    ]);
  });
});

describe('alsoToday', () => {
  it('alsoToday names what no row shows and was done, in the team’s order', () => {
    const state = stateOf({ counts: { Demo: 2, 'follow-up': 6, sale: 1 } });
    expect(alsoToday(state, todayRows(state, goalsNow(state)))).toEqual([
      { name: 'follow-up', count: 6 },
      { name: 'Demo', count: 2 },
    ]);
  });
});

describe('nextNumber', () => {
  it('nextNumber is what is left of today’s calls', () => {
    expect(nextOf(goal)).toEqual({ id: 'toPlan', unit: { id: 'calls' }, count: 13 });
  });

  it('nextNumber is then what makes 80 %, then 90 %, then nothing more', () => {
    // Beta-binomial, summed in Python: 12 of 297 calls is the first with 80 %, of 335 with 90 % (150 of 3000).
    // (297 + 44) ÷ 6 = 56.8; (335 + 60) ÷ 6 = 65.8; (335 + 70) ÷ 6 = 67.5.
    expect(nextOf(withToday({ 'cold call': 44 }))).toEqual({
      id: 'toChance',
      count: 57 - 44,
      perDay: 57,
      share: 0.8,
    });
    expect(nextOf(withToday({ 'cold call': 60 }))).toMatchObject({ count: 66 - 60, share: 0.9 });
    expect(nextOf(withToday({ 'cold call': 70 }))).toEqual({ id: 'reachedForAll', share: 0.9 });
  });

  it('nextNumber goes by the goal that calls have of their own', () => {
    // 31 calls are made; the sales goal alone would need 44.
    expect(nextOf(goal)).toMatchObject({ id: 'toPlan', count: 13 });
    expect(nextOf(goal, callsOfADay(40))).toMatchObject({ id: 'toPlan', count: 9 });
    expect(nextOf(goal, callsOfADay(20))).toMatchObject({ id: 'toChance', share: 0.8 });
  });

  it('nextNumber on the last workday says nothing of workdays after', () => {
    const last = withToday({ 'cold call': 300 }, { elapsed: 20 });
    expect(nextOf(last)).toEqual({ id: 'toChance', count: 297, perDay: null, share: 0.8 });
  });

  it('nextNumber on a day off is what the next workday needs, after what the day off brought', () => {
    // 12 sales are missing then: 240 calls in 6 days.
    expect(nextOf({ ...goal, isWorkday: false })).toEqual({
      id: 'nextWorkday',
      unit: { id: 'calls' },
      count: 40,
    });
  });

  it('nextNumber counts sales without history, and the activity of an activity’s goal', () => {
    expect(nextOf({ ...goal, ...unmeasured })).toEqual({ id: 'toPlan', unit: { id: 'sales' }, count: 2 });
    expect(nextOf(followUps)).toMatchObject({ unit: { id: 'activity', name: 'follow-up' }, count: 4 });
    expect(nextOf(withToday({ 'follow-up': 6 }, { ...followUps, target: 5 }))).toBeNull();
  });

  it('nextNumber is nothing once the goal is reached, or no workday is left', () => {
    expect(nextOf({ ...goal, target: 38 })).toBeNull();
    expect(nextOf({ ...goal, elapsed: 21, isWorkday: false })).toBeNull();
  });

  it('nextNumber of a revenue goal is calls by revenue a call, and no chance after', () => {
    const perCall = { ...goal.rates!, cents: 300_000 }; // One a call.
    const revenue = {
      ...goal,
      measure: { id: 'revenue' },
      target: 300,
      samples: [perCall],
      rates: perCall,
    } as const;
    expect(nextOf(revenue)).toEqual({ id: 'toPlan', unit: { id: 'calls' }, count: 50 - 31 });
    expect(nextOf({ ...revenue, today: { counts: { 'cold call': 50 }, cents: 0 } })).toEqual({
      id: 'reachedToday',
    });
  });
});

describe('oddsRows', () => {
  it('oddsRows begin with the calls so far, then what today needs, 80 % and 90 %', () => {
    const [now] = goalsNow(stateOf());
    const rows = oddsRows(now!.standing).map(({ id, callsPerDay, calls, chance }) => [
      id,
      callsPerDay,
      calls,
      chance.toFixed(2),
    ]);
    // 720 ÷ 15 = 48; 5 × 48 + 17 = 257. Chances summed in Python.
    expect(rows).toEqual([
      ['soFar', 48, 257, '0.63'],
      ['plan', 44, 233, '0.50'],
      ['sure', 55, 297, '0.80'],
      ['sure', 61, 335, '0.90'],
    ]);
  });

  it('oddsRows leave out what no number of calls reaches', () => {
    const { standing } = goalsNow(stateOf())[0]!;
    const odds = [...standing.odds, { callsPerDay: Infinity, calls: Infinity, chance: 0.95 }];
    expect(oddsRows({ ...standing, asSoFar: null, odds })).toHaveLength(3);
  });
});

describe('adviceNow', () => {
  const advice = { whose: 'own', step: 0, k: 450, n: 3000, share: 0.16, quarter: null } as const;
  const callsOf = (...goals: RepGoal[]) => {
    const state = stateOf({ goals, advice });
    return adviceNow(state, goalsNow(state))!.calls;
  };

  it('adviceNow reckons what a better step saves of the calls a workday', () => {
    // 13 sales take 260 calls, 260 × 15 ÷ 16 = 243.75 with the better step: 41 a day instead of 44.
    expect(callsOf(goal)).toEqual({ now: 44, better: 41 });
    // On a day off the next workday: 240 and 225 calls in 6 days.
    expect(callsOf({ ...goal, isWorkday: false })).toEqual({ now: 40, better: 38 });
  });

  it('adviceNow says nothing of calls for a team’s goal, a reached one, none, or where it saves none', () => {
    expect(callsOf({ ...goal, whose: { kind: 'team', name: 'North' } })).toBeNull();
    expect(callsOf({ ...goal, target: 38 })).toBeNull();
    expect(callsOf()).toBeNull();
    expect(callsOf({ ...goal, target: 38.1 })).toBeNull(); // 1.1 sales: 22 calls, 4 a day; 20.6, 4 a day.
  });

  it('adviceNow is none for a step that the funnel no longer has', () => {
    const state = stateOf({ advice: { ...advice, step: 2 } });
    expect(adviceNow(state, [])).toBeNull();
  });
});

describe('lastWeekNow', () => {
  const lastWeek = { from: '2026-11-16', to: '2026-11-22', counts: { 'cold call': 200 }, workdays: 4 };
  const late = { id: 'late', date: '2026-11-20', activity: 'cold call', rep: 'Ann', count: 8 };

  it('lastWeekNow counts a late entry, and lastWeekRows a workday’s average of it', () => {
    const state = stateOf({ lastWeek }, { changes: [{ entry: late, by: 1, isNew: true }] });
    const rows = lastWeekRows(lastWeekNow(state)!, activities);
    expect(rows[0]).toEqual({ names: ['cold call'], count: 208, aWorkday: 52 });
    expect(lastWeekRows({ ...lastWeek, workdays: 0 }, activities)[0]!.aWorkday).toBeNull();
  });

  it('lastWeekNow and isDayRead know nothing of a new day until it was read', () => {
    const unread = { from: '', to: '', counts: {}, workdays: 0 };
    const state = stateOf({ lastWeek: unread, goals: [] });
    expect([lastWeekNow(state), isDayRead(state)]).toEqual([null, false]);
    expect(isDayRead(stateOf())).toBe(true);
    expect(isDayRead(stateOf({}, { today: '2026-11-24' }))).toBe(false);
  });
});

describe('goalsNow', () => {
  it('goalsNow takes a spelling of an activity that somebody typed for the activity', () => {
    const entry = { id: 'typed', date: '2026-11-23', activity: ' COLD  call', rep: 'ann', count: 4 };
    const [now] = goalsNow(stateOf({}, { changes: [{ entry, by: 1, isNew: true }] }));
    expect(now!.standing.calls).toEqual({ needed: 44, done: 35 });
  });

  it('goalsNow keeps what today needs while today’s entries come in, whatever the sample', () => {
    const whole = { ...goal.rates!, days: null };
    const entry = { id: 'now', date: '2026-11-23', activity: 'cold call', rep: 'Ann', count: 900 };
    const state = stateOf(
      { goals: [{ ...goal, samples: [whole], rates: whole }] },
      { changes: [{ entry, by: 1, isNew: true }] },
    );
    expect(goalsNow(state)[0]!.standing.calls).toEqual({ needed: 44, done: 931 });
  });
});
