import { Catalogue } from '../src/log/catalogue.ts';
import { dayOf } from '../src/log/day.ts';
import { readLog } from '../src/log/read-log.ts';
import { defaultCalendar } from '../src/plan/calendar.ts';
import type { GoalFacts } from '../src/plan/goal-facts.ts';
import { Roster } from '../src/plan/roster.ts';
import type { Settings } from '../src/plan/settings.ts';
import type { Counting } from '../src/plan/standing.ts';

/** The log that examples in doc comments mean: 1000 calls, 150 appointments, 50 sales, two of them to Ann and Bo. */
export const log = readLog({
  table: [
    ['Date', 'Activity', 'Count', 'Prospect'],
    ['2026-09-01', 'call', 998, ''],
    ['2026-09-01', 'call', 1, 'Ann'],
    ['2026-09-01', 'call', 1, 'Bo'],
    ['2026-09-02', 'appointment', 149, ''],
    ['2026-09-02', 'appointment', 1, 'Ann'],
    ['2026-09-10', 'sale', 1, 'Bo'],
    ['2026-10-28', 'sale', 1, 'Ann'],
    ['2026-10-28', 'sale', 48, ''],
  ],
  places: { date: 0, activity: 1, count: 2, prospect: 3 },
  catalogue: new Catalogue([
    { name: 'call', role: 'attempt', stage: 1, isTouch: true },
    { name: 'appointment', role: 'appointmentSet', stage: 2, isTouch: false },
    { name: 'sale', role: 'sale', stage: 3, isTouch: false },
  ]),
  spellings: [],
  wallClockOf: () => 0,
  sheet: 'Log',
});
export const asOf = dayOf(2026, 12, 31);

/** Its settings: nobody is named, 50 sales a month. */
export const settings: Settings = {
  catalogue: log.catalogue,
  reps: [],
  goals: [
    {
      who: '',
      measure: { id: 'sales' },
      each: 'month',
      amount: 50,
      from: null,
      to: null,
      cell: 'Settings!N3',
    },
  ],
  absences: [],
  calendar: defaultCalendar,
  refusals: [],
};
export const roster = new Roster([], [], []);
export const october = { from: dayOf(2026, 10, 1), to: dayOf(2026, 10, 31) };

/** A goal under way: 38 of 50 sales, 15 of 21 workdays are over, 150 sales in 3000 calls of the months before. */
export const facts: GoalFacts = {
  measure: { id: 'sales' },
  whose: { kind: 'everybody' },
  isSum: false,
  unit: 'month',
  from: dayOf(2026, 11, 1),
  to: dayOf(2026, 11, 30),
  target: 50,
  workdays: 21,
  elapsed: 15,
  isWorkday: true,
  before: { counts: { call: 720, appointment: 110, sale: 37 }, cents: 0 },
  today: { counts: { call: 31, appointment: 5, sale: 1 }, cents: 0 },
  usual: { calls: 3168, workdays: 66 },
  samples: [],
  rates: {
    whose: 'everybody',
    days: { from: dayOf(2026, 8, 1), to: dayOf(2026, 10, 31) },
    calls: 3000,
    sales: 150,
    cents: 0,
    stages: [3000, 450, 150],
  },
};
export const counting: Counting = {
  attempts: ['call'],
  sales: ['sale'],
  stages: [['call'], ['appointment'], ['sale']],
};
