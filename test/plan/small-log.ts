import { Catalogue } from '../../src/log/catalogue.ts';
import type { Day } from '../../src/log/day.ts';
import type { Log } from '../../src/log/log.ts';
import { readLog } from '../../src/log/read-log.ts';
import { defaultCalendar } from '../../src/plan/calendar.ts';
import type { Absence, Goal, GoalMeasure, Rep, Settings } from '../../src/plan/settings.ts';

/** Date, rep, activity, and what a row may leave out: count, segment, value. */
export type SmallRow = readonly [string, string, string, (number | '')?, string?, (number | '')?];

/** Calls, appointments and sales are the funnel; mails stand beside it. */
export const catalogue = new Catalogue([
  { name: 'call', role: 'attempt', stage: 1, isTouch: true },
  { name: 'appointment', role: 'appointmentSet', stage: 2, isTouch: false },
  { name: 'sale', role: 'sale', stage: 3, isTouch: false },
  { name: 'upsell', role: 'upsellClosed', stage: null, isTouch: false },
  { name: 'mail', role: 'email', stage: null, isTouch: true },
]);

/** Settings in which nothing is set but what is given. */
export function settingsOf(own: Partial<Settings>): Settings {
  return {
    catalogue,
    reps: [],
    absences: [],
    goals: [],
    calendar: defaultCalendar,
    refusals: [],
    ...own,
  };
}

/** A rep of Settings; open on both sides unless given. */
export function repOf(name: string, team = '', own: Partial<Rep> = {}): Rep {
  return { name, team, otherSpellings: [], from: null, to: null, ...own };
}

/** A goal of Settings: 'sales', 'revenue' or an activity, always in force unless given. */
export function goalOf(
  who: string,
  of: string,
  each: Goal['each'],
  amount: number,
  own: Partial<Goal> = {},
): Goal {
  const measure: GoalMeasure = of === 'sales' || of === 'revenue' ? { id: of } : { id: 'activity', name: of };
  return { who, measure, each, amount, from: null, to: null, cell: 'Settings!O4', ...own };
}

/** Days off of Settings. */
export function absenceOf(rep: string, from: Day, to: Day): Absence {
  return { rep, from, to, cell: 'Settings!W4' };
}

/** A log of a few rows, read as the add-on reads it. Throws on a row that cannot be read. */
export function smallLog(rows: readonly SmallRow[], settings: Settings): Log {
  const log = readLog({
    table: [
      ['Date', 'Rep', 'Activity', 'Count', 'Segment', 'Value'],
      ...rows.map(([date, rep, activity, count = '', segment = '', value = '']) => [
        date,
        rep,
        activity,
        count,
        segment,
        value,
      ]),
    ],
    places: { date: 0, rep: 1, activity: 2, count: 3, segment: 4, value: 5 },
    catalogue: settings.catalogue,
    spellings: settings.reps.map((rep) => [rep.name, ...rep.otherSpellings]),
    wallClockOf: () => 0,
    sheet: 'Activity log',
  });
  if (log.refusals.length > 0) throw new Error(JSON.stringify(log.refusals[0]));
  return log;
}
