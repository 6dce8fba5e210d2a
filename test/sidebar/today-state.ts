import type { RepDay, RepGoal } from '../../src/addon/contract.ts';
import { pageLanguages } from '../../src/locale/page-languages.ts';
import { firstState, type State } from '../../src/sidebar/state.ts';
import type { Activity } from '../../src/sidebar/tiles.ts';
import { FakeAddOn } from './fake-add-on.ts';

export const activities: readonly Activity[] = [
  { name: 'cold call', role: 'attempt', stage: 1, isTouch: true },
  { name: 'appointment set', role: 'appointmentSet', stage: 2, isTouch: false },
  { name: 'sale', role: 'sale', stage: 3, isTouch: false },
  { name: 'follow-up', role: 'followUp', stage: null, isTouch: true },
  { name: 'Demo', role: 'none', stage: null, isTouch: false },
];

const rates: NonNullable<RepGoal['rates']> = {
  whose: 'own',
  days: { from: '2026-08-01', to: '2026-10-31' },
  calls: 3000,
  sales: 150,
  cents: 0,
  stages: [3000, 450, 150],
};

/**
 * Ann's 50 sales of November on Monday the 23rd: 720 calls and 37 sales in 15 of 21 workdays, and 31 calls, 5 appointments and 1
 * sale today.
 */
export const goal: RepGoal = {
  measure: { id: 'sales' },
  whose: { kind: 'rep', name: 'Ann' },
  isSum: false,
  unit: 'month',
  from: '2026-11-01',
  to: '2026-11-30',
  target: 50,
  workdays: 21,
  elapsed: 15,
  isWorkday: true,
  before: { counts: { 'cold call': 720, 'appointment set': 110, sale: 37 }, cents: 0 },
  today: { counts: { 'cold call': 31, 'appointment set': 5, sale: 1, 'follow-up': 6 }, cents: 0 },
  usual: { calls: 2970, workdays: 66 },
  samples: [rates],
  rates,
};

/** A goal with other numbers today. */
export const withToday = (counts: Record<string, number>, more: Partial<RepGoal> = {}): RepGoal => ({
  ...goal,
  ...more,
  today: { counts: { ...goal.today.counts, ...counts }, cents: 0 },
});

/** Without rates. */
export const unmeasured = { samples: [], rates: null };

/** A page before Ann's day. */
export function stateOf(day: Partial<RepDay> = {}, more: Partial<State> = {}): State {
  const { facts } = new FakeAddOn();
  const [first] = day.goals ?? [goal];
  const read: RepDay = {
    rep: 'Ann',
    today: '2026-11-23',
    counts: first?.today.counts ?? {},
    ids: [],
    goals: [goal],
    hasGoals: true,
    advice: null,
    rates,
    lastWeek: facts.lastWeek,
    lastEntries: [],
    loggedAt: {},
    ...day,
  };
  return {
    ...firstState(pageLanguages.en, 'today'),
    phase: { id: 'open' },
    facts: { ...facts, ...read, activities },
    preferences: facts.preferences,
    today: '2026-11-23',
    read,
    ...more,
  };
}
